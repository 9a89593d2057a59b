/** Learns salience from reference summaries, and printing, nut graf and roles from the annotated articles. */
import { annotate } from '../../../engine/structure/annotate.ts';
import { toFeatures, withRoleFeatures } from '../../../engine/summarize/features.ts';
import { LINE_ROLES, type LineRole, type SummaryWeights, toRows } from '../../../engine/summarize/judge.ts';
import type { Forest } from '../../../engine/summarize/score-trees.ts';
import { readStory, type Story } from '../../../engine/summarize/story.ts';
import { toWords } from '../../../engine/text/to-words.ts';
import type { Annotations, Article } from '../../../engine/types.ts';
import { findOracle } from './find-oracle.ts';
import { fitListwise } from './fit-listwise.ts';
import { blend, fitPlain } from './fit-plain.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { fitTrees } from './fit-trees.ts';
import { KEY_FEATURES, NUT_GRAF_FEATURES } from './plain-features.ts';
import { type Gold, readReferenced } from './read-gold.ts';
import { toArticle } from './to-article.ts';

/** An annotated article with, for each of our sentences, the number of the gold sentence it is (or -1). */
export interface Example {
  readonly gold: Gold;
  readonly article: Article;
  readonly annotations: Annotations;
  readonly story: Story;
  readonly goldOf: readonly number[];
}

/** Reference summaries that people wrote; those without a lead paragraph or made by machine are left out. */
const SETS: Readonly<Record<string, number>> = {
  cnndm: 1,
  'es-mlsum': 0.7,
  'pt-temario': 1,
  'pt-cstnews': 1,
  'no-norsumm': 1,
  gumnews: 1,
  'fr-rpm2': 1,
  multinews: 0.5,
};
export const TRAINING = {
  trees: 60,
  rate: 0.1,
  leaf: 60,
  keyL2: 0.3,
  nutL2: 1.5,
  nutByKey: 0.15,
  plainNutL2: 0.05,
  plainNutShare: 0.5,
  roleL2: 0.06,
  keyWeight: 6,
};

export function readExamples(golds: readonly Gold[]): readonly Example[] {
  return golds.map((gold) => {
    const article = toArticle(
      gold.title,
      gold.lang,
      gold.paragraphs.map((sentences) => sentences.join(' ')),
      gold.published,
    );
    const annotations = annotate(article);
    const story = readStory(article, annotations);
    return { gold, article, annotations, story, goldOf: matchSentences(story, gold) };
  });
}

function matchSentences(story: Story, gold: Gold): readonly number[] {
  const flat = gold.paragraphs.flat().map((text) => new Set(toWords(text)));
  let from = 0;
  return story.lines.map(({ words }) => {
    let best = -1;
    let top = 0.5;
    for (let i = Math.max(0, from - 3); i < Math.min(flat.length, from + 12); i++) {
      const hits = words.filter((word) => flat[i]?.has(word)).length;
      const share = (2 * hits) / (words.length + (flat[i]?.size ?? 0) || 1);
      if (share > top) [best, top] = [i, share];
    }
    if (best >= 0) from = best + 1;
    return best;
  });
}

export function learnSalience(data: string): Forest {
  const rows: (readonly number[])[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const [set, weight] of Object.entries(SETS)) {
    for (const doc of readReferenced(data, set)) {
      const article = toArticle(doc.title ?? '', doc.lang, doc.text.split(/\n+/));
      const story = readStory(article, annotate(article));
      if (story.lines.length < 4 || story.lines.length > 400) continue;
      const oracle = findOracle(
        story.lines.map(({ sentence }) => sentence.text),
        doc.references ?? [doc.reference],
      );
      toFeatures(story).forEach((row, i) => {
        rows.push([...row]);
        labels.push(oracle.has(i) ? 1 : 0);
        weights.push(weight / Math.sqrt(story.lines.length));
      });
    }
  }
  return fitTrees(rows, labels, weights, TRAINING);
}

/**
 * What to print is learned from `examples` alone, roles from `labelled` too; the nut graf half from the ones, half from all, for
 * two readers differ more in it than in anything else.
 */
export function learnWeights(examples: readonly Example[], labelled: readonly Example[], salience: Forest): SummaryWeights {
  const all = [...examples, ...labelled];
  const tables = new Map(all.map((example) => [example, toRows(example.story, salience).map((row) => [...row])]));
  const rowsOf = (list: readonly Example[]) => list.map((example) => tables.get(example) ?? []);
  return {
    salience,
    key: fitPlain(rowsOf(examples), within(examples, isPrinted), TRAINING.keyL2, KEY_FEATURES),
    nutGraf: toMean(learnNutGraf(examples, rowsOf(examples)), learnNutGraf(all, rowsOf(all))),
    roles: learnRoles(all, rowsOf(all)),
  };
}

const isPrinted = (gold: Gold, i: number) => (gold.key.includes(i) ? 1 : 0);

function within(examples: readonly Example[], value: (gold: Gold, i: number) => number): readonly (readonly number[])[] {
  return examples.map(({ gold, goldOf }) => goldOf.map((i) => value(gold, i)));
}

function learnNutGraf(examples: readonly Example[], tables: readonly (readonly (readonly number[])[])[]): readonly number[] {
  // The other printed sentences are the next best lead.
  const leading = within(examples, (gold, i) => Number(gold.nutgraf === i) + TRAINING.nutByKey * isPrinted(gold, i));
  return blend(
    fitListwise(tables, leading, TRAINING.nutL2),
    fitPlain(tables, leading, TRAINING.plainNutL2, NUT_GRAF_FEATURES),
    TRAINING.plainNutShare,
  );
}

function toMean(a: readonly number[], b: readonly number[]): number[] {
  return a.map((x, j) => (x + (b[j] ?? 0)) / 2);
}

function learnRoles(examples: readonly Example[], tables: readonly (readonly (readonly number[])[])[]): SummaryWeights['roles'] {
  const each = <T>(value: (example: Example, gold: number) => T) =>
    examples.flatMap((example) => example.goldOf.map((gold) => value(example, gold)));
  return fitSoftmax(
    examples.flatMap(({ story }, e) => withRoleFeatures(story, tables[e] ?? []).map((row) => [...row])),
    each(({ gold }, i) => LINE_ROLES.indexOf((gold.roles[i] ?? '') as LineRole)),
    each(({ story, gold }, i) => (1 + (gold.key.includes(i) ? TRAINING.keyWeight : 0)) / Math.sqrt(story.lines.length)),
    { count: LINE_ROLES.length, l2: TRAINING.roleL2 },
  );
}
