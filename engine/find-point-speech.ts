/** Whose words a point holds, and which of them stand in quotation marks. Views and exports ask here, so that they never name two persons for one point. */
import { overlaps } from './overlaps.ts';
import type { Annotations, Quote, SourceRef, Speaker, SummaryPoint } from './types.ts';

export interface PointSpeech {
  /** None where nobody knows, and where two speak: the sentence itself tells them apart. */
  readonly speaker?: Speaker;
  /** Passages of the source within this point, without their marks, in reading order. */
  readonly quoted: readonly string[];
}

/** Who `I` is, the byline tells, or whoever asks the questions: it is no name to head words with. */
const SELF: ReadonlySet<string> = new Set('i,we,you,ich,wir,je,nous,yo,nosotros,io,noi,eu,nós,ik,wij,jag,vi,jeg'.split(','));

/** What is said in a point, or null where nobody speaks. */
export function findPointSpeech({ quote, source }: SummaryPoint, { quotes, claims }: Annotations): PointSpeech | null {
  const within = quotes.filter(({ id, content }) => id === quote || overlaps(content, source));
  const quoters = within.flatMap(({ speaker }) => speaker ?? []);
  const claimants = claims.filter(({ content }) => overlaps(content, source)).map(({ speaker }) => speaker);
  const [speaker, other] = new Map((quoters.length > 0 ? quoters : claimants).map((one) => [one.name, one])).values();
  if (within.length === 0 && !speaker) return null;
  return {
    ...(speaker && !other && !SELF.has(speaker.name.toLowerCase()) ? { speaker } : {}),
    quoted: within.map((one) => clip(one, source)),
  };
}

/** What of a passage stands in the source. */
function clip({ text, content }: Quote, { start, end }: SourceRef): string {
  return text.slice(Math.max(0, start - content.start), end - content.start);
}
