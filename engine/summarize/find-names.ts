/** Names in sentences, found by their capitals alone: enough to tell who is new and who leads the story. */
import type { Sentence } from '../types.ts';

export interface NameCounts {
  readonly names: number;
  readonly newNames: number;
  readonly leadNames: number;
}

/** A word with a capital that doesn't open its sentence: `Kiev`, `O’Neill`, `NATO`. */
const NAME = /(?<=[\p{L}\p{N},;:’"”)–—-]\s["“„«(]?)\p{Lu}[\p{L}’']+/gu;
const LEADING = 5;

/** One entry a sentence. In German every noun counts, which does no harm: all sentences have them. */
export function findNames(sentences: readonly Sentence[]): readonly NameCounts[] {
  const names = sentences.map(({ text }) => text.match(NAME) ?? []);
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const leading = new Set(
    [...counts]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, LEADING)
      .map(([name]) => name),
  );
  const seen = new Set<string>();
  return names.map((own) => {
    const fresh = own.filter((name) => !seen.has(name));
    for (const name of own) seen.add(name);
    return {
      names: own.length,
      newNames: fresh.length,
      leadNames: own.filter((name) => leading.has(name)).length / Math.max(1, leading.size),
    };
  });
}
