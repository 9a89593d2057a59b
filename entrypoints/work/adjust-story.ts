/** What a reader decides about a piece of a story: done at once, and remembered for its site. A chunk of its own, for it summarizes anew. */
import type { Remembered } from '../../components/clutter-actions.ts';
import type { Story } from '../../components/view.ts';
import {
  type Article,
  type Block,
  type BlockId,
  findOpposites,
  keepRuleFor,
  type Removal,
  removeRuleFor,
  restoreRemoval,
  type SiteRule,
  takeOut,
} from '../../engine/index.ts';
import { browser } from '../../platform/browser.ts';
import { changeSiteRules, readSiteRules } from '../../platform/site-rules.ts';
import { withArticle } from './to-story.ts';

export function putBack(story: Story, removal: Removal): Story {
  return withArticle(story, restoreRemoval(story.article, removal));
}

export function removeBlock(story: Story, block: BlockId): Story {
  return withArticle(story, takeOut(story.article, [block]));
}

/** `article` is the one before the change. */
export async function rememberPutBack(article: Article, removal: Removal): Promise<Remembered> {
  const [first] = removal.blocks;
  return first ? remember(article, first, 'keep', keepRuleFor(article, removal)) : 'once';
}

export async function rememberRemoval(article: Article, id: BlockId): Promise<Remembered> {
  const block = article.blocks.find((candidate) => candidate.id === id);
  return block ? remember(article, block, 'remove', removeRuleFor(article, id)) : 'once';
}

/** A decision that takes another one back drops that, and leaves no trace. */
async function remember(article: Article, block: Block, action: SiteRule['action'], rule: SiteRule | null): Promise<Remembered> {
  const known = await readSiteRules(browser, article.url);
  const opposites = findOpposites(known, article, block, action);
  if (opposites.length === 0 && !rule) return 'once';
  const added = opposites.length === 0 && rule ? [rule] : [];
  const isKept = await changeSiteRules(browser, article.url, (rules) => [
    ...rules.filter((other) => !isAmong(other, opposites) && !isAmong(other, added)),
    ...added,
  ]);
  return isKept ? 'remembered' : 'once';
}

function isAmong(rule: SiteRule, rules: readonly SiteRule[]): boolean {
  return rules.some((other) => JSON.stringify(other) === JSON.stringify(rule));
}
