/** Tells a site's menu by its links: many short ones of which only a few speak of letters, subscriptions or the like. */
import type { PageNode, Piece } from '../page-tree.ts';

const FEWEST_LINKS = 4;
const MOST_LINKS = 60;
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
  const texts = pieces.flatMap(linksOf).slice(0, MOST_LINKS);
  const spoken = new Map<number, number>();
  for (const text of texts) {
    const bits = findPhrases(text);
    for (let bit = 1; bit <= bits; bit <<= 1) if ((bits & bit) !== 0) spoken.set(bit, (spoken.get(bit) ?? 0) + 1);
  }
  return [...spoken.values()].every((count) => count <= MOST_ALIKE * texts.length);
}

/** The words of each link of a piece; all of the piece where a link is around it. */
function linksOf({ node, text, words }: Piece): readonly string[] {
  if (words === 0) return [];
  const inside = linksIn(node);
  return inside.length > 0 ? inside : [text];
}

function linksIn(node: PageNode): readonly string[] {
  return node.tag === 'a' ? [textIn(node)] : node.children.flatMap((child) => (typeof child === 'string' ? [] : linksIn(child)));
}

function textIn({ children }: PageNode): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join(' ');
}
