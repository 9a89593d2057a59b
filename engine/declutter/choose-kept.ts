/** From probabilities to a decision: which pieces are kept, so that page by page the expected F1 is the greatest. */
import type { Piece } from '../page-tree.ts';

/** However unsure a page is, a piece less likely than this stays out. */
const LOWEST_CUT = 0.2;
/** What a page that is wholly sure asks of each piece: clutter kept annoys more than a short line missed. */
const SURE_CUT = 0.75;
/** How fast an unsure page becomes lenient; found by cross-validation. */
const LENIENCY = 4;
/** A copy of a longer text that is already kept says nothing new. */
const COPY_WORDS = 8;

/** Numbers of the pieces that are kept, rising. Empty only where no piece has words. */
export function chooseKept(pieces: readonly Piece[], probabilities: Float32Array): number[] {
  const cut = findCut(pieces, probabilities);
  const seen = new Set<string>();
  const kept: number[] = [];
  pieces.forEach(({ text, words }, i) => {
    if (words === 0 || (probabilities[i] ?? 0) < cut || (words >= COPY_WORDS && seen.has(text))) return;
    if (words >= COPY_WORDS) seen.add(text);
    kept.push(i);
  });
  return kept;
}

/** The best F1 that the probabilities promise tells how sure the page is: a sure page has a high cut, an unsure one a low. */
export function findCut(pieces: readonly Piece[], probabilities: Float32Array): number {
  const order = pieces
    .map((_, i) => i)
    .filter((i) => (pieces[i]?.words ?? 0) > 0)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  let expected = 0;
  for (const i of order) expected += (probabilities[i] ?? 0) * (pieces[i]?.words ?? 0);
  let both = 0;
  let kept = 0;
  let best = 0;
  for (const i of order) {
    both += (probabilities[i] ?? 0) * (pieces[i]?.words ?? 0);
    kept += pieces[i]?.words ?? 0;
    best = Math.max(best, (2 * both) / (kept + expected));
  }
  return Math.max(LOWEST_CUT, SURE_CUT * best ** LENIENCY);
}
