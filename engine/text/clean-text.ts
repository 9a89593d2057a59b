/** Takes out of a page's text what no reader sees and what could make it look like other text. */

/** Any character that `cleanText` might remove or replace; ordinary prose in most scripts has none. */
const SUSPECT =
  /(?![\t\n\r\f\v])\p{Cc}|[\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e01ef}]|\p{Cs}/u;
/** Controls, soft hyphens, zero-width spaces, marks that turn the direction of text, and interlinear marks. */
const INVISIBLE = /(?![\t\n\r\f\v])\p{Cc}|[\xad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Tag characters and the selectors of variants beyond the first sixteen, which can hide a message. */
const HIDDEN_MESSAGE = /[\u{e0000}-\u{e01ef}]/gu;
/** More than one variation selector in a row; a single one after an emoji stays. */
const SELECTOR_RUN = /[\ufe00-\ufe0f]{2,}/g;
/** Half of a pair of surrogates without its other half. */
const LONE_SURROGATE = /\p{Cs}/gu;
const WHITE_SPACE = /\s+/g;

/** The text without invisible characters; joiners that emoji and some scripts need stay. White space is untouched. Linear. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SELECTOR_RUN, '').replace(HIDDEN_MESSAGE, '').replace(LONE_SURROGATE, '\ufffd');
}

/** The same on one line: every run of white space is a single space, none at the ends. */
export function foldText(text: string): string {
  return cleanText(text).replace(WHITE_SPACE, ' ').trim();
}
