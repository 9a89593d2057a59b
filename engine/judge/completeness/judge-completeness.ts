/** Whether the whole story could be read, or only a paywall's teaser, or its beginning. What a page calls locked may still be there in full. */
import type { Draft, Evidence } from '../../draft.ts';
import { countWordsUpTo } from '../../text/count-words.ts';
import type { Block, Completeness, Removal } from '../../types.ts';
import { CERTAIN_GATE, GATE_PHRASE } from './gate-phrases.ts';

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

/** How much of a page's story its draft holds. Never throws. */
export function judgeCompleteness({ blocks, removed, cut, evidence }: Draft): JudgedCompleteness {
  const expected = evidence ? expectedWords(evidence) : undefined;
  const texts = blocks.flatMap(({ kind, text }) => (kind === 'figure' ? [] : text));
  const words = countWordsUpTo(expected ?? LOCKED_GATED_WORDS, texts);
  const hasGateBelow = () => evidence?.hasGate === true || hasGateText(blocks, removed, GATE_PHRASE);
  const isPartial =
    evidence !== null && (isTeaser(words, expected, evidence.isLocked, hasGateBelow) || hasGateText(blocks, removed, CERTAIN_GATE));
  if (!isPartial) return { completeness: cut && !hasMuchBehind(blocks, removed) ? 'cut' : 'full' };
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
function expectedWords({ wordCount, bodyWords }: Evidence): number | undefined {
  const counted = bodyWords >= EXPECTED_LEAST && wordCount > bodyWords * WORD_LETTERS ? 0 : wordCount;
  const expected = Math.max(bodyWords, counted);
  return expected >= EXPECTED_LEAST ? expected : undefined;
}

/** A budget may end the reading behind the story, amid comments or lists: where so many words of such came after it, it was read whole. */
const BEHIND_WORDS = 300;

function hasMuchBehind(kept: readonly Block[], removed: readonly Removal[]): boolean {
  const last = kept.at(-1)?.id ?? Number.POSITIVE_INFINITY;
  const behind = removed.flatMap(({ blocks }) => blocks).filter(({ id }) => id > last);
  return (
    countWordsUpTo(
      BEHIND_WORDS,
      behind.map(({ text }) => text),
    ) >= BEHIND_WORDS
  );
}

/** A gate below the story: a phrase in its last blocks or in what was removed behind them. */
function hasGateText(kept: readonly Block[], removed: readonly Removal[], gate: RegExp): boolean {
  const last = kept.at(-1)?.id ?? 0;
  const behind = removed.flatMap(({ blocks }) => blocks).filter(({ id }) => id > last - 3);
  return [...kept.slice(-3), ...behind.slice(0, 12)].some(({ text }) => text.length <= GATE_LONGEST && gate.test(text));
}

/** A gate is said in a few words; a story may speak of subscriptions at length. */
const GATE_LONGEST = 400;
