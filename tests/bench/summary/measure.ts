/** Prints the figures of the summary: `npx tsx tests/bench/summary/measure.ts [--data FOLDER] [--cv] [--labels]`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SummaryWeights } from '../../../engine/summarize/judge.ts';
import { summarizeWith } from '../../../engine/summarize/summarize.ts';
import { WEIGHTS } from '../../../engine/summarize/weights/weights.ts';
import { toSinglePoints } from '../single-points.ts';
import { type Example, learnWeights, readExamples } from './learn.ts';
import { measureClaims } from './measure-claims.ts';
import { dataFolder, siteOf } from './read-gold.ts';
import { readDatedGold, readFurtherLabels, readLabels } from './read-labels.ts';

const FOLDS = 8;
const data = dataFolder(process.argv);
const { report } = (await import(pathToFileURL(join(data, 'structured/score.mjs')).href)) as {
  report: (golds: unknown, predictions: unknown) => Record<string, unknown>;
};
const examples = readExamples(readDatedGold(data));

const predict = (weights: SummaryWeights, { gold, article, annotations }: Example) => ({
  id: gold.id,
  points: summarizeWith(weights, article, annotations, 'standard')
    .sections.flatMap(({ points }) => points)
    .flatMap((point) => toSinglePoints(point, annotations)),
  quotes: annotations.quotes.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null })),
});
const foldOf = (example: Example) => [...siteOf(example.gold)].reduce((hash, c) => (hash * 31 + c.charCodeAt(0)) % 9973, 7) % FOLDS;

function crossValidate() {
  const labelled = readExamples(readLabels(data));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learnWeights(
      examples.filter((e) => foldOf(e) !== fold),
      labelled.filter((e) => foldOf(e) !== fold),
      WEIGHTS.salience,
    );
    return examples.filter((e) => foldOf(e) === fold).map((e) => predict(weights, e));
  }).flat();
}

const reportOn = (list: readonly Example[], predictions: unknown = list.map((e) => predict(WEIGHTS, e))) =>
  report(
    list.map(({ gold }) => gold),
    predictions,
  );
const fitted = reportOn(examples);
const beside: Record<string, unknown>[] = [];
if (process.argv.includes('--cv')) beside.push(reportOn(examples, crossValidate()));
// The labels tell of no quotations.
if (process.argv.includes('--labels'))
  for (const read of [readLabels, readFurtherLabels]) {
    const { articles, ...rest } = reportOn(readExamples(read(data)));
    beside.push({ articles, ...Object.fromEntries(Object.entries(rest).filter(([name]) => !name.includes('quote'))) });
  }
for (const name of Object.keys(fitted))
  if (name !== 'confusion')
    console.log([name.padEnd(46), ...[fitted, ...beside].map((column) => String(column[name] ?? '').padStart(7))].join(' '));
for (const [name, share] of Object.entries(measureClaims(examples))) console.log(`${name.padEnd(46)} ${String(share).padStart(7)}`);
