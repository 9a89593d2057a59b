/** Reads the selected passage of a page as an article of its own. */
import type { PageContext } from './read-article.ts';
import type { Block, Reading } from './types.ts';

/** Reads what is selected in the page; refuses with `too-short` where nothing is. Never throws and never changes the page. */
export function readSelection(document: Document, page: PageContext): Reading {
  const text = document.getSelection()?.toString().trim() ?? '';
  if (text === '') return { ok: false, why: 'too-short', anyway: null };
  const blocks: Block[] = text.split(/\n+/).map((line, id) => ({ kind: 'paragraph', id, text: line.trim() }));
  return {
    ok: true,
    article: {
      url: page.url, language: document.documentElement.lang || 'en', direction: 'ltr', completeness: 'full', removed: [], blocks,
      head: { headline: { value: document.title, from: 'page:title' }, bylines: [] },
    },
  };
}
