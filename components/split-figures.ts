/** Finds the figures in a sentence, so that a view can make them stand out. */
import { type Stretch, splitText } from './split-text.ts';

export interface TextPart {
  readonly text: string;
  readonly isFigure: boolean;
}

/** `37%`, `$4.2 million`, `1,200`, `€2bn`, `12 Prozent`, whole from end to end `9–4–1`, `10–15 %`; not `2026`, `COVID-19`, `Q3`. */
const FIGURE =
  /(?<![\p{L}\p{N}.,/-])(?<!\p{N}[%‰]?[–‐])[$€£¥₹+−-]?\s?\d{1,3}(?:[.,\u202f\u00a0’']?\d{3}){0,3}(?:[.,]\d{1,3})?(?:[%‰]?[–‐-][$€£¥₹+−]?\d{1,3}(?:[.,\u202f\u00a0’']?\d{3}){0,3}(?:[.,]\d{1,3})?){0,2}(?:\s?(?:%|‰|°C|°F|€|(?:percentage points|per ?cent|Prozentpunkte|Prozent|hundred|thousand|million|billion|trillion|tausend|Tausend|Millionen|Million|Milliarden|Milliarde|Mio\.|Mrd\.|bn|tn|m|k)(?![\p{L}])))?(?![\p{L}\p{N}]|[–‐-]\d)/gu;
/** `1998`, `2026`, `2026–27`: a year says when, not how much. */
const YEAR = /^(?:1[5-9]|20)\d\d(?:[–‐-](?:\d\d|(?:1[5-9]|20)\d\d))?$/;
/** `10-2-2026`, `2026-02-10`, and other numbers that count nothing. */
const CHAINED = /^\d{1,4}-\d{1,4}-\d{1,4}$/;

/** `STOXX 600`, `S&P 500`: what stands before the number belongs to its name. */
const NAMED = /(?<![A-Za-zÀ-ɏ])[A-ZÀ-Þ&]{3,12} $/;
const DIGIT = /\d/;
const BARE = /^\d{2,4}$/;

/** The text in parts, in order; together they are the text. */
export function splitFigures(text: string): TextPart[] {
  return splitText(text, DIGIT.test(text) ? findFigures(text) : [], (part, isFigure) => ({ text: part, isFigure }));
}

function findFigures(text: string): Stretch[] {
  return Array.from(text.matchAll(FIGURE)).flatMap(({ 0: match, index }) => {
    const figure = match.trim();
    const start = index + match.indexOf(figure);
    const isNone = YEAR.test(figure) || CHAINED.test(figure) || (BARE.test(figure) && NAMED.test(text.slice(0, start)));
    return isNone ? [] : [{ start, end: start + figure.length }];
  });
}
