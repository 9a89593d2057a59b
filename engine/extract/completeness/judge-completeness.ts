/** Whether the whole story could be read, or only a paywall's teaser. What a page calls locked may still be there in full. */
import { countWords } from '../../text/count-words.ts';
import type { Block, Completeness, Removal } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { selectFirst } from '../page-query.ts';
import { GATE_PHRASES } from './gate-phrases.ts';

export interface JudgedCompleteness {
  readonly completeness: Completeness;
  /** How many words the whole story seems to have where the page says so; only for `partial`. */
  readonly wordsExpected?: number;
}

/** With a lock or a gate, less than this share of the expected words is a teaser; without, only much less is. */
const TEASER_SHARE = 0.6;
const STUMP_SHARE = 0.3;
/** Counts below this are of something else, as a summary. */
const EXPECTED_LEAST = 120;
/** A teaser is short: above this, a gate below the text is meant for other stories. */
const TEASER_WORDS = 350;
/** A lock without any count of words: shorter stories than this are taken for teasers. */
const LOCKED_WORDS = 120;

/** `kept` are the story's blocks, `removed` the clutter; `cut` tells that a budget ended the reading early. Never throws. */
export function judgeCompleteness(
  document: Document,
  jsonLd: JsonLd,
  kept: readonly Block[],
  removed: readonly Removal[],
  cut = false,
): JudgedCompleteness {
  const words = kept.reduce((sum, { kind, text }) => (kind === 'figure' ? sum : sum + countWords(text)), 0);
  const expected = expectedWords(jsonLd);
  const isPartial = cut || isTeaser(words, expected, jsonLd.isAccessibleForFree === false, () => hasGate(document, kept, removed));
  if (!isPartial) return { completeness: 'full' };
  return { completeness: 'partial', ...(expected !== undefined && expected > words ? { wordsExpected: expected } : {}) };
}

function isTeaser(words: number, expected: number | undefined, isLocked: boolean, asksForMoney: () => boolean): boolean {
  if (expected !== undefined) {
    if (words < expected * STUMP_SHARE) return true;
    return words < expected * TEASER_SHARE && (isLocked || asksForMoney());
  }
  if (isLocked && words < LOCKED_WORDS) return true;
  return words < TEASER_WORDS && asksForMoney();
}

/** The page's own count, else that of the body it gives to search engines. */
function expectedWords({ wordCount, articleBody }: JsonLd): number | undefined {
  const inBody = articleBody === undefined ? 0 : countWords(articleBody);
  const expected = Math.max(inBody, Math.min(wordCount ?? 0, inBody > EXPECTED_LEAST ? inBody * 2 : Number.POSITIVE_INFINITY));
  return expected >= EXPECTED_LEAST ? expected : undefined;
}

/** A gate below the story: a phrase in its last blocks or in what was removed behind them, or an element of that name. */
function hasGate(document: Document, kept: readonly Block[], removed: readonly Removal[]): boolean {
  const last = kept.at(-1)?.id ?? 0;
  const behind = removed.flatMap(({ blocks }) => blocks).filter(({ id }) => id > last - 3);
  if ([...kept.slice(-3), ...behind.slice(0, 12)].some(({ text }) => isGateText(text))) return true;
  return (
    selectFirst(
      document,
      '.paywall-content,.paywall-overlay,[class*="paywall-barrier" i],[class*="regwall" i],[data-testid*="paywall" i]',
    ) !== null
  );
}

/** A gate is said in a few words; a story may speak of subscriptions at length. */
const GATE_LONGEST = 400;

function isGateText(text: string): boolean {
  if (text.length > GATE_LONGEST) return false;
  const lower = text.toLowerCase().replaceAll('’', "'");
  return GATE_PHRASES.some((phrase) => lower.includes(phrase));
}
