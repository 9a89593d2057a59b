/** The shape of a language's cue words. */

/** One language's words, parted by spaces; `according` by `|`. What is absent is empty. */
export interface CueTable {
  /** What a stem with a hyphen at its end takes in `says` and `frames`. */
  readonly endings?: string;
  /** What such a stem takes in `leaning`. */
  readonly leaningEndings?: string;
  readonly says: string;
  readonly frames?: string;
  readonly leaning?: string;
  readonly according: string;
  /** Small words that name a source only before a name at a clause's head: "pour" in "Pour Claire Petit, …". */
  readonly forNames?: string;
  /** Words of `according` that are numbers elsewhere: only where a clause begins. "segundo" */
  readonly ambiguous?: string;
  /** Forms of `says` that are nouns or mean much else: they make a claim only before "that". */
  readonly mild?: string;
  /** Forms of `says` that make a claim only before a clause: "recalled it was cold", not "recalled 2,000 cars". */
  readonly clausal?: string;
  /** Verb forms that report what somebody said: "sei". */
  readonly reported?: string;
  /** Verbs that say with "it" what a document holds: "heißt" in "heißt es in dem Antrag". */
  readonly impersonal?: string;
  /** Endings of adverbs that open a sentence with a capital and are no names: "Ergänzend". */
  readonly adverbEndings?: string;
  readonly trailing?: string;
  readonly he: string;
  readonly she: string;
  /** What "he" and "she" are after a preposition: "selon lui". */
  readonly stressedHe?: string;
  readonly stressedShe?: string;
  readonly they?: string;
  readonly it?: string;
  readonly self?: string;
  /** What stands between such a verb and its subject: "sich" in "wundert sich Ode". */
  readonly reflexive?: string;
  /** Every form of "I", "we", "my", "our"; absent where verbs need no pronoun. */
  readonly speaking?: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly links: string;
  readonly breaks: string;
  readonly relatives: string;
  readonly between: string;
  readonly mister?: string;
  readonly madam?: string;
  readonly offices?: string;
  readonly bare?: string;
  readonly papers?: string;
  /** Subjects alone before their verb that state nothing: "cela" of "Cela montre que". */
  readonly nobody?: string;
  readonly that: string;
  readonly capitals?: string;
  readonly naming?: string;
  readonly maleNames?: string;
  readonly femaleNames?: string;
}
