/** Of several persons with one surname finds the one meant. */
import { firstOfFamily } from './name-run.ts';
import type { Token } from './to-units.ts';

interface Bearer {
  readonly words: readonly string[];
  readonly hasSpoken: boolean;
}
/** A place where somebody is named. */
interface Place<Person> {
  readonly named: Person;
  readonly order: number;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Among the first words of one of so many sentences before stands who is meant. */
const FRESH = 2;
const OPENING = 5;
/** `His father, Sen. Bo Ray,`: of whom a sentence tells beside its subject. */
const KIN = /^(?:father|son|grandfather|grandson|namesake)$/;
const isKin = ({ tokens, from }: Place<unknown>): boolean => tokens.slice(0, from).some(({ key }) => KIN.test(key));

/** The subject of a sentence just before, or of a father and a son with one name who spoke, or who was called by the surname alone so far ("Guidry", of Guidry and his wife, Ann Guidry), or the last one named. `namings` are those up to here, the latest first. */
export function findNamesake<Person extends Bearer>(
  namings: readonly Place<Person>[],
  fitting: readonly Person[],
  order: number,
): Person | null {
  const named = namings.filter((naming) => fitting.includes(naming.named));
  const [latest] = named;
  const isBare = ({ from, to }: Place<Person>) => to - from === 1;
  const before = named.find((naming) => naming.order < order || !isBare(naming)); // the surname itself stands here
  if (before && before.order < order && before.order >= order - FRESH && before.from < OPENING && !isKin(before)) return before.named;
  const head = firstOfFamily(fitting);
  if (head) return head;
  const bare = named.find((naming) => isBare(naming) && !naming.tokens[naming.from - 1]?.isCapital);
  return (bare ?? latest)?.named ?? null;
}
