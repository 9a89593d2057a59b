/** Finds the person that a sentence is about. */
import type { Cues } from './cues/cues.ts';
import { isLabel } from './is-label.ts';
import type { NameIndex, Naming, PlacedUnit } from './name-index.ts';
import { namedAfter } from './read-inverted.ts';
import { readRight } from './read-mention.ts';
import { isPhrase } from './resolve-speaker.ts';

/** Among so many first words a name is the subject. */
const OPENING = 6;
/** So many names of a sentence are looked at. */
const MOST_NAMES = 12;

/** The first name among a sentence's first words, or the one behind its office: "Il sindaco di Orrin, Ann Lee, ha aperto il ponte". */
export function findTopic(unit: PlacedUnit, index: NameIndex, cues: Cues): Naming | null {
  if (isLabel(unit)) return null;
  const first = index.firstOf(unit.order);
  if (first && first.from <= OPENING && maySpeak(first, cues)) return first;
  const opening = cues.isEnglish ? null : readRight(unit.tokens, 0, cues);
  const apposed = opening?.kind === 'nominal' ? namedAfter(unit.tokens, opening, cues) : null;
  if (apposed?.kind !== 'name') return null;
  for (const naming of index.latest(unit.order, MOST_NAMES)) {
    if (naming.order < unit.order) return null;
    if (naming.from === apposed.nameFrom && naming.to === apposed.nameTo) return naming;
  }
  return null;
}

function maySpeak({ named }: Naming, cues: Cues): boolean {
  return named.isPerson || (named.hasSpoken && !isPhrase(named, cues));
}
