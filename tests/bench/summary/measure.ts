/** Prints the figures of the summary: `npx tsx tests/bench/summary/measure.ts [--data FOLDER] [--cv]`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SummaryWeights } from '../../../engine/summarize/judge.ts';
import { summarizeWith } from '../../../engine/summarize/summarize.ts';
import { WEIGHTS } from '../../../engine/summarize/weights/weights.ts';
import { toSinglePoints } from '../single-points.ts';
import { type Example, learnWeights, readExamples } from './learn.ts';
import { measureClaims } from './measure-claims.ts';
import { dataFolder, siteOf } from './read-gold.ts';
import { readDatedGold, readLabels } from './read-labels.ts';

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

const fitted = report(
  examples.map(({ gold }) => gold),
  examples.map((e) => predict(WEIGHTS, e)),
);
const crossed = process.argv.includes('--cv')
  ? report(
      examples.map(({ gold }) => gold),
      crossValidate(),
    )
  : {};
for (const name of Object.keys(fitted))
  if (name !== 'confusion')
    console.log(`${name.padEnd(46)} ${String(fitted[name]).padStart(7)} ${String(crossed[name] ?? '').padStart(7)}`);
for (const [name, share] of Object.entries(measureClaims(examples))) console.log(`${name.padEnd(46)} ${String(share).padStart(7)}`);
