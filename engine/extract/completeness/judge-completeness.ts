/** Whether the whole story could be read, or only a paywall's teaser. What a page calls locked may still be there in full. */
import { countWords } from '../../text/count-words.ts';
import type { Block, Completeness, Removal } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { selectFirst } from '../page-query.ts';
import { GATE_PHRASE } from './gate-phrases.ts';

export interface JudgedCompleteness {
  readonly completeness: Completeness;
  /** How many words the whole story seems to have where the page says so; only for `partial`. */
  readonly wordsExpected?: number;
}

/** With a lock or a gate, less than this share of the expected words is a teaser; without, only a stump is. */
const TEASER_SHARE = 0.6;
const STUMP_SHARE = 0.3;
const STUMP_WORDS = 250;
/** Counts below this are of something else, as a summary. */
const EXPECTED_LEAST = 120;
/** Above so many words a gate below the text is meant for other stories; a page marked as locked may show more of a teaser. */
const GATED_WORDS = 200;
const LOCKED_GATED_WORDS = 350;
/** A lock without a gate and without any count: only this little is a teaser. */
const LOCKED_WORDS = 50;

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

function isTeaser(words: number, expected: number | undefined, isLocked: boolean, hasGateBelow: () => boolean): boolean {
  if (expected !== undefined) {
    if (words < STUMP_WORDS && words < expected * STUMP_SHARE) return true;
    return words < expected * TEASER_SHARE && (isLocked || hasGateBelow());
  }
  if (isLocked) return words < LOCKED_WORDS || (words < LOCKED_GATED_WORDS && hasGateBelow());
  return words < GATED_WORDS && hasGateBelow();
}

/** A page's own count is sometimes of characters: beyond this many times the words of the body it gives, it is not believed. */
const WORD_LETTERS = 4;

/** The page's own count of words, else that of the body it gives to search engines. */
function expectedWords({ wordCount, articleBody }: JsonLd): number | undefined {
  const inBody = articleBody === undefined ? 0 : countWords(articleBody);
  const counted = wordCount === undefined || (inBody >= EXPECTED_LEAST && wordCount > inBody * WORD_LETTERS) ? 0 : wordCount;
  const expected = Math.max(inBody, counted);
  return expected >= EXPECTED_LEAST ? expected : undefined;
}

/** A gate below the story: a phrase in its last blocks or in what was removed behind them, or an element of that name. */
function hasGate(document: Document, kept: readonly Block[], removed: readonly Removal[]): boolean {
  const last = kept.at(-1)?.id ?? 0;
  const behind = removed.flatMap(({ blocks }) => blocks).filter(({ id }) => id > last - 3);
  if ([...kept.slice(-3), ...behind.slice(0, 12)].some(({ text }) => isGateText(text))) return true;
  return selectFirst(document, GATE_ELEMENT) !== null;
}

const GATE_ELEMENT = '.paywall-content,.paywall-overlay,[class*="paywall-barrier" i],[class*="regwall" i],[data-testid*="paywall" i]';

/** A gate is said in a few words; a story may speak of subscriptions at length. */
const GATE_LONGEST = 400;

function isGateText(text: string): boolean {
  return text.length <= GATE_LONGEST && GATE_PHRASE.test(text);
}
