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

/** The subject of a sentence just before, or who was called by the surname alone so far ("Guidry", of Guidry and his wife, Ann Guidry), or the last one named. `namings` are those up to here, the latest first. */
export function findNamesake<Person extends Bearer>(
  namings: readonly Place<Person>[],
  fitting: readonly Person[],
  order: number,
): Person | null {
  const head = firstOfFamily(fitting);
  if (head) return head;
  const named = namings.filter((naming) => fitting.includes(naming.named));
  const [latest] = named;
  if (latest && latest.order < order && latest.order >= order - FRESH && latest.from < OPENING) return latest.named;
  const bare = named.find(({ tokens, from, to }) => to - from === 1 && !tokens[from - 1]?.isCapital);
  return (bare ?? latest)?.named ?? null;
}
