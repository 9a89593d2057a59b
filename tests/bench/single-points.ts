import { overlaps } from '../../engine/overlaps.ts';
import type { Annotations, SummaryPoint } from '../../engine/types.ts';

/** The gold goes by sentences: a quotation that is printed over two counts as both. */
export function toSinglePoints(point: SummaryPoint, { sentences }: Annotations): readonly Pick<SummaryPoint, 'text' | 'role'>[] {
  const own = sentences.filter(({ ref }) => overlaps(ref, point.source));
  return own.length > 1 ? own.map(({ text }) => ({ text, role: point.role })) : [point];
}
