/**
 * Measures sentences, quotations and speakers with the shared data's own scorers.
 *   tsx tests/bench/measure-structure.ts [FOLDER OF THE SHARED DATA]
 * Speakers in the English news set are also told apart by outlet; `named alone` counts only the name shown, not the words beside the quotation
 * (a third of the golds are bare pronouns, which no name shown can match: read it where the gold has a name, and at `pronoun to name`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { annotate } from '../../engine/structure/annotate.ts';
import { splitSentences } from '../../engine/structure/split-sentences.ts';
import type { Article, Quote } from '../../engine/types.ts';
import { toArticle } from './to-article.ts';

interface SentenceRow {
  readonly id: string;
  readonly lang: string;
  readonly sentences: readonly string[];
  readonly sep?: string;
  readonly text?: string;
}

interface QuoteRow {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

interface StructuredRow {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly (readonly string[])[];
}

const bench = resolve(process.argv[2] ?? '../shared/bench');
const scratch = mkdtempSync(join(tmpdir(), 'structure-'));
let written = 0;

for (const set of ['pud', 'gum', 'golden']) measureSentences(set);
measureStructured();
for (const set of ['polnear', 'dewiki']) measureQuotes(set);

function measureSentences(set: string): void {
  const data = join(bench, `summary/data/sent-${set}.jsonl`);
  const predictions = read<SentenceRow>(data).map(({ id, lang, sentences, sep, text }) => {
    const whole = text ?? sentences.join(sep ?? ' ');
    return { id, sentences: splitSentences(whole, lang).map(({ start, end }) => whole.slice(start, end)) };
  });
  const lines = score('summary/score.mjs', ['sentences', '--data', data, '--pred', write(predictions)]).split('\n');
  console.log(`sentences ${set}: ${lines.find((line) => line.startsWith('all')) ?? ''}`);
}

function measureStructured(): void {
  const rows = read<StructuredRow>(join(bench, 'structured/data/structured-dev.jsonl'));
  const predictions = rows.map(({ id, lang, title, paragraphs }) => {
    const { article } = toArticle({ lang, title, text: paragraphs.map((sentences) => sentences.join(' ')).join('\n') });
    return { id, points: [], quotes: annotate(article).quotes.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null })) };
  });
  const halves = [0, 1].map((half) => predictions.filter((_, i) => i % 2 === half));
  for (const [name, part] of [['all', predictions], ...halves.map((half, i) => [`half ${i + 1}`, half] as const)] as const) {
    const gold = rows.filter(({ id }) => part.some((row) => row.id === id));
    const figures: Record<string, unknown> = JSON.parse(score('structured/score.mjs', [write(part), write(gold)]));
    const wanted = Object.entries(figures).filter(([key]) => /quote|speaker/.test(key));
    console.log(`structured ${name}: ${wanted.map(([key, value]) => `${key} ${value}`).join(', ')}`);
  }
}

function measureQuotes(set: string): void {
  const data = join(bench, `summary/data/quotes-${set}.jsonl`);
  const rows = read<QuoteRow>(data);
  const found = rows.map((row) => {
    const { article, offsets } = toArticle(row);
    return { id: row.id, quotes: annotate(article).quotes.map((quote) => toPrediction(quote, article, offsets)) };
  });
  const outlets = set === 'polnear' ? [...new Set(rows.map(({ id }) => id.split('_')[0] ?? ''))] : [];
  const bare = found.map(({ id, quotes }) => ({ id, quotes: quotes.map(({ start, end, speaker }) => ({ start, end, speaker })) }));
  for (const [name, predictions, part] of [
    ['all', found, rows],
    ['named alone', bare, rows],
    ...outlets.map((outlet) => [outlet, found, rows.filter(({ id }) => id.startsWith(`${outlet}_`))] as const),
  ] as const) {
    const figures = JSON.parse(
      score('summary/score.mjs', ['quotes', '--data', write(part), '--pred', write(predictions), '--kind', 'direct', '--json']),
    );
    console.log(
      `quotes ${set} ${name}: overlap ${JSON.stringify(figures.overlap)}, speaker ${figures.speakerAcc}, pronoun to name ${figures.pronounToName.acc}, where the gold has a name ${figures.byClass.named?.acc ?? '-'}`,
    );
  }
}

function toPrediction({ content, speaker }: Quote, { blocks }: Article, offsets: readonly number[]) {
  const offset = offsets[content.block] ?? 0;
  const mention = speaker ? (blocks[speaker.ref.block]?.text.slice(speaker.ref.start, speaker.ref.end) ?? '') : '';
  return { start: offset + content.start, end: offset + content.end, speaker: speaker?.name ?? '', mention };
}

function score(script: string, parameters: readonly string[]): string {
  return execFileSync('node', [join(bench, script), ...parameters], { encoding: 'utf8' });
}

function read<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));
}

function write(rows: readonly unknown[]): string {
  const file = join(scratch, `${written++}.jsonl`);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}
