/** Names in one line near the headline: after "By", or where the element says that an author stands there. */
import { monthNames } from '../dates/month-names.ts';
import { attribute, closest, parentOf } from '../page-query.ts';
import { BEFORE_INNER, INNER_LEAD_IN, LEAD_IN, LOCAL_LEAD_IN, OTHER_CREDIT, ROLE, SEPARATOR } from './byline-words.ts';
import type { Line } from './lines-around.ts';
import { cleanName, isFullName, isName } from './to-names.ts';

/** A byline is a short line; longer ones are text. */
const LONGEST_LINE = 200;
/** Only so short a line may name an author in loose words. */
const LOOSE_LINE = 100;
const BREAK = '\n';

export interface NamesInLine {
  readonly names: readonly string[];
  /** Words that stand for an author and are no proper name: `The Paper's editors`. */
  readonly loose: readonly string[];
}

const NONE: NamesInLine = { names: [], loose: [] };

/** Names behind a lead-in such as "By", in order. `language` is BCP 47. */
export function namesAfterLeadIn(line: Line, language: string): NamesInLine {
  if (line.text.length > LONGEST_LINE || OTHER_CREDIT.test(line.text)) return NONE;
  const text = line.pieces.join(BREAK);
  const local = LOCAL_LEAD_IN[language.slice(0, 2)];
  const start = text.replace(/^[\s|•·–—-]+/, '');
  const rest = cutLeadIn(start, LEAD_IN) ?? (local && cutLeadIn(start, local)) ?? afterInner(text, language);
  if (rest === undefined || isCaption(line)) return NONE;
  return toNamesInLine(rest, language, line.text.length < LOOSE_LINE);
}

function cutLeadIn(text: string, leadIn: RegExp): string | undefined {
  const found = leadIn.exec(text);
  return found && found[0].length < text.length ? text.slice(found[0].length) : undefined;
}

/** What follows a "by" before which only a date, a reading time and the like stand. */
function afterInner(text: string, language: string): string | undefined {
  const found = INNER_LEAD_IN.exec(text);
  if (!found || found.index > 80) return undefined;
  const months = monthNames(language);
  const before =
    text
      .slice(0, found.index)
      .toLowerCase()
      .match(/\p{L}[\p{L}.]*/gu) ?? [];
  const isDateline = before.every((word) => BEFORE_INNER.has(word.replace(/\.$/, '')) || months.has(word.replace(/\.$/, '')));
  return isDateline ? text.slice(found.index + found[0].length) : undefined;
}

function isCaption({ element }: Line): boolean {
  return closest(element, 'figure,figcaption,[class*="caption" i]') !== null;
}

/** Names from the start of `rest` until something else comes. */
function toNamesInLine(rest: string, language: string, mayBeLoose: boolean): NamesInLine {
  const months = monthNames(language);
  const parts = joinSingles(rest.split(BREAK).map((piece) => piece.replace(BRACKETS, ' ').split(SEPARATOR)));
  const names: string[] = [];
  let misses = 0;
  for (const part of parts.slice(0, 20)) {
    if (names.length > 0 && PREPOSITION.test(part)) break;
    const name = cleanName(part);
    if (isName(name) && !months.has(name.split(' ')[0]?.toLowerCase().replace('.', '') ?? '')) names.push(name);
    else if (name !== '' && ++misses > 1) break;
  }
  const full = names.filter((name, at) => at === 0 || isFullName(name));
  if (full.length > 0) return { names: [...new Set(full)], loose: [] };
  const loose = parts.find((part) => part.trim() !== '')?.trim() ?? '';
  return { names: [], loose: mayBeLoose && isLooseName(loose) && !months.has(loose.split(' ')[0]?.toLowerCase() ?? '') ? [loose] : [] };
}

// `in` between a name and its section
const PREPOSITION = /^(?:in|on|at|for|under|to|i|à|auf|unter)$/i;
// `(BBC)`, `[Reuters]`
const BRACKETS = /\s*[([][^)\]]{0,80}[)\]]/g;

/** `The Paper's editors`, `janedoe`: named as author, though no proper name. */
function isLooseName(text: string): boolean {
  const words = text.split(' ');
  if (text.length < 3 || text.length > 40 || /[@?!:<>=]|^\d+$/.test(text)) return false;
  return words.length === 1 || (words.length <= 4 && (ROLE.test(text) || isName(text)));
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
// href="/authors/jane-doe", "/people/jane", "https://social.example/@jane"
const AUTHOR_LINK =
  /\/(?:author|autor|auteur|people|team|staff|profile|writer|contributor|journalist|by|redaktion)[s]?\/|linkedin\.com\/in\/|\/@/i;

/** Names in a short line whose element, or one just above it, says that it is about the author. */
export function namesByHint(line: Line, language: string): NamesInLine {
  if (line.text.length > 120 || OTHER_CREDIT.test(line.text) || !line.holders.slice(0, 4).some(hintsAtAuthor)) return NONE;
  return toNamesInLine(line.pieces.join(BREAK).replace(LEAD_IN, ''), language, line.text.length < 40);
}

function hintsAtAuthor(holder: Element): boolean {
  let element: Element | null = holder;
  for (let up = 0; element !== null && up < 3; up++) {
    const at = element;
    if (HINTS.some((name) => AUTHOR_HINT.test(attribute(at, name))) || AUTHOR_LINK.test(attribute(at, 'href'))) return true;
    element = parentOf(element);
  }
  return false;
}

const HINTS = ['class', 'rel', 'itemprop', 'data-testid', 'id'] as const;
