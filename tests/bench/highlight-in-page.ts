/** The part of the highlight measurement that runs inside the page: reads it, and looks for every point and sentence in it. */
import { annotate, findRange, readArticle, type SourceRef, summarize, type Wanted, wantedOf } from '../../engine/index.ts';
import { redrawPage } from './redraw-page.ts';

export interface Looked {
  readonly text: string;
  readonly got: string;
  readonly found: boolean;
  readonly exact: boolean;
  /** Exact with its white space folded, not taken away: fails where a line break stands for a space. */
  readonly strict: boolean;
  readonly ranges: number;
  /** Not found, for it stands in the document where it is not drawn. */
  readonly hidden: boolean;
  readonly ms: number;
}

export interface PageResult {
  readonly read: boolean;
  readonly points: readonly Looked[];
  readonly sentences: readonly Looked[];
}

const MAX_SENTENCES = 100;
let wanted: readonly Wanted[] = [];

/** Reads the page as the product does, and looks for what it shows. */
export function measurePage(document: Document, url: string): PageResult {
  const reading = readArticle(document, { url });
  if (!reading.ok) return { read: false, points: [], sentences: [] };
  const { article } = reading;
  const annotations = annotate(article);
  const { sections } = summarize(article, annotations, 'standard');
  const toWanted = (ref: SourceRef) => wantedOf(article, ref) ?? [];
  wanted = annotations.sentences.slice(0, MAX_SENTENCES).flatMap(({ ref }) => toWanted(ref));
  const points = sections.flatMap((section) => section.points).flatMap(({ source }) => toWanted(source));
  return { read: true, points: lookForAll(document, points), sentences: lookForAll(document, wanted) };
}

/** The same sentences after the page drew itself anew. */
export function measureRedrawn(document: Document): readonly Looked[] {
  redrawPage(document);
  return lookForAll(document, wanted);
}

function lookForAll(document: Document, all: readonly Wanted[]): readonly Looked[] {
  return all.map((one) => {
    const start = performance.now();
    const ranges = findRange(document, one);
    const ms = performance.now() - start;
    const hidden = ranges === null && dropSpace(document.body.textContent ?? '').includes(dropSpace(one.text));
    return { ...compare(one.text, ranges), hidden, ms };
  });
}

function compare(text: string, ranges: readonly Range[] | null): Omit<Looked, 'ms' | 'hidden'> {
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
