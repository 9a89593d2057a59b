/** What a phrase of the interface or of the newsroom speaks of, in the order of the bits. */
export const PHRASE_GROUPS = [
  'newsletter',
  'subscription',
  'related',
  'share',
  'bio',
  'comments',
  'advertising',
  'consent',
  'app',
  'credit',
  'dates',
  'legal',
  'video',
  'call',
  'topics',
] as const;
export type PhraseGroup = (typeof PHRASE_GROUPS)[number];
/** Phrases of one language: lower case, separated by `|`; words only, no punctuation. */
export type Phrases = Readonly<Partial<Record<PhraseGroup, string>>>;
