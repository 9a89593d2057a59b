/** Whether a page is an article at all. */
import type { Block, Refusal } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';

/** Why the page is not to be read as an article, or null where it is one. `kept` are the story's blocks. Never throws. */
export function judgePage(_document: Document, _page: { readonly url: string }, _jsonLd: JsonLd, kept: readonly Block[]): Refusal | null {
  const words = kept.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return words < 40 ? 'too-short' : null;
}
