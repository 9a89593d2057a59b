/** Whose words a point holds, and which of them stand in quotation marks. */
import type { Annotations, SourceRef, Speaker, SummaryPoint } from '../engine/index.ts';

export interface PointSpeech {
  readonly speaker?: Speaker;
  /** Passages of the source within this point, without their marks, in reading order. */
  readonly quoted: readonly string[];
}

/** What is said in a point, or null where nobody speaks. */
export function findPointSpeech(point: SummaryPoint, { quotes, claims }: Annotations): PointSpeech | null {
  const within = quotes.filter(({ id, content }) => id === point.quote || overlaps(content, point.source));
  const first = within.find(({ id }) => id === point.quote) ?? within.find(({ speaker }) => speaker);
  const speaker = first?.speaker ?? claims.find(({ content }) => overlaps(content, point.source))?.speaker;
  if (!first && !speaker) return null;
  return { ...(speaker ? { speaker } : {}), quoted: within.map(({ text }) => text) };
}

function overlaps(part: SourceRef, whole: SourceRef): boolean {
  return part.block === whole.block && part.start < whole.end && part.end > whole.start;
}
