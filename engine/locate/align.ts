/**
 * Finds a sentence that no longer stands letter by letter in the page: a footnote mark or an advertisement was put
 * in, some words were edited, the case was changed. Runs of letters that both share are chained in order; most of
 * the sentence must be covered.
 */

import { fillGaps, MAX_GAP } from './fill-gaps.ts';
import type { Needle } from './find-exact.ts';
import { findRuns, type Run } from './find-runs.ts';
import type { Span } from './page-text.ts';

/** Shorter sentences have too little to recognise them by. */
const MIN_LENGTH = 16;
/** Share of the sentence that must be found again; below this it is another sentence. */
const MIN_COVERAGE = 0.85;
/** What a gap costs, in letters found: the chain with fewer interruptions wins. */
const GAP_COST = 2;

/** The stretches of the page's folded text that make up the sentence, in order, or null. */
export function align(pageText: string, needle: Needle): Span[] | null {
  if (needle.text.length < MIN_LENGTH) return null;
  const wanted = foldCase(needle.before + needle.text + needle.after);
  const text = foldCase(pageText);
  const start = needle.before.length;
  const end = start + needle.text.length;
  const chain = clip(findChain(findRuns(text, wanted)), start, end);
  const covered = chain.reduce((sum, { length }) => sum + length, 0);
  if (covered < MIN_COVERAGE * needle.text.length) return null;
  return fillGaps(chain, { text, wanted, start, end });
}

/** Lower case, if it leaves every offset where it was. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

interface Link {
  readonly run: Run;
  readonly score: number;
  readonly previous: Link | null;
}

/** The best row of runs that rise in both texts. Quadratic in the number of runs, which is bounded. */
function findChain(runs: readonly Run[]): Run[] {
  const links: Link[] = [];
  let best: Link | null = null;
  for (const run of runs) {
    let link: Link = { run, score: run.length, previous: null };
    for (const previous of links) {
      const rest = trimBehind(run, previous.run);
      const score = previous.score + (rest?.length ?? 0) - GAP_COST;
      if (rest !== null && score > link.score) link = { run: rest, score, previous };
    }
    links.push(link);
    if (best === null || link.score > best.score) best = link;
  }
  const chain: Run[] = [];
  for (let link = best; link !== null; link = link.previous) chain.unshift(link.run);
  return chain;
}

/** What of `run` lies behind `previous` in both texts and near enough, or null. */
function trimBehind(run: Run, previous: Run): Run | null {
  const overlap = Math.max(0, previous.inWanted + previous.length - run.inWanted, previous.inText + previous.length - run.inText);
  if (overlap >= run.length || run.inText + overlap - (previous.inText + previous.length) > MAX_GAP) return null;
  return { inText: run.inText + overlap, inWanted: run.inWanted + overlap, length: run.length - overlap };
}

/** What of the chain lies in the sentence itself, without its surroundings. */
function clip(chain: readonly Run[], start: number, end: number): Run[] {
  return chain.flatMap(({ inText, inWanted, length }) => {
    const from = Math.max(inWanted, start);
    const to = Math.min(inWanted + length, end);
    return from < to ? [{ inText: inText + from - inWanted, inWanted: from, length: to - from }] : [];
  });
}
