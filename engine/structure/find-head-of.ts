/** Finds whom "la dirigeante du UQV" means: the person who was named with an office of the same body. */
import { readApposedOffice } from './apposed-office.ts';
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Named, NameIndex, Naming } from './name-index.ts';
import type { Token } from './to-units.ts';

/** Words for a leader that are no office: whoever leads is called so again. */
const LEADER =
  /^(?:dirigeante?|élue?|responsable|patronn?e?|leader|dirigente|líder|mandatari[oa]|esponente|syndicaliste|político|politiker(?:in)?|topman|topvrouw)$/;
/** So many names back it is looked for. */
const FARTHEST = 60;
/** So many words behind a name tell an office. */
const LONGEST_BEHIND = 10;

/** The latest person named beside an office whose complement holds the same names; null for any other noun, and in English. */
export function findHeadOf(phrase: readonly Token[], noun: string, order: number, index: NameIndex, cues: Cues): Named | null {
  const bodies = phrase.filter(({ isCapital, key }, at) => at > 0 && isCapital && key !== noun).map(({ key }) => key);
  if (cues.isEnglish || bodies.length === 0 || !LEADER.test(noun)) return null;
  for (const naming of index.latest(order, FARTHEST)) {
    const office = naming.named.isPerson ? officeBeside(naming, cues) : [];
    if (office.length > 0 && bodies.every((body) => office.some(({ key }) => key === body))) return naming.named;
  }
  return null;
}

/** The words of an office before or behind a name, between commas. */
function officeBeside(naming: Naming, cues: Cues): readonly Token[] {
  const { tokens, to } = naming;
  const before = readApposedOffice(naming, cues);
  if (before) return tokens.slice(before.from, before.to);
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.kind !== 'word') return [];
  const behind = tokens.slice(to + 1, to + 1 + LONGEST_BEHIND);
  const end = behind.findIndex(({ kind, key }) => kind !== 'word' || cues.relatives.has(key));
  const words = end < 0 ? behind : behind.slice(0, end);
  return cues.isOffice(keyAt(words, 0)) || cues.isOffice(keyAt(words, 1)) ? words : [];
}
