/** The picture that stands for the story, with the words below it where the page shows it. */
import type { Picture, Sourced } from '../../types.ts';
import { attribute, foldSpace, selectAll, selectFirst, textOf } from '../page-query.ts';
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
  const found = firstSourced(IMAGES, page, (raw) => toPictureUrl(raw, page.url));
  if (!found) return undefined;
  const { value: url, from } = found;
  return { value: { url, alt: page.meta('og:image:alt')[0] ?? '', ...wordsBelow(page.document, url) }, from };
}

/** Absolute, http or https; undefined for anything else. */
function toPictureUrl(raw: string, base: string): string | undefined {
  const url = URL.canParse(raw, base) ? new URL(raw, base).href : '';
  return /^https?:/.test(url) ? url : undefined;
}

/** Caption and credit of the figure whose image has the same file name: sizes and servers differ between data and page. */
function wordsBelow(document: Document, url: string): Words {
  const name = new URL(url).pathname.replace(/.*\//, '');
  const isSame = (image: Element) => SOURCES.some((key) => attribute(image, key).includes(name));
  const figures = name.length < SHORTEST_NAME ? [] : selectAll(document, 'figure', MAX_FIGURES);
  const figure = figures.find((element) => selectAll(element, 'img,source', 6).some(isSame));
  const caption = figure && selectFirst(figure, 'figcaption');
  return caption ? splitCredit(caption) : {};
}

const SOURCES = ['src', 'srcset', 'data-src', 'data-srcset'];

// `Photo: Jane Doe`, `© Jane Doe`, `Foto: Jane Doe/dpa` at the end
const CREDIT =
  /(?:^|[\s.(|])(?:photos?|fotos?|bild|images?|credits?|crédits?|picture|quelle|©)(?:\s(?:by|von|par|de))?\s?[:|©]?\s?([^.:|©]{2,80})\)?$/iu;
const CREDIT_ELEMENT = '[class*="credit" i],[class*="copyright" i],[class*="source" i],[itemprop~="copyrightHolder"]';

function splitCredit(element: Element): Words {
  const text = textOf(element, LONGEST_CAPTION);
  const marked = selectFirst(element, CREDIT_ELEMENT);
  const line = marked ? textOf(marked, LONGEST_CREDIT) : (CREDIT.exec(text)?.[0] ?? '');
  const caption = foldSpace(text.replace(line, ' '));
  const credit = (CREDIT.exec(line)?.[1] ?? line).replace(/^[\s©(]+|[\s)]+$/g, '');
  return { ...(caption && { caption }), ...(credit && { credit }) };
}
