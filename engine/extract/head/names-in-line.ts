/** Names in one line near the headline: after "By", or where the element says that an author stands there. */
import type { PageNode } from '../../page-tree.ts';
import { monthNames } from '../dates/month-names.ts';
import { findUp } from '../tree-query.ts';
import {
  BEFORE_INNER,
  BRACKETS,
  INNER_LEAD_IN,
  LEAD_IN,
  localLeadIn,
  OTHER_BEHIND,
  OTHER_CREDIT,
  ROLE,
  SEPARATOR,
} from './byline-words.ts';
import type { Line } from './lines-around.ts';
import { cleanName, DAY, isFullName, isName } from './to-names.ts';

/** A byline is a short line; longer ones are text. */
const LONGEST_LINE = 200;
const LONGEST_HINTED = 120;
/** Only so short a line may name an author in loose words. */
const LOOSE_LINE = 100;
const LOOSE_HINTED = 40;
const MAX_PARTS = 20;
const BREAK = '\n';

export interface NamesInLine {
  readonly names: readonly string[];
  /** Words that stand for an author and are no proper name: `The Paper's editors`. */
  readonly loose: readonly string[];
}

const NONE: NamesInLine = { names: [], loose: [] };

type ReadNames = (line: Line, language: string) => NamesInLine;

/** Several sources ask the same lines. */
function oncePerLine(read: ReadNames): ReadNames {
  const known = new WeakMap<Line, NamesInLine>();
  return (line, language) => {
    const names = known.get(line) ?? read(line, language);
    known.set(line, names);
    return names;
  };
}

/** Names behind a lead-in such as "By", in order. `language` is BCP 47. */
export const namesAfterLeadIn = oncePerLine((line, language) => {
  if (line.text.length > LONGEST_LINE || OTHER_CREDIT.test(line.text) || isCaption(line)) return NONE;
  const signed = NAME_BEFORE_ROLE.exec(line.text.trim())?.[1] ?? HANGUL_BEFORE_ROLE.exec(line.text.trim())?.[1];
  if (signed !== undefined) return { names: [signed], loose: [] };
  const text = line.pieces.join(BREAK).replace(/^[\s|•·–—-]+/, '');
  const opening = LEAD_IN.exec(text) ?? localLeadIn(language).exec(text) ?? innerLeadIn(text, language);
  const rest = opening && text.slice(opening.index + opening[0].length);
  return rest ? toNamesInLine(rest, language, line.text.length < LOOSE_LINE) : NONE;
});

// `田中太郎 記者`, `李明记者`; not `本社記者`
const NAME_BEFORE_ROLE =
  /^((?!本社|本紙|支社|支局|新華社|新华社|我|(?:社会|政治|経済|国際)部)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8})[\s・]?(?:記者|记者|特派員|編集委員)$/u;

// `김하늘 기자`, `김하늘 특파원 kim@paper.example`; not `본지 기자`
const HANGUL_BEFORE_ROLE =
  /^(?:\S{2,8}=)?((?!본지|본보|연합|뉴스|온라인|디지털)\p{Script=Hangul}{2,4})\s?(?:선임|수석|전문)?(?:기자|특파원|논설위원|칼럼니스트)(?![\p{Script=Hangul}])/u;

/** A "by" before which only a date, a reading time and the like stand. */
function innerLeadIn(text: string, language: string): RegExpExecArray | null {
  const found = INNER_LEAD_IN.exec(text);
  return isDateline(text.slice(0, found?.index), language) ? found : null;
}

/** Nothing but words that stand around dates and reading times: `Published 3 May`, `4 min read`. */
export function isDateline(text: string, language: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(GERMAN_DAY, '')
      .match(/\p{L}[\p{L}.]*/gu) ?? [];
  return words.every((word) => BEFORE_INNER.test(word) || isMonth(word, language));
}

// `Do 25.04.24`, `Do, 25. April`; not `So by the standards of the town`
const GERMAN_DAY = /\b(?:mo|di|mi|do|fr|sa|so)\.?,? (?=\d)/;

function isMonth(word: string, language: string): boolean {
  return monthNames(language).has(word.toLowerCase().replace('.', ''));
}

function isCaption({ element }: Line): boolean {
  return findUp(element, ({ tag, hint }) => tag.startsWith('fig') || CAPTION_HINT.test(hint)) !== undefined;
}

// class="wp-caption"
const CAPTION_HINT = /caption/i;

