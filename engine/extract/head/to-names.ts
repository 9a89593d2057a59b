/** From a byline as printed or written in data to the names in it. */
import { foldSpace } from '../page-query.ts';
import { ACCOUNT, AGENCY, LEAD_IN, NO_NAME, ROLE, SEPARATOR } from './byline-words.ts';

const LONGEST_BYLINE = 300;
const LONGEST_NAME = 60;
const MAX_NAMES = 12;

// `(BBC)`, `[Reuters]`
const BRACKETS = /\s*[([][^)\]]{0,80}[)\]]/g;
// `name@paper.example`
const MAIL = /\S{1,64}@\S{1,100}/g;

/** Names of persons (and of agencies) in a byline, in order, without lead-ins, roles, addresses and dates. */
export function toNames(byline: string): readonly string[] {
  const line = foldSpace(byline.slice(0, LONGEST_BYLINE).replace(MAIL, ' ').replace(BRACKETS, ' '));
  const names: string[] = [];
  for (const part of line.split(SEPARATOR)) {
    const name = cleanName(part);
    if (name !== '' && isName(name) && !names.includes(name)) names.push(name);
    if (names.length >= MAX_NAMES) break;
  }
  return names;
}

/** Without "By", punctuation at the ends, and shouting capitals. */
function cleanName(part: string): string {
  let name = part.trim();
  for (let turn = 0; turn < 2; turn++) name = name.replace(LEAD_IN, '');
  name = name.replace(/^[\s"'“”‘’:.\-–—>*]+|[\s"'“”‘’:,\-–—<*]+$/g, '');
  return /^[^\p{Ll}]{5,}$/u.test(name) && !AGENCY.test(name) ? toTitleCase(name) : name;
}

/** `JANE DOE` to `Jane Doe`; scripts without cases stay. */
function toTitleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s\-.'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A name is short, has no digits or addresses, is no role and no account; its words mostly begin with capitals. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  if (AGENCY.test(text)) return true;
  if (NO_NAME.test(text) || ACCOUNT.test(text) || isRole(text)) return false;
  const words = text.split(' ');
  if (words.length > 6) return false;
  const capital = words.filter((word) => /^[^\p{L}]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).length;
  return capital >= Math.max(1, words.length - 2);
}

/** `Political reporter`, `Staff Writer`; `Jane Editor` is a risk taken. */
function isRole(text: string): boolean {
  return ROLE.test(text);
}
