/** From a byline as printed or written in data to the names in it. */
import { foldSpace } from '../page-query.ts';
import { ACCOUNT, AGENCY, LEAD_IN, NO_NAME, PARTICLES, ROLE, SEPARATOR } from './byline-words.ts';

const LONGEST_BYLINE = 300;
const LONGEST_NAME = 50;
const MAX_NAMES = 12;

// `(BBC)`, `[Reuters]`
const BRACKETS = /\s*[([][^)\]]{0,80}[)\]]/g;
// `name@paper.example`
const MAIL = /\S{1,64}@\S{1,100}/g;

/** Names of persons (and of agencies) in a byline, in order, without lead-ins, roles, addresses and dates. */
export function toNames(byline: string): readonly string[] {
  const line = foldSpace(byline.slice(0, LONGEST_BYLINE).replace(MAIL, ' ').replace(BRACKETS, ' '));
  return toNamesOfParts(line.replace(LEAD_IN, '').split(SEPARATOR));
}

/** The names among parts of a byline that were already taken apart. */
export function toNamesOfParts(parts: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const part of parts) {
    const name = cleanName(part);
    if (isName(name)) names.add(name);
    if (names.size >= MAX_NAMES) break;
  }
  return [...names];
}

/** Without "By", punctuation at the ends, what follows the name in lower case, and shouting capitals. */
export function cleanName(part: string): string {
  const bare = part.trim().replace(LEAD_IN, '').replace(EDGES, '').replace(CREDENTIALS, '');
  const name = foldSpace(cutTail(bare).replace(EDGES, ''));
  return SHOUTED.test(name) && !AGENCY.test(name) ? toTitleCase(name) : name;
}

// `Jane Doe MS RDN`, `Jane Doe, PhD`
const CREDENTIALS = /(?:[\s,]{1,2}(?:MS|MA|MBA|MPH|MD|M\.D\.|Ph\.?D\.?|RDN?|RN|LD|CPA|CFP®?|DVM|Esq\.?)){1,4}$/;
const EDGES = /^[\s"'“”‘’«»:.\-–—>*]+|[\s"'“”‘’«»:,;\-–—<*]+$/g;
// `JANE DOE`; not `AP`, `McDoe`.
const SHOUTED = /^\p{Lu}[^\p{Ll}]{4,}$/u;

/** `Jane Doe in London` to `Jane Doe`: a lower-case word that is no particle ends the name. */
function cutTail(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex((word, at) => at > 0 && (/^\d/.test(word) || (/^\p{Ll}/u.test(word) && !PARTICLES.has(word.toLowerCase()))));
  return end > 0 ? words.slice(0, end).join(' ') : text;
}

/** `JANE O'DOE-ROE` to `Jane O'Doe-Roe`; scripts without cases stay. */
function toTitleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s\-.'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A name is short, has no digits or addresses, is no role and no account; its words mostly begin with capitals. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  if (AGENCY.test(text)) return true;
  if (INITIALS.test(text) || NO_NAME.test(text) || ACCOUNT.test(text) || ROLE.test(text)) return false;
  const words = text.split(' ');
  return (
    words.length <= 6 &&
    !MONTH.test(text) &&
    CAPITAL.test(words[0] ?? '') &&
    (words.length === 1 || words.slice(1).some((word) => CAPITAL.test(word)))
  );
}

// `July`, `Dec`, `Monday`: dates break into such parts
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember|day)?\.?$/i;
// `NB`, `LD`, `By`: no name by itself
const INITIALS = /^(?:\p{Lu}{2,3}|[Bb][Yy]|[Vv]on|[Pp]ar|[Pp]or|Av|Af|Door|Di)$/u;
const CAPITAL = /^[^\p{L}]?(?:[\p{Lu}\p{Lt}\p{Lo}]|(?:de|van|von|al|el)$|[dl]['’]\p{Lu})/u;

// Names in scripts without spaces
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,12}$/u;

/** True for a name of at least two words (or in a script without spaces), which hardly anything else looks like. */
export function isFullName(name: string): boolean {
  return (name.includes(' ') || UNSPACED_NAME.test(name)) && isName(name);
}
