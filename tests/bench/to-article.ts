/** Builds an article from plain text, a block a line, as the measuring data has it. */
import type { Article, Block } from '../../engine/types.ts';

export interface PlainText {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

/** Words, at most, in a line without a stop that is taken for a heading. */
const LONGEST_HEADING = 12;
const ENDS_PROSE = /[.!?:…”"’'»“«)。！？」]$/;

/** The article, and where each of its blocks begins in the text. */
export function toArticle({ lang, title, text }: PlainText): { readonly article: Article; readonly offsets: readonly number[] } {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const article: Article = {
    url: 'https://news.example/story',
    language: lang,
    direction: 'ltr',
    head: { headline: { value: title, from: 'data' }, bylines: [] },
    blocks: lines.map(({ 0: line }, id) => toBlock(id, line)),
    removed: [],
    completeness: 'full',
  };
  return { article, offsets: lines.map(({ index }) => index) };
}

function toBlock(id: number, text: string): Block {
  const isHeading = text.split(' ').length <= LONGEST_HEADING && !ENDS_PROSE.test(text);
  return isHeading ? { kind: 'heading', id, text, level: 2 } : { kind: 'paragraph', id, text };
}
