/** Tells a statement that says how its speaker feels and nothing else: `“We are thrilled to reach this milestone,” she said.` */
import type { Line } from './story.ts';

const FEELINGS: ReadonlySet<string> = new Set(
  'thrilled,excited,delighted,proud,pleased,honored,honoured,amazing,fantastic,incredible,begeistert,stolz,fier,fiers,orgullosos,orgogliosi,trots,stolta,stolte'.split(
    ',',
  ),
);
/** Share in quotation marks from which a sentence is a statement. */
const LARGELY = 0.3;

export function saysLittle({ words, cues, quoted, figures }: Line): boolean {
  return quoted > LARGELY && figures === 0 && (cues.firstPerson ?? 0) > 0 && words.some((word) => FEELINGS.has(word));
}
