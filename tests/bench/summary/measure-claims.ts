/** Indirect statements against those that the annotators marked, sentence by sentence. */
import type { SourceRef } from '../../../engine/types.ts';
import type { Example } from './learn.ts';

const SHORT = 2;

/** Shares between 0 and 1: of the sentences with a claim of ours, of those marked, and of those found; a sentence with a quotation counts for neither. */
export function measureClaims(examples: readonly Example[]): Readonly<Record<string, number>> {
  const count = { ours: 0, right: 0, gold: 0, found: 0, named: 0 };
  for (const example of examples) {
    const { gold, annotations } = example;
    const marked = new Map(gold.claims.map(({ i, speaker }) => [i, speaker ?? '']));
    const quoted = new Set(gold.quotes.map(({ i }) => i));
    const ours = new Map<number, string[]>();
    for (const { content, speaker } of annotations.claims) {
      const at = goldSentenceOf(example, content);
      ours.set(at, [...(ours.get(at) ?? []), speaker.name]);
    }
    for (const at of ours.keys()) {
      if (quoted.has(at) && !marked.has(at)) continue;
      count.ours += 1;
      if (marked.has(at)) count.right += 1;
    }
    for (const [at, speaker] of marked) {
      count.gold += 1;
      const names = ours.get(at);
      if (names === undefined) continue;
      count.found += 1;
      if (names.some((name) => sharesWord(name, speaker))) count.named += 1;
    }
  }
  const share = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
  return {
    'claim precision': share(count.right, count.ours),
    'claim recall': share(count.found, count.gold),
    'speaker accuracy on found claims': share(count.named, count.found),
  };
}

/** The gold sentence in which a claim begins, -1 where there is none. */
function goldSentenceOf({ story, goldOf }: Example, { block, start }: SourceRef): number {
  const at = story.lines.findIndex(({ sentence: { ref } }) => ref.block === block && ref.start <= start && start < ref.end);
  return goldOf[at] ?? -1;
}

const toWords = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length > SHORT);

function sharesWord(a: string, b: string): boolean {
  const words = new Set(toWords(b));
  return toWords(a).some((word) => words.has(word));
}
