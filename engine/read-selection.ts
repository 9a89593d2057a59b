/** Reads the selected passage of a page as an article of its own. */
import { findHead } from './extract/head/find-head.ts';
import { readJsonLd } from './extract/json-ld/read-json-ld.ts';
import { findLanguage } from './extract/language/find-language.ts';
import type { PageContext } from './read-page.ts';
import { foldText } from './text/clean-text.ts';
import type { Block, Reading } from './types.ts';

/** A selection longer than this is cut: nobody selects a book. */
const MAX_TEXT = 1_000_000;
const LANGUAGE_SAMPLE = 2000;

/** Reads what is selected in the page, under the page's own head; refuses with `too-short` where nothing is. Never throws and never changes the page. */
export function readSelection(document: Document, page: PageContext): Reading {
  const selected = Document.prototype.getSelection.call(document)?.toString() ?? '';
  const lines = selected.slice(0, MAX_TEXT).split(/\n+/).map(foldText);
  const blocks = lines.filter((line) => line !== '').map((text, id): Block => ({ kind: 'paragraph', id, text }));
  if (blocks.length === 0) return { ok: false, why: 'too-short', anyway: null };
  const jsonLd = readJsonLd(document);
  const sample = blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const { dek: _dek, ...head } = findHead(document, page, jsonLd); // the dek was not selected
  return {
    ok: true,
    article: {
      url: page.url,
      ...findLanguage(document, sample, jsonLd),
      head,
      blocks,
      removed: [],
      completeness: selected.length > MAX_TEXT ? 'partial' : 'full',
    },
  };
}
