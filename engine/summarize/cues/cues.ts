/** What a language's words tell about a sentence: one shape for every table beside this file. */

/** Families of cue words. A family's words are separated by commas; a cue may have up to three words. All lower case, apostrophes straight; English `may` is the month, the verb reads as `might` (`toStoryWords`). */
export interface Cues {
  /** Verbs and phrases that bring in what someone said. */
  readonly said: string;
  /** Words that speak of what is still to come. */
  readonly future: string;
  /** The endings by which a verb says so itself: `abrirá`. */
  readonly futureForm?: RegExp;
  /** Plans, dates, deadlines, expectations. */
  readonly plan: string;
  /** May, might, could, would. */
  readonly maybe?: string;
  /** Times close to the publication: today, on Monday, this week. */
  readonly recent: string;
  /** Times and words of what came before the news. */
  readonly before: string;
  /** Verbs of the simple past, of the past before it, and of what is so. */
  readonly past?: string;
  readonly pluperfect?: string;
  readonly present?: string;
  /** Reasons, consequences, importance. */
  readonly why: string;
  /** What figures count in. */
  readonly measure: string;
  /** Verbs of news: announced, arrested, won. */
  readonly event: string;
  readonly firstPerson: string;
  readonly secondPerson: string;
  /** Words of the page's own trade, not of the story. */
  readonly chrome: string;
  /** Words that need a referent when they open a sentence. */
  readonly pronoun: string;
  /** Pronouns of persons: she, he. */
  readonly person: string;
  /** Words that lean on the sentence before when they open one. */
  readonly connective: string;
  /** Words that a sentence can do without when it opens with one and a name follows at once (`But Ms Vale …`), and those that a comma parts from the rest (`However, …`). */
  readonly openers?: string;
  readonly asides?: string;
  /** Labels that only say that a sentence follows: `In short: The pier is shut.` */
  readonly labels?: string;
  /** Words that open what follows from the sentence before, and can't do without it: therefore, or. */
  readonly results?: string;
  /** Words of an opinion's argument. */
  readonly argue?: string;
  /** How things usually are: typically, often, every year. */
  readonly habit?: string;
  /** What something is: is a, known as, based in. */
  readonly define?: string;
  /** One figure beside another: up from, compared with. */
  readonly compare?: string;
  /** What makes a thing weigh: biggest, first, turning point. */
  readonly weight?: string;
  /** What is not settled: pending, unclear, awaits. */
  readonly open?: string;
  /** Words of reaction: criticized, welcomed, praised. */
  readonly react?: string;
  /** Long past: decades, founded, originally, years ago. */
  readonly longAgo?: string;
  readonly definite?: string;
  readonly indefinite?: string;
  /** Function words, left out when texts are compared. */
  readonly stop: string;
}

/** Months and weekdays need no table: the browser knows them. How a sentence opens is no family: it says nothing of what it tells. */
export type CueFamily = Exclude<keyof Cues, 'openers' | 'asides' | 'labels' | 'results'> | 'month' | 'weekday';
