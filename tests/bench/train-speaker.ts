/**
 * Learns which person "he" or "she" stands for from news with resolved pronouns, cross-validated by outlet.
 *   tsx tests/bench/train-speaker.ts [FOLDER OF THE QUOTATION DATA] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { annotate } from '../../engine/structure/annotate.ts';
import type { Antecedent } from '../../engine/structure/find-antecedents.ts';
import { toArticle } from './to-article.ts';

interface Sample {
  readonly outlet: string;
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly { readonly speaker: readonly (readonly [number, number])[]; readonly resolved?: readonly string[] }[];
}

const STEPS = 400;
const RATE = 0.3;
const DECAY = 0.002;
const WEIGHTS_FILE = new URL('../../engine/structure/weights/pronoun-weights.ts', import.meta.url);

const [folder = '../shared/bench/summary/data'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const rows = readFileSync(`${folder}/quotes-polnear.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));
const samples = rows.flatMap(samplesOf);
const outlets = [...new Set(samples.map(({ outlet }) => outlet))];
const folds = outlets.map((outlet) => {
  const weights = train(samples.filter((sample) => sample.outlet !== outlet));
  return samples.filter((sample) => sample.outlet === outlet && isRight(sample, weights)).length;
});
const fitted = train(samples);
const share = (hits: number) => ((100 * hits) / samples.length).toFixed(1);
console.log(`${samples.length} pronouns, ${outlets.length} outlets`);
console.log(
  `cross-validated ${share(folds.reduce((sum, hits) => sum + hits, 0))}, fitted ${share(samples.filter((sample) => isRight(sample, fitted)).length)}`,
);
console.log(fitted.map((weight) => weight.toFixed(2)).join(', '));
if (process.argv.includes('--write')) {
  const source = readFileSync(WEIGHTS_FILE, 'utf8');
  writeFileSync(WEIGHTS_FILE, source.replace(/= \[[^\]]*\]/, `= [${fitted.map((weight) => Number(weight.toFixed(2))).join(', ')}]`));
}

function samplesOf(row: Row): readonly Sample[] {
  const { article, offsets } = toArticle(row);
  const seen = new Map<number, readonly Antecedent[]>();
  annotate(article, ({ block }, { start }, candidates) => {
    seen.set((offsets[block] ?? 0) + start, candidates);
  });
  const outlet = row.id.split('_')[0] ?? '';
  return row.quotes.flatMap(({ speaker, resolved }): readonly Sample[] => {
    const candidates = seen.get(speaker[0]?.[0] ?? -1);
    if (!candidates || !resolved) return [];
    const right = candidates.map(({ named }) => resolved.some((name) => isSame(named.words, name)));
    return right.includes(true) ? [{ outlet, features: candidates.map(({ features }) => features), right }] : [];
  });
}

function isSame(words: readonly string[], name: string): boolean {
  const other = name
    .replace(/['’]s\b/g, '')
    .toLowerCase()
    .split(/[\s.]+/);
  return words.every((word) => other.includes(word)) || (other.length > 0 && other.at(-1) === words.at(-1));
}

/** Softmax over a pronoun's candidates, by gradient ascent from zero: no chance in it. */
function train(from: readonly Sample[]): readonly number[] {
  const size = from[0]?.features[0]?.length ?? 0;
  let weights: readonly number[] = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Array<number>(size).fill(0);
    for (const sample of from) addGradient(gradient, sample, weights);
    weights = weights.map((weight, i) => weight * (1 - DECAY) + (RATE * (gradient[i] ?? 0)) / from.length);
  }
  return weights;
}

function addGradient(gradient: number[], { features, right }: Sample, weights: readonly number[]): void {
  const scores = features.map((each) => Math.exp(dot(each, weights)));
  const all = scores.reduce((sum, score) => sum + score, 0);
  const good = scores.reduce((sum, score, i) => sum + (right[i] ? score : 0), 0);
  for (const [i, each] of features.entries()) {
    const score = scores[i] ?? 0;
    const pull = (right[i] ? score / good : 0) - score / all;
    for (const [j, value] of each.entries()) gradient[j] = (gradient[j] ?? 0) + pull * value;
  }
}

function isRight({ features, right }: Sample, weights: readonly number[]): boolean {
  const scores = features.map((each) => dot(each, weights));
  return right[scores.indexOf(Math.max(...scores))] ?? false;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
