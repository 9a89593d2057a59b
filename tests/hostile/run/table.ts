/** The tally of a run, family by family. */
import type { HostilePage } from '../generate/hostile-page.ts';
import type { Verdict } from './judge-trial.ts';
import type { Trial } from './trial.ts';

export interface Row {
  pages: number;
  complaints: number;
  readonly times: number[];
  readonly sizes: number[];
  readonly growths: number[];
}

/** One page with what came of it. */
export interface Measured {
  readonly page: HostilePage;
  readonly trial: Pick<Trial, 'bytes' | 'grownBytes'>;
  readonly verdict: Verdict;
}

export function addToTable(table: Map<string, Row>, family: string, { trial, verdict }: Measured): void {
  const row = table.get(family) ?? { pages: 0, complaints: 0, times: [], sizes: [], growths: [] };
  row.pages += 1;
  row.complaints += verdict.complaints.length > 0 ? 1 : 0;
  row.times.push(verdict.milliseconds);
  row.sizes.push(trial.bytes);
  row.growths.push(trial.grownBytes);
  table.set(family, row);
}

export function printTable(table: ReadonlyMap<string, Row>): void {
  console.log(
    `${'family'.padEnd(18)}${['pages', 'complaints', 'ms median', 'ms most', 'kB most', 'MB grown'].map((name) => name.padStart(11)).join('')}`,
  );
  for (const [family, { pages, complaints, times, sizes, growths }] of table) {
    const sorted = times.toSorted((a, b) => a - b);
    const figures = [
      pages,
      complaints,
      sorted[sorted.length >> 1] ?? 0,
      sorted.at(-1) ?? 0,
      Math.max(...sizes) / 1000,
      Math.max(...growths) / 2 ** 20,
    ];
    console.log(family.padEnd(18) + figures.map((figure) => figure.toFixed(0).padStart(11)).join(''));
  }
}
