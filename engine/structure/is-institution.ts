/** Tells the names of bodies: councils, offices, campaigns. */

import type { Cues } from './cues/cues.ts';
import { isFirstName } from './is-first-name.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** What a possessive before it is a part of: `the Bakers’ Guild`, not `the Rovers’ Ann Lee`. */
const INSTITUTION =
  /^(?:guild|union|institute|party|association|federation|council|alliance|league|club|trust|society|congress|network|group|fund|committee|forum|hospital|board|office|service|court|college|institution|authority|bureau|commission|agency|army|ministry|department|university|police|assembly|movement|front)$/;
/** What else opens or ends such a name: `the Centre for Road Studies`, `the Right to Roam Coalition`. */
const OTHERS =
  /^(?:cent(?:re|er)s?|campaign|bank|church|chamber|confederation|foundation|academy|museum|organi[sz]ation|coalition|conference|administration|division|consortium|registry|laboratory|caucus|command|corps|archives?|theat(?:re|er)s?|library|partnership|directorate|secretariat|embassy|inspectorate|observatory|programme|initiative|mission|tribunal|school|house|services|institutes)$/;
const LINKS = /^(?:of|for|to|on|against|and)$/;

/** Whether the words before `to` end in the kind of a body. */
export function endsInBody(tokens: Tokens, to: number): boolean {
  return INSTITUTION.test(keyAt(tokens, to - 1));
}

/** "the General Medical Council", "the Justice Department": no office and a name. */
export function isInstitution(tokens: Tokens, from: number, to: number): boolean {
  return to - from > 1 && endsInBody(tokens, to);
}

/** Where an English name with small words within ends, or -1: "the Office for Norland Statistics", "the Right to Roam Alliance"; not "the University of Orrin Professor Ann Lee". */
export function endOfBody(tokens: Tokens, from: number, to: number, cues: Cues): number {
  if (!cues.isEnglish) return -1;
  const first = keyAt(tokens, from) === 'the' ? from + 1 : from;
  const end = keyAt(tokens, to - 2) === 'on' && cues.capitals.has(keyAt(tokens, to - 1)) ? to - 2 : to; // "on Tuesday"
  const link = tokens.findIndex(({ key }, at) => at > first && at < end - 1 && LINKS.test(key));
  if (link < 0 || keyAt(tokens, link) === 'and' || !areCapitals(tokens, first, end, cues) || holdsPerson(tokens, link, end, cues))
    return -1;
  const isShort = link - first === 1 && end - link === 2 && keyAt(tokens, link) === 'of'; // "the Bank of Orrin" is a name anyway
  return !isShort && (isKind(tokens, link) || isKind(tokens, end)) ? end : -1;
}

/** Where such a name begins that is read from behind as far as its "to": "the Campaign to Save the Pier". */
export function startOfBody(tokens: Tokens, from: number, end: number, { isEnglish }: Cues): number {
  const link = from - 1;
  if (!isEnglish || keyAt(tokens, link) !== 'to' || !tokens[link - 1]?.isCapital || !(isKind(tokens, link) || isKind(tokens, end)))
    return from;
  let start = link - 1;
  while (start > 0 && end - start < LONGEST && tokens[start - 1]?.isCapital && !tokens[start - 1]?.isPossessive) start -= 1;
  return keyAt(tokens, start - 1) === 'the' ? start - 1 : start;
}

/** "Ministry of Defence" at the head of a sentence, where any word has a capital. */
export function opensWithBody(tokens: Tokens, { isEnglish }: Cues): boolean {
  const [first, link] = tokens;
  const next = tokens[link?.key === 'of' && keyAt(tokens, 2) === 'the' ? 3 : 2];
  return (
    isEnglish && UPPER.test(first?.text ?? '') && isKind(tokens, 1) && /^(?:of|for)$/.test(link?.key ?? '') && next?.isCapital === true
  );
}
const UPPER = /^\p{Lu}/u;

/** Where the name of a body that has its kind before "of" ends: "Orrin Board of Harbours"; `to` for all else, and before whoever speaks for it. */
export function endBehindKind(tokens: Tokens, from: number, to: number, cues: Cues): number {
  if (!cues.isEnglish || to - from < 2 || !isKind(tokens, to) || !/^(?:of|for)$/.test(keyAt(tokens, to))) return to;
  let end = to + 1;
  while (tokens[end]?.isCapital && !tokens[end - 1]?.isPossessive) end += 1;
  const isWhole = end > to + 1 && !tokens[end - 1]?.isPossessive && !cues.capitals.has(keyAt(tokens, to + 1));
  return isWhole && !holdsPerson(tokens, to, end, cues) ? end : to;
}

/** The "of" at a token goes on in "Friends of the Shore", "Department of the Coast". */
export function goesOnWithThe(tokens: Tokens, of: number): boolean {
  return keyAt(tokens, of) === 'of' && keyAt(tokens, of + 1) === 'the' && tokens[of + 2]?.isCapital === true && isKind(tokens, of);
}

const LONGEST = 12;

/** Whether the words before `to` end in any kind of body. */
function isKind(tokens: Tokens, to: number): boolean {
  return endsInBody(tokens, to) || OTHERS.test(keyAt(tokens, to - 1));
}

/** All words have capitals but for those that link them. */
function areCapitals(tokens: Tokens, from: number, to: number, cues: Cues): boolean {
  const isOpening = from === 0 && opensWithBody(tokens, cues);
  if (!(tokens[from]?.isCapital || isOpening) || !tokens[to - 1]?.isCapital) return false;
  return tokens
    .slice(isOpening ? 1 : from, to)
    .every(({ key, isCapital, isPossessive }) => (isCapital || LINKS.test(key) || key === 'the') && !isPossessive);
}

/** Somebody is named at its end, by a first name or behind an office. */
function holdsPerson(tokens: Tokens, link: number, to: number, cues: Cues): boolean {
  return tokens
    .slice(link + 1, to)
    .some(({ key }, at) => isFirstName(key, cues) || (cues.isOffice(key) && !LINKS.test(keyAt(tokens, link + at))));
}
