/** What a reader decided on other pages of a site, done again on this one. */
import { countWords } from '../text/count-words.ts';
import type { Article, Block, Removal, SiteRule } from '../types.ts';
import { restoreRemoval } from './restore-removal.ts';
import { isMeant, signBlock } from './sign-block.ts';
import { takeOut } from './take-out.ts';

/** A rule that would take more of a story than this share of its words has met something that it was not made for. */
const LARGEST_SHARE = 0.25;

/** The article as its reader wants this site's; the same object where no rule is about it. Pure; the rules are those of its site. */
export function applySiteRules(article: Article, rules: readonly SiteRule[]): Article {
  const restored = article.removed.filter((removal) => isKept(removal, article, rules)).reduce(restoreRemoval, article);
  const isRestored = new Set(restored.blocks.filter((block) => !article.blocks.includes(block)));
  return rules.filter(({ action }) => action === 'remove').reduce((rest, rule) => withoutMeant(rest, rule, isRestored), restored);
}

function isKept({ kind, blocks: [first] }: Removal, article: Article, rules: readonly SiteRule[]): boolean {
  if (!first) return false;
  const signature = signBlock(first, article);
  return rules.some((rule) => rule.action === 'keep' && rule.kind === kind && isMeant(signature, rule));
}

function withoutMeant(article: Article, rule: SiteRule, isRestored: ReadonlySet<Block>): Article {
  const meant = article.blocks.filter((block) => !isRestored.has(block) && isMeant(signBlock(block, article), rule));
  if (meant.length === 0 || countAll(meant) > LARGEST_SHARE * countAll(article.blocks)) return article;
  return takeOut(
    article,
    meant.map(({ id }) => id),
  );
}

function countAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
