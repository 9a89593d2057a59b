/** How much of each piece of a page is in the gold text. */
import type { Piece } from '../../../engine/page-tree.ts';

const WORD = /[\p{L}\p{N}_]+/gu;
/** Words as the shared scorer counts them. */
export const toScoredWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** For each piece the share of its words that belong to the gold, 0 to 1; of equal pieces only the one among its like counts. */
export function labelPieces(pieces: readonly Piece[], gold: string): Float64Array {
  const grams = toGrams(toScoredWords(gold));
  const lines = new Map<string, number>();
  for (const line of gold.split('\n')) {
    const key = toScoredWords(line).join(' ');
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const keys = pieces.map(({ text }) => toScoredWords(text));
  const labels = Float64Array.from(keys, (words, i) =>
    pieces[i]?.kind === 'control' || pieces[i]?.kind === 'media' ? 0 : toShare(words, grams, lines),
  );
  keepOneOfEach(
    keys.map((words) => words.join(' ')),
    labels,
    gold,
  );
  return labels;
}

const GRAM = 3;

function toGrams(words: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i < words.length; i++) for (let n = 1; n <= GRAM; n++) grams.add(words.slice(i, i + n).join(' '));
  return grams;
}

function toShare(words: readonly string[], grams: ReadonlySet<string>, lines: ReadonlyMap<string, number>): number {
  if (words.length === 0) return 0;
  if (lines.has(words.join(' '))) return 1;
  if (words.length < GRAM) return grams.has(words.join(' ')) && words.join('').length > 3 ? 0.5 : 0;
  let inside = 0;
  for (let i = 0; i + GRAM <= words.length; i++) if (grams.has(words.slice(i, i + GRAM).join(' '))) inside += 1;
  return inside / (words.length - GRAM + 1);
}

const NEAR = 6;

/** Where a page tells the same twice and the gold once, the copy among the story's other pieces is meant. */
function keepOneOfEach(keys: readonly string[], labels: Float64Array, gold: string): void {
  const hay = ` ${toScoredWords(gold).join(' ')} `;
  const groups = new Map<string, number[]>();
  keys.forEach((key, i) => {
    if ((labels[i] ?? 0) > 0.4 && key !== '') groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  const company = (i: number) => {
    let sum = 0;
    for (let j = Math.max(0, i - NEAR); j <= i + NEAR && j < keys.length; j++)
      if (j !== i) sum += (labels[j] ?? 0) * Math.min(30, keys[j]?.split(' ').length ?? 0);
    return sum;
  };
  for (const [key, places] of groups) {
    const count = hay.split(` ${key} `).length - 1;
    if (places.length <= Math.max(1, count)) continue;
    const ranked = [...places].sort((a, b) => company(b) - company(a));
    for (const i of ranked.slice(Math.max(1, count))) labels[i] = 0;
  }
}
