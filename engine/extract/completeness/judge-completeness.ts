/** Whether the whole story could be read, or only a paywall's teaser. */
import type { Block, Completeness, Removal } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';

export interface JudgedCompleteness {
  readonly completeness: Completeness;
  /** How many words the whole story seems to have where the page says so; only for `partial`. */
  readonly wordsExpected?: number;
}

/** `kept` are the story's blocks, `cut` tells that a budget ended the reading early. Never throws. */
export function judgeCompleteness(
  _document: Document,
  jsonLd: JsonLd,
  kept: readonly Block[],
  _removed: readonly Removal[],
  cut = false,
): JudgedCompleteness {
  const words = kept.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const expected = jsonLd.wordCount;
  if (cut || (jsonLd.isAccessibleForFree === false && expected !== undefined && words < expected / 2)) {
    return { completeness: 'partial', ...(expected !== undefined && expected > words ? { wordsExpected: expected } : {}) };
  }
  return { completeness: 'full' };
}
