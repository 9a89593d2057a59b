/** What a phrase of the interface or of the newsroom speaks of, in the order of the bits; `GROUP-words` is its signal. */
export const PHRASE_GROUPS = [
  'newsletter',
  'subscription',
  'related',
  'share',
  'author',
  'comment',
  'advertising',
  'consent',
  'app',
  'credit',
  'date',
  'legal',
  'video',
  'call',
  'topic',
] as const;
export type PhraseGroup = (typeof PHRASE_GROUPS)[number];
/** Phrases of one language: lower case, separated by `|`; words only, no punctuation. English is read on every page and not repeated. */
export type Phrases = Readonly<Partial<Record<PhraseGroup, string>>>;

const PLACES = new Map(PHRASE_GROUPS.map((group, place) => [group, place]));

/** The bit of a group. */
export function toPhraseBit(group: PhraseGroup): number {
  return 1 << (PLACES.get(group) ?? 0);
}

/** The bits of several. */
export function toPhraseBits(...groups: readonly PhraseGroup[]): number {
  return groups.reduce((bits, group) => bits | toPhraseBit(group), 0);
}
