/** Reads the selected passage of a page as an article of its own. */
import { cleanFound } from './extract/clean-found.ts';
import { findHead } from './extract/head/find-head.ts';
import { finishReading } from './finish-reading.ts';
import type { FoundPage } from './found-page.ts';
import { foldText } from './text/clean-text.ts';
import type { Block, Reading } from './types.ts';

/** A selection longer than this is cut: nobody selects a book. */
const MAX_TEXT = 200_000;

/** Reads a passage under its page's own head; refuses with `too-short` where it is empty. Never throws. */
export function readSelected(page: FoundPage, selected: string): Reading {
  const lines = selected.slice(0, MAX_TEXT).split(/\n+/).map(foldText);
  const blocks = lines.filter((line) => line !== '').map((text, id): Block => ({ kind: 'paragraph', id, text }));
  const { dek: _dek, ...head } = findHead(cleanFound(page)); // the dek was not selected
  const { url, language } = page;
  return finishReading({ url, language, head, blocks, removed: [], cut: selected.length > MAX_TEXT, evidence: null });
}
