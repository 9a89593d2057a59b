/** Gathers what speaks for and against a page being an article, and for its story being cut off; others judge. */
import type { CountName, Evidence } from '../../draft.ts';
import type { FoundPage } from '../../found-page.ts';
import type { PageNode, Piece } from '../../page-tree.ts';
import { countWords } from '../../text/count-words.ts';
import { SECTION_METAS } from '../section-metas.ts';
import { toPlain } from '../table-rows.ts';

/** Budget of links looked at; a longer link is a headline. */
const MAX_LINKS = 300;
const LONGEST_LINK = 40;

/** The evidence of a page, cut into `pieces`. Linear in the page's size. */
export function gatherEvidence({ tree: { nodes }, jsonLd, metas }: FoundPage, pieces: readonly Piece[]): Evidence {
  const links = nodes.filter(({ tag, attributes }) => tag === 'a' && attributes?.href !== undefined);
  return {
    types: jsonLd.types,
    hasArticle: jsonLd.hasArticle,
    sections: metas.flatMap(([name, content]) => (SECTION_METAS.has(name) ? [content] : [])),
    openGraphType: metas.find(([name]) => name === 'og:type')?.[1] ?? '',
    wordCount: jsonLd.wordCount ?? 0,
    bodyWords: countWords(jsonLd.articleBody ?? ''),
    isLocked: jsonLd.isAccessibleForFree === false,
    hasGate: nodes.some(({ hint }) => hint !== '' && GATE.test(hint)),
    links: links
      .slice(0, MAX_LINKS)
      .map((link) => toPlain(link).trim())
      .filter(({ length }) => length < LONGEST_LINK),
    counts: {
      ...countTags(nodes),
      prices: nodes.filter(({ hint }) => hint.includes('price')).length,
      links: links.length,
      words: sum(pieces, 'words'),
      linkWords: sum(pieces, 'linkWords'),
    },
  };
}

// `paywall-overlay`, `Article__paywall-barrier`, `regwall`
const GATE = /paywall-(?:content|overlay|barrier)|regwall/i;

/** The tags of each thing that is counted. */
const COUNTED: readonly (readonly [name: CountName, tags: string])[] = [
  ['headings1', 'h1'],
  ['headings', 'h2 h3 h4'],
  ['times', 'time'],
  ['paragraphs', 'p'],
  ['buttons', 'button'],
  ['fields', 'input select textarea'],
  ['codes', 'pre dt samp'],
  ['pictures', 'img'],
];

function countTags(nodes: readonly PageNode[]): Partial<Record<CountName, number>> {
  const found = new Map<string, number>();
  for (const { tag } of nodes) found.set(tag, (found.get(tag) ?? 0) + 1);
  return Object.fromEntries(COUNTED.map(([name, tags]) => [name, tags.split(' ').reduce((sum, tag) => sum + (found.get(tag) ?? 0), 0)]));
}

function sum(pieces: readonly Piece[], key: 'words' | 'linkWords'): number {
  return pieces.reduce((total, piece) => total + piece[key], 0);
}
