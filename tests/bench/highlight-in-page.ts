/** The part of the highlight measurement that runs inside the page: reads it, and looks for every point and sentence in it. */
import { annotate, findRange, readArticle, type SourceRef, summarize, wantedOf } from '../../engine/index.ts';

export interface Looked {
  readonly text: string;
  readonly got: string;
  readonly found: boolean;
  readonly exact: boolean;
  /** Exact with its white space folded, not taken away: fails where a line break stands for a space. */
  readonly strict: boolean;
  readonly ranges: number;
  readonly ms: number;
}

export interface PageResult {
  readonly read: boolean;
  readonly points: readonly Looked[];
  readonly sentences: readonly Looked[];
}

const MAX_SENTENCES = 150;

/** Reads the page as the product does, and looks for what it shows. */
export function measurePage(document: Document, url: string): PageResult {
  const reading = readArticle(document, { url });
  if (!reading.ok) return { read: false, points: [], sentences: [] };
  const { article } = reading;
  const annotations = annotate(article);
  const { sections } = summarize(article, annotations, 'standard');
  const lookFor = (ref: SourceRef): Looked[] => {
    const wanted = wantedOf(article, ref);
    if (wanted === null) return [];
    const start = performance.now();
    const ranges = findRange(document, wanted);
    const ms = performance.now() - start;
    return [{ ...compare(wanted.text, ranges), ms }];
  };
  return {
    read: true,
    points: sections.flatMap(({ points }) => points).flatMap(({ source }) => lookFor(source)),
    sentences: annotations.sentences.slice(0, MAX_SENTENCES).flatMap(({ ref }) => lookFor(ref)),
  };
}

function compare(text: string, ranges: readonly Range[] | null): Omit<Looked, 'ms'> {
  const got = (ranges ?? []).map((range) => range.toString()).join('');
  const isSame = (fold: (text: string) => string) => ranges !== null && fold(got) === fold(text);
  return { text, got, found: ranges !== null, exact: isSame(dropSpace), strict: isSame(foldSpace), ranges: ranges?.length ?? 0 };
}

/** Controls and zero-width characters, which a reading leaves out. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

function dropSpace(text: string): string {
  return text.replace(/\s+/g, '').replace(UNSEEN, '');
}