/** Names from the start of `rest` until something else comes. */
function toNamesInLine(rest: string, language: string, mayBeLoose: boolean): NamesInLine {
  const parts = joinSingles(
    rest
      .replace(OTHER_BEHIND, '')
      .split(BREAK)
      .map((piece) => piece.replace(BRACKETS, ' ').split(SEPARATOR)),
  );
  // `March`, `Monday March`; not `June Smith`, `Jan de Wit`
  const isDay = (part: string) => part.split(' ').every((word) => isMonth(word, language) || DAY.test(word));
  const names: string[] = [];
  let misses = 0;
  for (const part of parts.slice(0, MAX_PARTS)) {
    if (names.length > 0 && (PREPOSITION.test(part) || PLACE.test(part.trim()))) break;
    const name = cleanName(part);
    if (isName(name) && !isDay(name)) names.push(name);
    else if (LETTER.test(name) && !isDay(name) && ++misses > 1) break;
  }
  const full = names.filter((name, at) => at === 0 || isFullName(name));
  const loose = full.length > 0 || !mayBeLoose ? undefined : parts.find((part) => part !== '');
  return { names: [...new Set(full)], loose: loose !== undefined && isLooseName(loose) && !isDay(loose) ? [loose] : [] };
}

const LETTER = /\p{L}/u;
// `in` between a name and its section
const PREPOSITION = /^(?:in|on|at|for|under|to|i|à|auf|unter)$/i;
// Behind a name, where it was written: `São Paulo`, `Rio de Janeiro`
const PLACE =
  /^(?:São (?:Paulo|Luís)|Rio de Janeiro|Belo Horizonte|Porto Alegre|Buenos Aires|San (?:José|Juan|Salvador|Sebastián|Francisco|Diego|Antonio)|Santa (?:Cruz|Fe)|Santo Domingo|La (?:Paz|Habana|Plata|Coruña)|Las (?:Palmas|Vegas)|Los (?:Angeles|Ángeles)|Ciudad de [A-Za-zÀ-ſ ]{3,20}|Mexico City|New (?:York|Delhi|Orleans)|Washington,? D\.?C\.?|Hong Kong|Tel Aviv|Cape Town|Kuala Lumpur|Abu Dhabi|Den Haag|St\.? (?:Gallen|Pölten|Louis|Paul))$/;

/** `The Paper's editors`, `janedoe`: named as author, though no proper name. */
function isLooseName(text: string): boolean {
  const words = text.split(' ').length;
  if (text.length < 3 || text.length > 40 || /[@?!:<>=]|^\d+$/.test(text) || DAY.test(text)) return false;
  return words === 1 || (words <= 4 && (ROLE.test(text) || isName(text)));
}

/** Parts of all pieces in a row; single capitalised words of neighbouring pieces are one name. */
function joinSingles(pieces: readonly (readonly string[])[]): readonly string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const [first = '', ...others] = piece.map((part) => part.trim());
    const last = parts.at(-1) ?? '';
    if (SINGLE.test(last) && SINGLE.test(first)) parts[parts.length - 1] = `${last} ${first}`;
    else parts.push(first);
    parts.push(...others);
  }
  return parts;
}

const SINGLE = /^\p{Lu}\p{Ll}+$/u;

// class="article-byline", "authorName", rel="author", itemprop="author"
const AUTHOR_HINT = /by-?line|author|autor(?!is)|auteur|writer|redakteur|journalist|contributor|skribent|forfatter|creator-name/i;
// class="author-description", "author__bio": what the author does, not who it is; not "position-relative"
const DESCRIPTION_HINT = /(?:^|[\s_-])(?:desc|description|bio|biography|job|role|position(?!-))(?:[\s_-]|$)/i;
// href="/authors/jane-doe", "/people/jane", "https://social.example/@jane"
const AUTHOR_LINK =
  /\/(?:author|autor|auteur|people|team|staff|profile|writer|contributor|journalist|by|redaktion)s?\/|linkedin\.com\/in\/|\/@/i;

/** Names in a short line whose element, or one just above it, says that it is about the author. */
export const namesByHint = oncePerLine(({ text, pieces, holders, element }, language) => {
  if (
    text.length > LONGEST_HINTED ||
    OTHER_CREDIT.test(text) ||
    DESCRIPTION_HINT.test(element.hint) ||
    isText(text, element) ||
    !holders.slice(0, 4).some(hintsAtAuthor)
  )
    return NONE;
  return toNamesInLine(pieces.join(BREAK).replace(LEAD_IN, ''), language, text.length < LOOSE_HINTED);
});

/** A sentence or a headline that links to a person, and a button. */
function isText(text: string, { tag }: PageNode): boolean {
  const words = text.split(' ').length;
  return tag === 'button' || (words > NAME_WORDS && (HEADING.test(tag) || SENTENCE_END.test(text)));
}
const NAME_WORDS = 5;
const HEADING = /^h[1-6]$/;
// `… is dead.`; not `Jane Doe Jr.`
const SENTENCE_END = /\p{Ll}{2}[.!?]$/u;

/** It says what the author does: `Harbour reporter` in an element that is called so. */
export function describesAuthor({ element: { hint } }: Line): boolean {
  return AUTHOR_HINT.test(hint) && DESCRIPTION_HINT.test(hint);
}

function hintsAtAuthor(holder: PageNode): boolean {
  const isAuthors = ({ hint, attributes }: PageNode) =>
    AUTHOR_HINT.test(`${hint} ${attributes?.rel ?? ''}`) || AUTHOR_LINK.test(attributes?.href ?? '');
  return findUp(holder, isAuthors, 3) !== undefined;
}
