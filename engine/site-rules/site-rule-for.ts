/** From one decision of a reader to a rule for the pages of the same site. */
import { toPreview } from '../text/to-preview.ts';
import type { Article, Block, BlockId, ClutterKind, Removal, SiteRule } from '../types.ts';
import { isMeant, signBlock } from './sign-block.ts';

const SAMPLE = 80;

/** A rule that such a removal is put back; null where nothing tells it from others. The article is the one before the change. */
export function keepRuleFor(article: Article, removal: Removal): SiteRule | null {
  const [first] = removal.blocks;
  if (!first || removal.kind === 'chosen') return null;
  const others = article.removed.filter((other) => other !== removal).flatMap(({ blocks }) => blocks);
  return toRule({ action: 'keep', kind: removal.kind }, first, article, [...article.blocks, ...others]);
}

/** A rule that such a block is taken out; null where nothing tells it from others. The article is the one before the change. */
export function removeRuleFor(article: Article, id: BlockId): SiteRule | null {
  const block = article.blocks.find((candidate) => candidate.id === id);
  const others = article.blocks.filter((other) => other.id !== id);
  return block ? toRule({ action: 'remove', kind: 'chosen' }, block, article, others) : null;
}

interface Decision {
  readonly action: SiteRule['action'];
  readonly kind: ClutterKind;
}

function toRule(decision: Decision, block: Block, article: Article, others: readonly Block[]): SiteRule | null {
  const { shape, lead, place } = signBlock(block, article);
  const isTelling = place !== undefined && !others.some(({ id }) => article.places?.[id] === place);
  if (lead === undefined && !isTelling) return null;
  const sample = toPreview([block.text || (place ?? '')], SAMPLE);
  return { ...decision, shape, ...(lead ? { lead } : {}), ...(isTelling ? { place } : {}), sample };
}

/** The rules that the opposite decision about this block takes back: they are dropped then, and no other is made. */
export function findOpposites(rules: readonly SiteRule[], article: Article, block: Block, action: SiteRule['action']): SiteRule[] {
  const signature = signBlock(block, article);
  return rules.filter((rule) => rule.action !== action && isMeant(signature, rule));
}
