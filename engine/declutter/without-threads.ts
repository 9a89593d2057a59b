/** Readers' comments below a story, told by the name of their box: however well they are written, no part of it. */
import type { PageMeasure } from './features/measure-page.ts';

/** `comments-area`, `comment_body_12`, `commentBody`; not `commentary`, nor `discussion`, which studies have. */
const THREAD = /(?:^|[^A-Za-z])(?:comments?|disqus)(?![a-z])/;
/** Beside a thread a page surely has so many words of a story; a page of comments alone is read as one. */
const FEWEST_WORDS = 100;
const SURE = 0.5;

/** The same probabilities with nothing left of the threads behind the first paragraph, where the page has a story outside of them. Linear in the page's size. */
export function withoutThreads({ tree, pieces, lead }: PageMeasure, probabilities: Float32Array): Float32Array {
  if (lead === undefined) return probabilities;
  const inThread = new Uint8Array(tree.nodes.length);
  let found = false;
  for (const { index, hint, parent } of tree.nodes) {
    if (index <= lead.node.index) continue;
    if ((parent !== null && inThread[parent.index] === 1) || (hint !== '' && THREAD.test(hint))) {
      inThread[index] = 1;
      found = true;
    }
  }
  if (!found) return probabilities;
  let sure = 0;
  for (const { index, node, words } of pieces) if (inThread[node.index] === 0 && (probabilities[index] ?? 0) >= SURE) sure += words;
  if (sure < FEWEST_WORDS) return probabilities;
  return probabilities.map((value, i) => (inThread[pieces[i]?.node.index ?? 0] === 1 ? 0 : value));
}
