/** Finds scores and ranges in a sentence, so that a view can keep them in one line: browsers may end one after a dash. */

interface ScorePart {
  readonly text: string;
  readonly isUnbroken: boolean;
}

/** `9–4`, `10–15 %`, `5–3–1`; not `9-4`, which no browser parts, nor `9 – 4`. */
const SCORE = /\p{Nd}{1,4}(?:[–‐]\p{Nd}{1,4}){1,2}(?:[ \u00a0\u202f]?[%‰])?/gu;

/** The text in parts, in order; together they are the text. */
export function splitScores(text: string): ScorePart[] {
  const parts: ScorePart[] = [];
  let end = 0;
  for (const { 0: score, index } of text.matchAll(SCORE)) {
    if (index > end) parts.push({ text: text.slice(end, index), isUnbroken: false });
    parts.push({ text: score, isUnbroken: true });
    end = index + score.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), isUnbroken: false }] : parts;
}
