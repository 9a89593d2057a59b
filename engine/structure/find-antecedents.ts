/** Ranks the persons that "he" or "she" can stand for, by weights learned from news. */
import type { Gender } from './gender-of-office.ts';
import { keyAt } from './key-at.ts';
import type { Named, NameIndex, Naming, PlacedUnit } from './name-index.ts';
import type { Token } from './to-units.ts';
import { PRONOUN_WEIGHTS } from './weights/pronoun-weights.ts';

/** A person a pronoun may stand for, with what speaks for it. */
export interface Antecedent {
  readonly named: Named;
  readonly features: readonly number[];
  readonly score: number;
}

/** A pronoun where it stands. */
export interface Pronoun {
  readonly token: Token;
  readonly unit: PlacedUnit;
  readonly gender: Gender;
  /** Where nouns have capitals, a capital alone makes no person. */
  readonly personsOnly: boolean;
}

interface LastSpeaker {
  readonly named: Named | null;
  readonly at: number;
}

/** Names further back than this are no longer what "he" points to. */
const REACH = 40;

/** Candidates, best first; persons of the other sex are none. */
export function findAntecedents(pronoun: Pronoun, index: NameIndex, last: LastSpeaker): readonly Antecedent[] {
  const byNamed = new Map<Named, Naming[]>();
  for (const naming of index.latest(pronoun.unit.order, REACH)) {
    if (naming.order === pronoun.unit.order && startOf(naming) >= pronoun.token.start) continue;
    if (isNoPerson(naming)) continue;
    if (naming.named.gender !== null && naming.named.gender !== pronoun.gender) continue;
    if (pronoun.personsOnly && !naming.named.isPerson && !naming.named.hasSpoken) continue;
    const list = byNamed.get(naming.named);
    if (list) list.push(naming);
    else byNamed.set(naming.named, [naming]);
  }
  return [...byNamed].map(([named, namings]) => toAntecedent(named, namings, pronoun, last)).sort((a, b) => b.score - a.score);
}

/** "Thanking Ode Films, she said": what is done, with a capital at the sentence's head. */
const DOING = /^[A-Za-zÀ-ſ]{4,}ing$/;
/** `in Weir`, `near Weir`: the place where it was; `the Weir Post`: no person. */
const WHERE = /^(?:in|on|near|outside|inside|across|within)$/;

function isNoPerson({ tokens, from, to, named }: Naming): boolean {
  if (from === 0 && to > 1 && DOING.test(keyAt(tokens, 0)) && tokens[to]?.text === ',') return true;
  const before = keyAt(tokens, from - 1);
  return !named.isPerson && (before === 'the' || (WHERE.test(before) && !named.hasSpoken));
}

function toAntecedent(named: Named, namings: readonly Naming[], pronoun: Pronoun, last: LastSpeaker): Antecedent {
  const features = describe(named, namings, pronoun, last);
  const score = features.reduce((sum, value, i) => sum + value * (PRONOUN_WEIGHTS[i] ?? 0), 0);
  return { named, features, score };
}

function describe(named: Named, namings: readonly Naming[], { unit, gender }: Pronoun, last: LastSpeaker): readonly number[] {
  const [latest] = namings;
  const distance = unit.order - (latest?.order ?? 0);
  const subjectAt = namings.find(({ rank, from }) => rank === 0 && from < OPENING)?.order ?? Number.NEGATIVE_INFINITY;
  const isLast = named === last.named;
  return [
    Math.log2(1 + distance),
    Number(distance === 0),
    Number(distance === 1),
    Number(latest?.block === unit.block),
    Number(subjectAt === unit.order),
    Number(subjectAt === unit.order - 1),
    Number(subjectAt < unit.order - 1 && subjectAt > unit.order - 4),
    Number(isLast),
    Number(isLast && last.at >= unit.order - 1),
    Number(isLast && last.at >= unit.order - 4),
    Number(named.gender === gender),
    Number(named.isPerson),
    Number(named.hasSpoken),
    Number(named.words.length > 1),
    Math.log2(1 + namings.length),
  ];
}

/** A name among a sentence's first words is its subject. */
const OPENING = 5;

function startOf({ tokens, from }: Naming): number {
  return tokens[from]?.start ?? 0;
}
