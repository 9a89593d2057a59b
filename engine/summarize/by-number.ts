/** The sections of a numbered list by their numbers: `1. Oak`, `Step 2: Sand it`, `Tip #3`. */
import type { Section } from './find-outline.ts';

/** `Step 2`, `#3`, `4.`, `5)`; not `7 tips for …`, nor `1998`. */
const NUMBER = /^(?:\p{L}{2,10} #?(\d{1,2})(?![\d.,]?\d|\p{L}| \p{Ll})|#(\d{1,2})\b|(\d{1,2})[.):])/u;
/** `6 – Oak`, `7 ‘Oak’`, `8 Oak`: only as one of a row, since `39 Yards of Orrin` counts. */
const BARE_NUMBER = /^(\d{1,2}) [\p{Lu}"'“‘«„–—-]/u;
const FEWEST = 3;
/** Share of the numbers up to the highest that a list has; some may head no text. */
const LEAST_WHOLE = 0.6;
/** Share of the headings of its level, and of higher ones, from which the list is the story. */
const LEAST_SHARE = 0.4;
const LOWEST = 6;

/** In the order of their numbers, also of those that count down; none where they are a small part of the story, or none is the first. */
export function byNumber(outline: readonly Section[]): readonly Section[] {
  const marked = findList(outline, NUMBER);
  if (marked.length > 0) return marked;
  const bare = findList(outline, BARE_NUMBER);
  const numbers = new Set(bare.map(({ heading = '' }) => Number.parseInt(heading, 10)));
  return numbers.size < LEAST_WHOLE * Math.max(0, ...numbers) ? [] : bare;
}

function findList(outline: readonly Section[], pattern: RegExp): readonly Section[] {
  const numbered = outline.flatMap((section): { section: Section; number: number }[] => {
    const number = Number(
      pattern
        .exec(section.heading ?? '')
        ?.slice(1)
        .find(Boolean),
    );
    return number > 0 ? [{ section, number }] : [];
  });
  const [first, ...more] = numbered.filter(({ number }) => number === 1);
  if (!first || more.length > 0 || numbered.length < FEWEST) return [];
  const { level = LOWEST } = first.section;
  const beside = outline.filter(({ level: other }) => other !== undefined && other <= level).length;
  return numbered.length < LEAST_SHARE * beside ? [] : numbered.sort((a, b) => a.number - b.number).map(({ section }) => section);
}
