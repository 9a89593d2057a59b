/** Sentences that one quotation holds together are one point: `“We will not pay. We never have,” she said.` */
import { countWords } from '../text/count-words.ts';
import type { BlockId } from '../types.ts';
import type { Judged } from './judge.ts';
import type { MarkedPassage } from './marked-passages.ts';
import { OVERLONG } from './print-point.ts';
import { sumUp } from './vector.ts';

/** The judged in order, those that one quotation holds together as one, which has the number of its last sentence. Linear in their number. */
export function joinQuoted(
  judged: readonly Judged[],
  passages: ReadonlyMap<BlockId, readonly MarkedPassage[]>,
  texts: ReadonlyMap<BlockId, string>,
): readonly Judged[] {
  const joined: Judged[] = [];
  for (let from = 0; from < judged.length; ) {
    let to = from + 1;
    while (to < judged.length && isAmid(judged[to - 1], judged[to], passages)) to += 1;
    joined.push(...join(judged.slice(from, to), texts));
    from = to;
  }
  return joined;
}

/** The border between two sentences lies within a quotation. */
function isAmid(one: Judged | undefined, next: Judged | undefined, passages: ReadonlyMap<BlockId, readonly MarkedPassage[]>): boolean {
  const before = one?.line.sentence.ref;
  const after = next?.line.sentence.ref;
  if (!before || !after || before.block !== after.block) return false;
  return passages.get(before.block)?.some(({ start, end }) => start < before.end && end > after.start) ?? false;
}

function join(run: readonly Judged[], texts: ReadonlyMap<BlockId, string>): readonly Judged[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || first === last) return run;
  const ref = { ...first.line.sentence.ref, end: last.line.sentence.ref.end };
  const text = texts.get(ref.block)?.slice(ref.start, ref.end) ?? '';
  if (countWords(text) > OVERLONG) return run; // as one point they would be cut
  const best = run.reduce((top, one) => (one.key > top.key ? one : top));
  const lines = run.map(({ line }) => line);
  const sum = (of: (line: Judged['line']) => number) => lines.reduce((all, line) => all + of(line), 0);
  const size = ({ sentence }: Judged['line']) => sentence.ref.end - sentence.ref.start;
  return [
    {
      ...best,
      nutGraf: Math.max(...run.map(({ nutGraf }) => nutGraf)),
      line: {
        ...first.line,
        index: last.line.index,
        sentence: { ref, text },
        words: lines.flatMap(({ words }) => words),
        terms: sumUp(lines.map(({ terms }) => terms)),
        names: sum(({ names }) => names),
        newNames: sum(({ newNames }) => newNames),
        leadNames: sum(({ leadNames }) => leadNames),
        quoted: sum((line) => line.quoted * size(line)) / sum(size),
      },
    },
  ];
}
