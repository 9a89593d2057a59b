/** How good a set of probabilities is: the shared scorer's figures, set by set. */
import type { Item } from './dataset.ts';
import { toScoredWords } from './label-pieces.ts';
import { toWholeText } from './whole-text.ts';
import { wordF1 } from './word-f1.ts';

interface Row {
  readonly id: string;
  readonly set: string;
  readonly f1: number;
  readonly p: number;
  readonly r: number;
  readonly wanted: number;
  readonly rejected: number | null;
}

/** Prints a line for each set and returns the pages, worst first. */
export function report(name: string, items: readonly Item[], probabilities: Float32Array): Row[] {
  const rows = items.map((item) => scoreItem(item, probabilities.subarray(item.from, item.from + item.pieces.length)));
  for (const set of new Set(rows.map((row) => row.set))) {
    const own = rows.filter((row) => row.set === set);
    const mean = (read: (row: Row) => number | null) => {
      const values = own.map(read).filter((value) => value !== null);
      return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4);
    };
    const low = ((100 * own.filter(({ f1 }) => f1 < 0.5).length) / own.length).toFixed(1);
    console.log(
      `${name} ${set} (${own.length}): F1 ${mean(({ f1 }) => f1)} P ${mean(({ p }) => p)} R ${mean(({ r }) => r)} <.5 ${low} % with~ ${mean(({ wanted }) => wanted)} rej~ ${mean(({ rejected }) => rejected)}`,
    );
  }
  return rows.sort((a, b) => a.f1 - b.f1);
}

function scoreItem(item: Item, probabilities: Float32Array): Row {
  const { page } = item;
  const text = toWholeText(item, probabilities);
  const hay = toScoredWords(text).join(' ');
  const share = (snippets: readonly string[]) =>
    snippets.filter((snippet) => hay.includes(toScoredWords(snippet).join(' '))).length / snippets.length;
  return {
    id: page.id,
    set: page.set,
    ...wordF1(text, page.gold),
    wanted: page.wanted.length > 0 ? share(page.wanted) : 1,
    rejected: page.unwanted.length > 0 ? 1 - share(page.unwanted) : null,
  };
}
