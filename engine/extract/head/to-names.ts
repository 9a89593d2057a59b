/** From a byline as printed or written in data to the names in it. */
import { foldText } from '../../text/clean-text.ts';
import { findGroups, toLexicon } from '../../text/phrase-lexicon.ts';
import { plainWords } from '../../text/plain-words.ts';
import { ACCOUNT, AGENCY, BRACKETS, LEAD_IN, NO_NAME, NO_NAME_WORDS, PARTICLE, ROLE, SEPARATOR } from './byline-words.ts';

const LONGEST_BYLINE = 300;
const LONGEST_NAME = 50;
const MAX_NAMES = 12;
const MAX_NAME_WORDS = 6;

// `name@paper.example`
const MAIL = /\S{1,64}@\S{1,100}/g;

/** Names of persons (and of agencies) in a byline, in order, without lead-ins, roles, addresses and dates. */
export function toNames(byline: string): readonly string[] {
  const line = foldText(byline.slice(0, LONGEST_BYLINE).replace(MAIL, ' ').replace(BRACKETS, ' '));
  const names = line.replace(LEAD_IN, '').split(SEPARATOR).map(cleanName).filter(isName);
  return [...new Set(names)].slice(0, MAX_NAMES);
}

/** Without "By", punctuation at the ends, what follows the name in lower case, and shouting capitals. */
export function cleanName(part: string): string {
  const bare = part.replace(HANDLE, '').trim().replace(LEAD_IN, '').replace(EDGES, '').replace(CREDENTIALS, '').replace(OUTLET, '');
  const words = bare.split(' ');
  const end = words.findIndex((word, at) => at > 0 && /^[\d\p{Ll}]/u.test(word) && !PARTICLE.test(word));
  const name = foldText((end > 0 ? words.slice(0, end).join(' ') : bare).replace(EDGES, ''));
  return SHOUTED.test(name) && !AGENCY.test(name) ? toTitleCase(name) : name;
}

// `Jane Doe @janedoe`
const HANDLE = /(?<!\S)@\w{1,30}(?!\S)/g;
// `Jane Doe MS RDN`, `Jane Doe, PhD`
const CREDENTIALS = /(?:[\s,]{1,2}(?:MS|MA|MBA|MPH|MD|M\.D\.|Ph\.?D\.?|RDN?|RN|CPA|CFP®?|Esq\.?)){1,4}$/;
// `JANE DOE FOR THE EXAMPLE COURIER`, `Jane Doe The Associated Press`
const OUTLET = /(?<=\S \S{2,40}) (?:for\s.{2,40}|(?:the )?associated press)$/i;
const EDGES = /^[\s"'“”‘’«»:.\-–—>*]+|(?<![\s"'“”‘’«»:,;\-–—<*])[\s"'“”‘’«»:,;\-–—<*]+$/g;
// `JANE DOE`; not `AP`, `McDoe`.
const SHOUTED = /^\p{Lu}[^\p{Ll}]{4,}$/u;

/** `JANE O'DOE-ROE` to `Jane O'Doe-Roe`, `ANN MCLEE` to `Ann McLee`; scripts without cases stay. */
function toTitleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})(?:mc(?=\p{L}{3}))?\p{L}/gu, (start) =>
      start.length > 1 ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
    );
}

const NEVER_IN_NAMES = toLexicon([NO_NAME_WORDS]);

/** A name is short, has no digits or addresses, is no role and no account; its words mostly begin with capitals. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  if (AGENCY.test(text)) return true;
  const [first = '', ...others] = text.split(' ');
  return (
    ![INITIALS, DAY, NO_NAME, ACCOUNT, ROLE].some((pattern) => pattern.test(text)) &&
    findGroups(NEVER_IN_NAMES, plainWords(text.toLowerCase())) === 0 &&
    others.length < MAX_NAME_WORDS &&
    CAPITAL.test(first) &&
    (others.length === 0 || others.some((word) => CAPITAL.test(word)))
  );
}

/** A word that is nobody's name, alone: `News`, `Share`; not `Example News`. */
export function isNoName(text: string): boolean {
  return !text.includes(' ') && findGroups(NEVER_IN_NAMES, plainWords(text.toLowerCase())) > 0;
}

// `July`, `Dec`, `Monday`: dates break into such parts
export const DAY =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|[a-z]{3,5}uary|march|april|august|[a-z]{4,6}ber|mon|tue|wed|thu|fri|sat|sun|[a-z]{3,6}day)\.?$/i;
// `NB`, `LD`, `By`: no name by itself
const INITIALS = /^(?:[A-ZÀ-ÞĀ-ſ]{2,3}|[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Door|A[fv]|Di)$/;
const CAPITAL = /^[^\p{L}]?(?:[\p{Lu}\p{Lt}\p{Lo}]|(?:de|van|von|al|el)$|[dl]['’]\p{Lu})/u;

// Names in scripts without spaces
const UNSPACED_NAME = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,12}|\p{Script=Hangul}{3,4})$/u;

/** True for a name of at least two words (or in a script without spaces), which hardly anything else looks like. */
export function isFullName(name: string): boolean {
  return (name.includes(' ') || UNSPACED_NAME.test(name)) && isName(name);
}
