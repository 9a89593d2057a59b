/** The order in which the chosen sentences are printed. */
import type { Judged } from './judge.ts';
import type { Standing } from './stand-alone.ts';

/** What tells the story best first (two neighbours as they stand in the text, and what opens with `But` behind the other), the rest in story order. */
export function inOrder(chosen: readonly Judged[], leading: number, standings: readonly Standing[]): readonly Judged[] {
  const byPlace = (a: Judged, b: Judged) => a.line.index - b.line.index;
  const [nutGraf, second] = chosen;
  const areNeighbours = nutGraf && second && Math.abs(byPlace(nutGraf, second)) === 1;
  const goesOn = nutGraf && (standings[nutGraf.line.index]?.worth ?? 1) < 1;
  const first = chosen.slice(0, leading).sort(areNeighbours || goesOn ? byPlace : () => 0);
  return [...first, ...chosen.slice(leading).sort(byPlace)];
}

/** What leans on another sentence comes right after it. */
export function besideTheirs(ordered: readonly Judged[], standings: readonly Standing[]): readonly Judged[] {
  const leaning = ordered.filter(
    ({ line }) => standings[line.index]?.follows && ordered.some((other) => other.line.index === line.index - 1),
  );
  return leaning.reduce<readonly Judged[]>((rest, one) => {
    const others = rest.filter((other) => other !== one);
    const at = others.findIndex((other) => other.line.index === one.line.index - 1);
    return [...others.slice(0, at + 1), one, ...others.slice(at + 1)];
  }, ordered);
}
