/** Stretches of letters that a long text and a short one share, found through the short one's n-grams. */

/** A shared stretch: where it begins in each text, and how long it is. */
export interface Run {
  readonly inText: number;
  readonly inWanted: number;
  readonly length: number;
}

/** Long enough to be rare in a page, short enough to survive between two small differences. */
const GRAM = 7;
/** A gram repeated within the sentence tells nothing after a few places. */
const MAX_PLACES = 4;
/** A page made to match everywhere must not cost more than this. */
const MAX_RUNS = 600;
const MAX_WORK = 4_000_000;

/** Shared runs of at least one gram, in the order of the long text; the longest ones where there are too many. */
export function findRuns(text: string, wanted: string): Run[] {
  const places = indexGrams(wanted);
  const doneUntil = new Map<number, number>(); // by diagonal: how far in the text a run was followed
  const runs: Run[] = [];
  let work = 0; // letters looked at
  for (let inText = 0; inText + GRAM <= text.length && work < MAX_WORK; inText += 1) {
    work += 1;
    for (const inWanted of places.get(text.slice(inText, inText + GRAM)) ?? []) {
      const diagonal = inText - inWanted;
      if (inText < (doneUntil.get(diagonal) ?? 0)) continue;
      const length = countShared(text, inText, wanted, inWanted);
      work += length;
      doneUntil.set(diagonal, inText + length);
      runs.push({ inText, inWanted, length });
    }
  }
  if (runs.length <= MAX_RUNS) return runs;
  return runs
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_RUNS)
    .sort((a, b) => a.inText - b.inText);
}

function indexGrams(wanted: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let start = 0; start + GRAM <= wanted.length; start += 1) {
    const gram = wanted.slice(start, start + GRAM);
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [start]);
    else if (known.length < MAX_PLACES) known.push(start);
  }
  return places;
}

function countShared(text: string, inText: number, wanted: string, inWanted: number): number {
  let length = GRAM;
  while (inWanted + length < wanted.length && text[inText + length] === wanted[inWanted + length]) length += 1;
  return length;
}
