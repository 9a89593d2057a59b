/** Reads the selected passage of a page as a draft of its own. */
import type { Draft } from './draft.ts';
import { findHead } from './extract/head/find-head.ts';
import { readJsonLd } from './extract/json-ld/read-json-ld.ts';
import { saidLanguage } from './extract/language/said-language.ts';
import type { PageContext } from './read-page.ts';
import { foldText } from './text/clean-text.ts';
import type { Block } from './types.ts';

/** A selection longer than this is cut: nobody selects a book. */
const MAX_TEXT = 1_000_000;

/** Reads what is selected in the page, under the page's own head; without blocks where nothing is. Never throws and never changes the page. */
export function readSelection(document: Document, page: PageContext): Draft {
  const selected = Document.prototype.getSelection.call(document)?.toString() ?? '';
  const lines = selected.slice(0, MAX_TEXT).split(/\n+/).map(foldText);
  const blocks = lines.filter((line) => line !== '').map((text, id): Block => ({ kind: 'paragraph', id, text }));
  const jsonLd = readJsonLd(document);
  const language = saidLanguage(document, jsonLd);
  const { dek: _dek, ...head } = findHead(document, page, jsonLd, language || 'en'); // the dek was not selected
  return { url: page.url, language, head, blocks, removed: [], cut: selected.length > MAX_TEXT, evidence: null };
}
