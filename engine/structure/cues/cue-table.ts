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
  readonly trailing?: string;
  readonly he: string;
  readonly she: string;
  readonly they?: string;
  readonly it?: string;
  readonly self?: string;
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
  readonly that: string;
  readonly capitals?: string;
  readonly naming?: string;
  readonly maleNames?: string;
  readonly femaleNames?: string;
}
