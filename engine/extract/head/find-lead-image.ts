/** The picture that stands for the story, with the words below it where the page shows it. */
import type { PageNode } from '../../page-tree.ts';
import { foldText } from '../../text/clean-text.ts';
import type { Picture, Sourced } from '../../types.ts';
import { findNodes, insideOf, textOf } from '../tree-query.ts';
import type { HeadPage } from './head-page.ts';
import { firstSourced, metaRows, type SourceRow } from './source-table.ts';

type Words = { readonly caption?: string; readonly credit?: string };

const MAX_FIGURES = 6;
const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 120;
/** A shorter name of a file says nothing. */
const SHORTEST_NAME = 5;

const IMAGES: readonly SourceRow[] = [...metaRows('og:image twitter:image'), ['json-ld:image', ({ jsonLd }) => [jsonLd.image]]];

/** The image of the data with caption and credit of the figure that shows it; undefined where the data have none. */
export function findLeadImage(page: HeadPage): Sourced<Picture & Words> | undefined {
  const found = firstSourced(IMAGES, page, (raw) => toPictureUrl(raw, page.base));
  if (!found) return undefined;
  const { value: url, from } = found;
  return { value: { url, alt: page.meta('og:image:alt')[0] ?? '', ...wordsBelow(page, url) }, from };
}

/** Absolute, http or https; undefined for anything else. */
function toPictureUrl(raw: string, base: string): string | undefined {
  const url = URL.canParse(raw, base) ? new URL(raw, base).href : '';
  return /^https?:/.test(url) ? url : undefined;
}

/** Caption and credit of the figure whose image has the same file name: sizes and servers differ between data and page. */
function wordsBelow(page: HeadPage, url: string): Words {
  const name = new URL(url).pathname.replace(/^.*\//, '');
  const isSame = ({ attributes }: PageNode) => Object.values(attributes ?? {}).some((value) => value.includes(name));
  const figures = name.length < SHORTEST_NAME ? [] : findNodes(page.nodes, MAX_FIGURES, ({ tag }) => tag === 'figure');
  const figure = figures.map((node) => insideOf(page, node)).find((inside) => inside.some(isSame));
  const caption = figure?.find(({ tag }) => tag === 'figcaption');
  return caption ? splitCredit(page, caption) : {};
}

// `Photo: Jane Doe`, `© Jane Doe`, `Foto: Jane Doe/dpa` at the end
const CREDIT =
  /(?:^|[\s.(|])(?:photos?|fotos?|bild|images?|credits?|crédits?|picture|quelle|©)(?:\s(?:by|von|par|de))?\s?[:|©]?\s?([^.:|©]{2,80})\)?$/i;
// class="photo-credit", itemprop="copyrightHolder"
const CREDIT_HINT = /credit|copyright|source/i;

function splitCredit(page: HeadPage, element: PageNode): Words {
  const text = textOf(element, LONGEST_CAPTION);
  const marked = insideOf(page, element).find(({ hint }) => CREDIT_HINT.test(hint));
  const line = marked ? textOf(marked, LONGEST_CREDIT) : (CREDIT.exec(text)?.[0] ?? '');
  const caption = foldText(text.replace(line, ' '));
  const credit = (CREDIT.exec(line)?.[1] ?? line).replace(/^[\s©(]+|(?<![\s)])[\s)]+$/g, '');
  return { ...(caption && { caption }), ...(credit && { credit }) };
}
