/** Finds the person that a sentence is about. */
import { readApposedOffice } from './apposed-office.ts';
import type { Cues } from './cues/cues.ts';
import { isLabel } from './is-label.ts';
import { keyAt } from './key-at.ts';
import type { NameIndex, Naming, PlacedUnit } from './name-index.ts';
import { namedAfter } from './read-inverted.ts';
import { readRight } from './read-mention.ts';
import { isPhrase } from './resolve-speaker.ts';

/** Among so many first words a name is the subject. */
const OPENING = 6;
const LEAD_IN = 10;
/** So many names of a sentence are looked at. */
const MOST_NAMES = 12;

/** The first name among a sentence's first words, or the one behind its office: "Il sindaco di Orrin, Ann Lee, ha aperto il ponte". */
export function findTopic(unit: PlacedUnit, index: NameIndex, cues: Cues): Naming | null {
  if (isLabel(unit)) return null;
  const first = index.firstOf(unit.order);
  if (cues.isEnglish) return first && first.from <= OPENING && maySpeak(first, cues) ? first : null;
  const names = namesOf(unit, index);
  const opening = readRight(unit.tokens, 0, cues);
  const apposed = opening?.kind === 'nominal' ? namedAfter(unit.tokens, opening, cues) : null;
  return (
    names.find((naming) => startOf(naming, cues) <= openingOf(naming, cues) && maySpeak(naming, cues)) ??
    names.find(({ from, to }) => apposed?.kind === 'name' && from === apposed.nameFrom && to === apposed.nameTo) ??
    null
  );
}

/** The names of a sentence, in order. */
function namesOf({ order }: PlacedUnit, index: NameIndex): readonly Naming[] {
  return [...index.latest(order, MOST_NAMES)].filter((naming) => naming.order === order).reverse();
}

/** "Por su parte, el líder de la oposición, Ann Lasa, pidió": a name stands where its office does. */
function startOf(naming: Naming, cues: Cues): number {
  return readApposedOffice(naming, cues)?.from ?? naming.from;
}

/** "Im Streit über den Haushalt hat Fraktionschefin Ann Ode": outside English what stands before the verb leads in to an officer. */
function openingOf({ tokens, from }: Naming, { isEnglish, isOffice }: Cues): number {
  return !isEnglish && isOffice(keyAt(tokens, from - 1)) ? LEAD_IN : OPENING;
}

function maySpeak({ named }: Naming, cues: Cues): boolean {
  return named.isPerson || (named.hasSpoken && !isPhrase(named, cues));
}
