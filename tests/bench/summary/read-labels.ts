/** Articles whose sentences' roles were told apart by hand; the labels alone are kept here, the texts stay in the data. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gold, type Referenced, readGold, readReferenced } from './read-gold.ts';

const ROLE_OF: Readonly<Record<string, string>> = {
  h: 'what-happened',
  s: 'who-said',
  y: 'why-it-matters',
  b: 'background',
  n: 'numbers',
  x: 'what-next',
  o: 'other',
  c: 'clutter',
};

interface Truth {
  readonly id: string;
  readonly lang: string;
  readonly url: string;
  readonly title: string | null;
  readonly publish_date: string | null;
  readonly main_content: string;
}

/** Sets of the summary bench of which articles were labelled. */
const TEXT_SETS = ['fivew', 'bbc', 'quotes-polnear', 'cnndm', 'quotes-dewiki', 'es-mlsum'];

/** The labelled articles of the extraction set. */
export function readLabels(data: string): readonly Gold[] {
  return readLabelled('labels.txt', readTruth(data));
}

/** Labelled articles of the summary bench, and the last few of the extraction set: news of other years, mostly without a page. */
export function readFurtherLabels(data: string): readonly Gold[] {
  return readLabelled('further-labels.txt', [...readTruth(data), ...TEXT_SETS.flatMap((set) => readReferenced(data, set).map(toTruth))]);
}

/** Each line: a hash of the article's id, the nut graf, the sentences to print, then a letter and a count of words a sentence. */
function readLabelled(file: string, articles: readonly Truth[]): readonly Gold[] {
  const byHash = new Map(articles.map((row) => [createHash('sha1').update(row.id).digest('hex').slice(0, 10), row]));
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line): readonly Gold[] => {
      const [hash = '', nutgraf = '', key = '', sentences = ''] = line.split(' ');
      const row = byHash.get(hash);
      return row ? [{ ...toGold(row, sentences), nutgraf: Number(nutgraf), key: key.split(',').map(Number) }] : [];
    });
}

/** The annotated articles with the day of publication, where the extraction set knows it. */
export function readDatedGold(data: string): readonly Gold[] {
  const days = new Map(readTruth(data).map(({ id, publish_date }) => [id, publish_date]));
  return readGold(data).map((gold) => {
    const published = days.get(gold.id);
    return published ? { ...gold, published } : gold;
  });
}

function toGold({ id, lang, url, title, publish_date, main_content }: Truth, sentences: string): Omit<Gold, 'nutgraf' | 'key'> {
  const marks = [...sentences.matchAll(/([a-z])(\d+)/g)].map(([, letter = '', count = '']) => ({ letter, count: Number(count) }));
  const paragraphs: string[][] = [];
  let next = 0;
  for (const paragraph of main_content.split(/\n+/)) {
    const words = paragraph.split(/\s+/).filter(Boolean);
    const own: string[] = [];
    for (let at = 0; at < words.length; next++) {
      const count = marks[next]?.count ?? words.length;
      own.push(words.slice(at, at + count).join(' '));
      at += Math.max(1, count);
    }
    if (own.length > 0) paragraphs.push(own);
  }
  const roles = marks.map(({ letter }) => ROLE_OF[letter] ?? 'other');
  return {
    id,
    lang,
    url,
    genre: '',
    title: title ?? '',
    paragraphs,
    roles,
    quotes: [],
    claims: [],
    ...(publish_date ? { published: publish_date } : {}),
  };
}

function toTruth({ id, lang, title, text }: Referenced): Truth {
  return { id, lang, url: '', title: title ?? null, publish_date: null, main_content: text };
}

function readTruth(data: string): readonly Truth[] {
  const file = join(data, 'extraction/data/news-dev/truth.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Truth);
}
