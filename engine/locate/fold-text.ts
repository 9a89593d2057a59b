/**
 * Text reduced to what two renderings of one sentence share: no white space, no invisible characters, plain quote
 * marks and dashes, compatibility forms taken apart. Case stays.
 */

/** White space in a row, or one character that is not a visible one of ASCII: "é", "“", U+200B; not "e", not ".". */
const TO_FOLD = /\s+|[^!-~]/gu;

/** Soft hyphen, zero-width and bidi controls, variation selectors, tags, object replacement: nobody sees them. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\p{Variation_Selector}\ufffc]/gu; // U+200B, U+00AD; not "é", not "-"

/** One spelling for marks that editors and content systems exchange freely. */
const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»″〝〞〟'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛‹›′ʼ´`'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−﹘'].map((mark) => [mark, '-'] as const),
]);

const FIRST_BEYOND_ASCII = 0x80;
/** Most pages use a few hundred characters beyond ASCII; a hostile page must not fill the memory. */
const MAX_REMEMBERED = 4_000;
const remembered = new Map<string, string>();

/** Folds a text. Linear; the result may be shorter or (for ligatures and accents) longer than the text. */
export function foldText(text: string): string {
  return text.replace(TO_FOLD, foldMatch);
}

/**
 * Where in `text` the folded characters from `start` to `end` (half-open) came from, as UTF-16 offsets: from the
 * first character that gave the one at `start` to behind the last that gave the one before `end`.
 */
export function unfoldSpan(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let folded = 0;
  let offset = 0;
  let first = -1;
  for (const character of text) {
    const next = folded + foldText(character).length;
    if (first === -1 && next > start) first = offset;
    offset += character.length;
    if (next >= end) return { start: first === -1 ? offset : first, end: offset };
    folded = next;
  }
  return { start: first === -1 ? offset : first, end: offset };
}

function foldMatch(match: string): string {
  if (match.charCodeAt(0) < FIRST_BEYOND_ASCII) return '';
  const known = remembered.get(match);
  if (known !== undefined) return known;
  const folded = SAME_MARK.get(match) ?? match.normalize('NFKD').replace(UNSEEN, '');
  if (remembered.size < MAX_REMEMBERED) remembered.set(match, folded);
  return folded;
}
