/** Who wrote it, told by a name alone beside the day near the headline. */
import { findPrintedDate } from '../dates/find-printed-date.ts';
import { bareNames, isBareName, isIntroduced } from './bare-names.ts';
import { AGENCY, ROLE, SEPARATOR } from './byline-words.ts';
import type { HeadPage } from './head-page.ts';
import type { Line } from './lines-around.ts';
import { describesAuthor } from './names-in-line.ts';
import { cleanName, isFullName } from './to-names.ts';

const LONGEST_ROLE = 60;
/** A longer line has nothing but names, days and numbers. */
const SURE_DATELINE = 60;
const LONGEST_DATELINE = 90;
/** Below a date it heads an entry of a calendar. */
const TITLE = /^h[12]$/;

/** A line that is nothing but a name with a date just above or below it, or a name in the line of the date. */
export function besideDate({ below, above, language, jsonLd }: HeadPage): readonly string[] {
  if (jsonLd.authors.some(({ name, isOrganization }) => isOrganization || name.includes(' ') || isFullName(name) || AGENCY.test(name)))
    return [];
  const first = below.slice(0, 8);
  const lines = [...above.slice(0, 1), ...first];
  const hasDate = lines.map(({ text }) => text.length < LONGEST_DATELINE && findPrintedDate(text, language) !== undefined);
  const isRole = lines.map((line) => (line.text.length < LONGEST_ROLE && ROLE.test(line.text)) || describesAuthor(line));
  const isBeside = ({ element, text }: Line, at: number) =>
    (hasDate[at - 1] && !TITLE.test(element.tag)) ||
    hasDate[at + 1] ||
    isRole[at + 1] ||
    (hasDate[at + 2] && PLACE.test(lines[at + 1]?.text ?? '')) ||
    isIntroduced(text, lines[at + 1]?.text ?? '');
  const alone = lines
    .filter((line, at) => first.includes(line) && isBeside(line, at))
    .map(({ text }) => bareNames(text))
    .find(({ length }) => length > 0);
  if (alone) return alone;
  const dateline = lines.find((line, at) => first.includes(line) && hasDate[at]);
  const parts = dateline?.pieces.flatMap((piece) => piece.split(SEPARATOR)).map((part) => part.trim()) ?? [];
  const isSure =
    (dateline?.text.length ?? 0) < SURE_DATELINE || parts.every((part) => !LETTER.test(part) || DIGIT.test(part) || isBareName(part));
  return isSure ? parts.map(cleanName).filter(isBareName).slice(0, 1) : [];
}
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
// `Holm` between the name and the day
const PLACE = /^\p{Lu}\p{L}{2,20}$/u;
