/** The order of the steps from a page to its article, and why they stand in this order. */
import { Readability } from '@mozilla/readability';
import type { Block, Reading } from './types.ts';

/** What the caller knows of the page; `url` is absolute and the base of relative links. */
export interface PageContext {
  readonly url: string;
}

/** Reads the story of a page. Never throws and never changes the page. */
export function readArticle(document: Document, page: PageContext): Reading {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  if (!parsed) return { ok: false, why: 'no-article', anyway: null };
  const body = new DOMParser().parseFromString(parsed.content ?? '', 'text/html').body;
  const blocks: Block[] = [...body.querySelectorAll('p, h2, h3, li, blockquote')].map((element, id) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return /^H/.test(element.tagName) ? { kind: 'heading', id, text, level: 2 } : { kind: 'paragraph', id, text };
  });
  return {
    ok: true,
    article: {
      url: page.url, language: parsed.lang ?? 'en', direction: 'ltr', completeness: 'full', removed: [],
      head: {
        headline: { value: parsed.title ?? '', from: 'readability' },
        bylines: parsed.byline ? [{ value: parsed.byline, from: 'readability' }] : [],
        ...(parsed.publishedTime ? { published: { value: parsed.publishedTime, from: 'readability' } } : {}),
      },
      blocks: blocks.filter((block) => block.text !== ''),
    },
  };
}
