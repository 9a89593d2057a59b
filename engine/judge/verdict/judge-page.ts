/**
 * Whether a page is an article at all: section fronts, search results, products, forums, service and
 * documentation pages are not. A weighted sum of named features decides; the weights are learned.
 */
import type { Draft, Evidence } from '../../draft.ts';
import { countWordsUpTo } from '../../text/count-words.ts';
import type { Refusal } from '../../types.ts';
import { type Judged, toPageFeatures } from './page-features.ts';
import { BIAS, PAGE_WEIGHTS } from './weights/page-weights.ts';

/** Fewer words than this are no story that a summary could help with. */
const SHORTEST = 40;
/** A headline with a few sentences, nothing to fill in and so few links is no front page, list or app: there is just too little of it. */
const FEW_LINKS = 5;

/** Why the page is not to be read as an article, or null where it is one; a selected passage has no evidence against it and need not be long. Never throws. */
export function judgePage({ evidence, ...draft }: Draft): Refusal | null {
  if (evidence === null) return draft.blocks.length > 0 ? null : 'too-short';
  const texts = draft.blocks.map(({ text }) => text);
  const words = countWordsUpTo(SHORTEST, texts);
  const isShort = words < SHORTEST;
  if (isShort && words > 0 && draft.head.headline.value !== '' && isBare(evidence)) return 'too-short';
  if (scorePage(draft, evidence) > 0) return 'no-article';
  return isShort ? 'too-short' : null;
}

function isBare({ counts: { links = 0, fields = 0, buttons = 0 } }: Evidence): boolean {
  return links < FEW_LINKS && fields + buttons === 0;
}

/** Above 0: not an article. */
function scorePage(draft: Judged, evidence: Evidence): number {
  const features = Object.entries(toPageFeatures(draft, evidence));
  return features.reduce((score, [name, value]) => score + value * (PAGE_WEIGHTS[name] ?? 0), BIAS);
}
