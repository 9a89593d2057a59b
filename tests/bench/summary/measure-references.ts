/** Compares the summary with the first sentences and with PacSum at equal length: `npx tsx tests/bench/summary/measure-references.ts [--data FOLDER] [--limit N]`. */
import { annotate } from '../../../engine/structure/annotate.ts';
import { summarize } from '../../../engine/summarize/summarize.ts';
import { toWords } from '../../../engine/text/to-words.ts';
import { rankByPacsum } from './rank-by-pacsum.ts';
import { dataFolder, type Referenced, readReferenced } from './read-gold.ts';
import { toArticle } from './to-article.ts';

const SETS = ['cnndm', 'es-mlsum', 'pt-temario', 'pt-cstnews', 'fr-rpm2', 'no-norsumm', 'gumnews', 'multinews', 'xsum'];
const data = dataFolder(process.argv);
const limit = Number(process.argv[process.argv.indexOf('--limit') + 1]) || 60;

console.log('ROUGE-1, words without stemming; every method gets as many words as the summary has');
for (const set of SETS) {
  const rows = readReferenced(data, set)
    .slice(0, limit)
    .map(measure)
    .filter((row) => row !== null);
  const mean = (pick: (row: Row) => number) => ((100 * rows.reduce((sum, row) => sum + pick(row), 0)) / rows.length).toFixed(1).padStart(6);
  console.log(
    `${set.padEnd(12)} n ${String(rows.length).padStart(4)}  lead ${mean((r) => r.lead)}  pacsum ${mean((r) => r.pacsum)}  brief ${mean((r) => r.ours)}`,
  );
}

interface Row {
  readonly lead: number;
  readonly pacsum: number;
  readonly ours: number;
}

function measure(doc: Referenced): Row | null {
  const article = toArticle(doc.title ?? '', doc.lang, doc.text.split(/\n+/));
  const annotations = annotate(article);
  const sentences = annotations.sentences.map(({ text }) => toWords(text));
  if (sentences.length < 4) return null;
  const references = (doc.references ?? [doc.reference]).map(toWords);
  // The length nearest to the reference's, as an editor would ask for it.
  const length = (references[0]?.length ?? 0) < 90 ? 'brief' : (references[0]?.length ?? 0) < 180 ? 'standard' : 'detailed';
  const chosen = summarize(article, annotations, length).sections.flatMap(({ points }) => points.flatMap(({ text }) => toWords(text)));
  const cut = (order: readonly number[]) => order.flatMap((i) => sentences[i] ?? []).slice(0, chosen.length);
  const best = (words: readonly string[]) => Math.max(...references.map((reference) => overlapF1(words, reference)));
  return { lead: best(cut(sentences.map((_, i) => i))), pacsum: best(cut(rankByPacsum(sentences))), ours: best(chosen) };
}

function overlapF1(words: readonly string[], reference: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of reference) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits += 1;
    left.set(word, count - 1);
  }
  return (2 * hits) / Math.max(1, words.length + reference.length);
}
