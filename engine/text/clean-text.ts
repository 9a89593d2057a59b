/** Takes out of a page's text what no reader sees and what could make it look like other text. */

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
  if (!isSuspect(text)) return text;
  return text.replace(INVISIBLE, '').replace(SELECTOR_RUN, '').replace(HIDDEN_MESSAGE, '').replace(LONE_SURROGATE, '\ufffd');
}

/** Whether anything in the text might have to go; ordinary prose in most scripts has nothing. A loop, as every text of a page comes through here. */
function isSuspect(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code < 0x20 ? code < 0x09 || code > 0x0d : code < 0xa0 || code === 0xad || code === 0x180e) return true;
    if (code >= 0x200b && code <= 0x206f && code !== 0x200c && code !== 0x200d && (code < 0x2010 || code >= 0x202a)) {
      if (code <= 0x202e || code >= 0x2060) return true;
    } else if (code >= 0xd800 && (code <= 0xdfff || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code >= 0xfff9)) return true;
  }
  return false;
}

/** The same on one line: every run of white space is a single space, none at the ends. */
export function foldText(text: string): string {
  return cleanText(text).replace(WHITE_SPACE, ' ').trim();
}
