/** The text that a reader gets of a stored page, by given probabilities: the whole way from the judgement to dek and blocks. */
import { partPieces } from '../../../engine/declutter/declutter.ts';
import { toBlocks } from '../../../engine/structure/to-blocks.ts';
import { toFigures } from '../../../engine/structure/to-figures.ts';
import { createHeadTest, withoutHead } from '../../../engine/structure/without-head.ts';
import type { Item } from './dataset.ts';

/** As `readPage` has it: pictures are looked for from a little before the first paragraph. */
const LEAD_REACH = 12;

/** Dek and body, a line a block; captions and the headline are not among them. */
export function toWholeText({ page: { head, url }, measure }: Item, probabilities: Float32Array): string {
  const story = withoutHead(partPieces(measure, probabilities).kept, createHeadTest(head));
  const [first, last] = [story[0]?.index, story.at(-1)?.index];
  if (first === undefined || last === undefined) return head.dek?.value ?? '';
  const { captions } = toFigures(measure.pieces, first - LEAD_REACH, last, url);
  const blocks = toBlocks(story.filter(({ index }) => !captions.has(index)));
  return [head.dek?.value ?? '', ...blocks.filter(({ kind }) => kind !== 'figure').map(({ text }) => text)].join('\n');
}
