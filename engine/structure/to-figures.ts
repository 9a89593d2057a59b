/** Pictures of the story with their captions and credits. */
import { isInside } from '../is-inside.ts';
import type { PageNode, Piece } from '../page-tree.ts';
import type { Block, Picture } from '../types.ts';
import { findPictureUrl } from './find-picture-url.ts';

type Figure = Extract<Block, { kind: 'figure' }>;

/** A picture narrower than this is an icon or a face beside a name. */
const NARROWEST = 100;
/** How far up a picture looks for the `figure` that holds its caption. */
const REACH = 6;

/** Figures among the pieces from `first` to `last`, and which pieces their captions are. `base` is the page's address. */
export function toFigures(
  pieces: readonly Piece[],
  first: number,
  last: number,
  base: string,
): { readonly figures: Figure[]; readonly captions: ReadonlySet<number> } {
  const figures: Figure[] = [];
  const captions = new Set<number>();
  const seen = new Set<string>();
  const given = new Set<PageNode>();
  for (const piece of pieces.slice(Math.max(0, first), last + 1)) {
    if (piece.kind !== 'media' || piece.node.hidden || (piece.node.tag !== 'img' && piece.node.tag !== 'amp-img')) continue;
    const frame = findFrame(piece.node);
    const told = findCaption(pieces, piece.index, frame);
    const url = findPictureUrl(piece.node, base);
    if (told.length === 0 && (url === null || (frame === null && !isBetweenParagraphs(pieces, piece)))) continue;
    if ((url !== null && seen.has(url)) || isSmall(piece.node) || isToldTwice(pieces, piece, frame, url, given)) continue;
    if (url !== null) seen.add(url);
    if (url !== null && frame !== null) given.add(frame);
    for (const { index } of told) captions.add(index);
    figures.push(toFigure(piece, told, url === null ? null : { url, alt: piece.node.attributes?.alt ?? '' }));
  }
  return { figures, captions };
}

/** Texts within the picture's frame, or right after it under a caption's class name. */
function findCaption(pieces: readonly Piece[], at: number, frame: PageNode | null): readonly Piece[] {
  const near = pieces.slice(at + 1, at + REACH).filter(({ words }) => words > 0);
  if (frame !== null) {
    const told = near.filter(({ node, words }) => words <= LONGEST_CAPTION && isInside(node, (outer) => outer === frame));
    return frame.tag === 'figure' || told.length <= MOST_LINES ? told : []; // a frame of more text frames the story
  }
  const isCaption = ({ node, kind, words }: Piece) =>
    words <= LONGEST_CAPTION &&
    ((kind === 'caption' && node.tag !== 'caption') || CAPTION_HINT.test(`${node.hint} ${node.parent?.hint ?? ''}`));
  return near.slice(0, 2).filter((piece, i) => isCaption(piece) && (i === 0 || near.slice(0, 1).every(isCaption)));
}
/** `imageCaption`, `photo-credit`, `img_cptn`. */
const CAPTION_HINT = /caption|cptn|(?:photo|image|picture)[-_]?credit|bildunterschrift/i;
const LONGEST_CAPTION = 120;
/** Caption, credit, and one more. */
const MOST_LINES = 3;

function findFrame(node: PageNode): PageNode | null {
  for (let at = node.parent, step = 0; at !== null && step < REACH; at = at.parent, step++) {
    if (at.tag === 'figure' || FIGURE_HINT.test(at.hint)) return at;
  }
  return null;
}
/** `wp-caption alignleft`, `article-image`; not `related-images`. */
const FIGURE_HINT =
  /\b(?:wp-caption|wp-block-image|article-?image|image-?container|inline-?image|story-?image|photo-?container|lead-?image)\b/i;

/** A placeholder before the picture itself, or the copy of a picture for readers without scripts. */
function isToldTwice(
  pieces: readonly Piece[],
  { index, node }: Piece,
  frame: PageNode | null,
  url: string | null,
  given: ReadonlySet<PageNode>,
): boolean {
  if (frame === null) return false;
  if (node.parent?.tag === 'noscript' && given.has(frame)) return true;
  return (
    url === null &&
    pieces.slice(index + 1, index + REACH).some((next) => next.kind === 'media' && isInside(next.node, (outer) => outer === frame))
  );
}

/** A picture in a paragraph of its own, or in a box, beside a paragraph of prose: `<p>…</p><p><img></p>`. */
function isBetweenParagraphs(pieces: readonly Piece[], { index, node }: Piece): boolean {
  const around = [
    pieces.slice(Math.max(0, index - REACH), index).findLast(({ words }) => words > 0),
    pieces.slice(index, index + REACH).find(({ words }) => words > 0),
  ];
  for (let at: PageNode | null = node, step = 0; at !== null && step < REACH / 2; at = at.parent, step++) {
    if (around.some((piece) => piece?.node === at)) return false; // a sign within the text
    if (around.some((piece) => piece?.node.tag === 'p' && piece.words >= PROSE && piece.node.parent === at?.parent)) return true;
  }
  return false;
}
/** A paragraph of at least so many words is prose. */
const PROSE = 20;

function isSmall({ attributes }: PageNode): boolean {
  const width = Number(attributes?.width ?? '');
  return width > 0 && width < NARROWEST;
}

/** `figure-credit`, `copyright`. */
const CREDIT_HINT = /credit|copyright|source|photographer|quelle|agency/i;
/** A credit at the end of a caption: `(Photo by A. Example/Agency)`, `(AP Photo/A. Example)`, `Foto: dpa`, `© Agency`; not `right picture: hers`. */
const CREDIT_END =
  /[\s(|[–-]{0,10}(?:(?<=[([])(?:[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ſ.&]{1,20} ){1,3}|(?<![A-Za-zÀ-ſ\d])(?:AP|AFP|EPA|PA|dpa|Reuters|Getty|Xinhua) )?(?:(?:[Pp]hoto|PHOTO|[Ff]oto|FOTO|[Pp]hotograph|[Ii]mage|IMAGE|[Bb]ild|BILD|[Pp]icture|PICTURE|[Cc]rédit|[Cc]redit|CREDIT|[Cc]rédito|[Ff]otografía|[Ff]ot\.|[Qq]uelle|[Zz]djęcie)\s?(?:by|By|BY|:|©|\/)|©|\([cC]\))\s?[^.]{2,90}$/;

function toFigure({ index: id }: Piece, told: readonly Piece[], image: Picture | null): Figure {
  const own = told.filter(({ node }) => !CREDIT_HINT.test(node.hint));
  const credits = told.filter(({ node }) => CREDIT_HINT.test(node.hint)).map(({ text }) => text);
  const caption = own.map(({ text }) => text).join(' ');
  const found = credits.length > 0 ? null : CREDIT_END.exec(caption);
  const credit = found ? found[0].replace(/^[\s(|[–-]+|(?<![\s)\]])[\s)\]]+$/g, '') : credits.join(' ');
  const text = found ? caption.slice(0, found.index).trim() : caption;
  return { kind: 'figure', id, text, ...(image ? { image } : {}), ...(credit === '' ? {} : { credit }) };
}
