/** Takes out of a page's text what no reader sees and what could make it look like other text. */
import { unmaskWords } from './unmask-words.ts';

/** Controls, soft hyphens, zero-width spaces, fillers, marks that turn the direction of text, interlinear marks, and what is no character. */
const INVISIBLE =
  /(?![\t\n\r\f\v])\p{Cc}|\u034f|\u17b4|\u17b5|[\xad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\u{1d173}-\u{1d17a}]/gu;
/** A joiner where nothing is to be joined, as in `pay\u200dment`, and all but the first of several; those of Arabic, Indic scripts and emoji stay. */
const SPARE_JOINER =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Nd}\p{P}\p{Z}\u200c\u200d]|^)[\u200c\u200d]/gu;
/** More marks on one letter than any script has. */
const STACKED_MARKS = /(\p{Mn}{5})\p{Mn}+/gu;
/** Tag characters and the selectors of variants beyond the first sixteen, which can hide a message. */
const HIDDEN_MESSAGE = /[\u{e0000}-\u{e01ef}]/gu;
/** More than one variation selector in a row; a single one after an emoji stays. */
const SELECTOR_RUN = /[\ufe00-\ufe0f]{2,}/g;
/** Half of a pair of surrogates without its other half. */
const LONE_SURROGATE = /\p{Cs}/gu;
const WHITE_SPACE = /\s+/g;
/** White space that is no single space; most lines have none. */
const UNFOLDED = /[^\S ]| {2}/;

/** The text without invisible characters; joiners that emoji and some scripts need stay. White space is untouched. Linear. */
export function cleanText(text: string): string {
  if (!isSuspect(text)) return text;
  const clean = text
    .replace(INVISIBLE, '')
    .replace(HIDDEN_MESSAGE, '')
    .replace(SELECTOR_RUN, '')
    .replace(SPARE_JOINER, '')
    .replace(STACKED_MARKS, '$1')
    .replace(LONE_SURROGATE, '\ufffd');
  return unmaskWords(clean);
}

/** Whether anything in the text might have to go; ordinary prose in most scripts has nothing. A loop, as every text of a page comes through here. */
function isSuspect(text: string): boolean {
  let hasLatin = false;
  let hasOther = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) hasLatin ||= isLatin(code);
    else if (code < 0x300 ? isControl(code) : isOddMark(code)) return true;
    else hasOther ||= isOther(code);
  }
  return hasLatin && hasOther; // one may stand for the other
}

const isControl = (code: number): boolean => (code < 0x20 ? code < 0x09 || code > 0x0d : code < 0xa0 || code === 0xad);
const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** Greek and Cyrillic. */
const isOther = (code: number): boolean => code >= 0x370 && code < 0x530;

function isOddMark(code: number): boolean {
  if (code < 0x2000) return code < 0x370 || ODD_MARKS.has(code);
  if (code < 0x2070) return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
  if (code < 0xd800) return (code >= 0x20d0 && code < 0x2100) || ODD_MARKS.has(code);
  return code <= 0xdfff || (code >= 0xfdd0 && code <= 0xfdef) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code >= 0xffa0;
}
const ODD_MARKS: ReadonlySet<number> = new Set([0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x2800, 0x3164]);

/** The same on one line: every run of white space is a single space, none at the ends. */
export function foldText(text: string): string {
  const line = cleanText(text).trim();
  return UNFOLDED.test(line) ? line.replace(WHITE_SPACE, ' ') : line;
}
