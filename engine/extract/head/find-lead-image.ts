/** The picture that stands for the story, with the words below it where the page shows it. */
import type { Picture, Sourced } from '../../types.ts';
import { attribute, foldSpace, selectAll, selectFirst, textOf } from '../page-query.ts';
import type { HeadPage } from './head-page.ts';

type LeadImage = Picture & { readonly caption?: string; readonly credit?: string };

const MAX_FIGURES = 6;
const LONGEST_CAPTION = 400;

/** The image of the data with caption and credit of the figure that shows it; undefined where the data have none. */
export function findLeadImage({ document, url: base, meta, jsonLd }: HeadPage): Sourced<LeadImage> | undefined {
  const found: readonly [string, string | undefined][] = [
    ['meta:og:image', meta('og:image')[0]],
    ['meta:twitter:image', meta('twitter:image')[0]],
    ['json-ld:image', jsonLd.image?.url],
  ];
  for (const [from, raw] of found) {
    const url = toPictureUrl(raw, base);
    if (url === undefined) continue;
    const words = wordsBelow(document, url) ?? {
      ...(jsonLd.image?.caption ? { caption: jsonLd.image.caption } : {}),
      ...(jsonLd.image?.credit ? { credit: jsonLd.image.credit } : {}),
    };
    return { value: { url, alt: meta('og:image:alt')[0] ?? '', ...words }, from };
  }
  return undefined;
}

/** Absolute, http or https; undefined for anything else. */
function toPictureUrl(raw: string | undefined, base: string): string | undefined {
  if (raw === undefined || !URL.canParse(raw, base)) return undefined;
  const url = new URL(raw, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** Caption and credit of the figure whose image has the same file name. */
function wordsBelow(document: Document, url: string): Pick<LeadImage, 'caption' | 'credit'> | undefined {
  const name = fileName(url);
  if (name.length < 5) return undefined;
  const figure = selectAll(document, 'figure', MAX_FIGURES).find((element) =>
    selectAll(element, 'img,source', 6).some((image) => SOURCES.some((key) => attribute(image, key).includes(name))),
  );
  const caption = figure && selectFirst(figure, 'figcaption');
  return caption ? splitCredit(caption) : undefined;
}

const SOURCES = ['src', 'srcset', 'data-src', 'data-srcset'] as const;

/** The last part of the path: sizes and servers differ between the data and the page. */
function fileName(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}

// `Photo: Jane Doe`, `© Jane Doe`, `Foto: Jane Doe/dpa` at the end
const CREDIT =
  /(?:^|[\s.(|])(?:photos?|fotos?|bild|images?|credits?|crédit|crédits|photograph|picture|quelle|©)(?:\s(?:by|von|par|de))?\s?[:|©]?\s?([^.:|©]{2,80})\)?$/iu;

function splitCredit(element: Element): Pick<LeadImage, 'caption' | 'credit'> {
  const text = textOf(element, LONGEST_CAPTION);
  const marked = selectFirst(element, '[class*="credit" i],[class*="copyright" i],[class*="source" i],[itemprop~="copyrightHolder"]');
  const line = marked ? textOf(marked, 120) : (CREDIT.exec(text)?.[0] ?? '');
  const caption = foldSpace(line === '' ? text : text.replace(line, ' '));
  const credit = foldSpace((CREDIT.exec(line)?.[1] ?? line).replace(/^[\s©(]+|[\s)]+$/g, ''));
  return { ...(caption === '' ? {} : { caption }), ...(credit === '' ? {} : { credit }) };
}
