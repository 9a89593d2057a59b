/** Tells a site's menu by its links: many short ones of which only a few speak of letters, subscriptions or the like. */
import type { PageNode, Piece } from '../page-tree.ts';
import { PHRASE_GROUPS, toPhraseBit } from './tables/phrase-groups.ts';

const FEWEST_LINKS = 4;
const MOST_LINKS = 60;
const MOST_NODES = 600;
/** Words a link: `Arts & Culture`, not a headline. */
const WORDS_A_LINK = 3;
const NEARLY_ALL = 0.9;
/** Where more of the links speak of one thing, the box is there for that: buttons to share, notes of the law. */
const MOST_ALIKE = 1 / 3;

/** True for the links of a menu; `findPhrases` gives a bit for each group of phrases that a text names. */
export function isMenuRow(pieces: readonly Piece[], findPhrases: (text: string) => number): boolean {
  let words = 0;
  let linkWords = 0;
  let links = 0;
  for (const piece of pieces) {
    words += piece.words;
    linkWords += piece.linkWords;
    links += piece.links;
  }
  if (links < FEWEST_LINKS || words > WORDS_A_LINK * links || linkWords < NEARLY_ALL * words) return false;
  const spoken = listLinks(pieces).map(findPhrases);
  return PHRASE_GROUPS.map(toPhraseBit).every((bit) => spoken.filter((bits) => (bits & bit) !== 0).length <= MOST_ALIKE * spoken.length);
}

/** The words of the first links; all of a piece where a link is around it. Looks at no element twice, and at no more than a menu has. */
function listLinks(pieces: readonly Piece[]): readonly string[] {
  const texts: string[] = [];
  const seen = new Set<PageNode>();
  for (const { node, text, words } of pieces) {
    if (words === 0 || seen.has(node)) continue;
    const known = texts.length;
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (texts.length >= MOST_LINKS || seen.size >= MOST_NODES) return texts;
      if (seen.has(next)) continue;
      seen.add(next);
      if (next.tag === 'a') texts.push(textIn(next));
      else for (const child of next.children.toReversed()) if (typeof child !== 'string') open.push(child);
    }
    if (texts.length === known) texts.push(text);
  }
  return texts;
}

function textIn({ children }: PageNode): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join(' ');
}
