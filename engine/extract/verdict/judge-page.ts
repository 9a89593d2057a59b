/**
 * Whether a page is an article at all: section fronts, search results, products, forums, service and
 * documentation pages are not. A weighted sum of named features decides; the weights are learned.
 */
import { countWords } from '../../text/count-words.ts';
import type { Refusal } from '../../types.ts';
import { type PageFacts, toPageFeatures } from './page-features.ts';
import { BIAS, PAGE_WEIGHTS } from './weights/page-weights.ts';

/** Fewer words than this are no story that a summary could help with. */
const SHORTEST = 40;

/** Why the page is not to be read as an article, or null where it is one. Never throws and never changes the page. */
export function judgePage(document: Document, page: { readonly url: string }, facts: PageFacts): Refusal | null {
  if (scorePage(document, page.url, facts) > 0) return 'no-article';
  const words = facts.kept.reduce((sum, { text }) => sum + countWords(text), 0);
  return words < SHORTEST ? 'too-short' : null;
}

/** Above 0: not an article. */
export function scorePage(document: Document, url: string, facts: PageFacts): number {
  const features = Object.entries(toPageFeatures(document, url, facts));
  return features.reduce((score, [name, value]) => score + value * (PAGE_WEIGHTS[name] ?? 0), BIAS);
}
