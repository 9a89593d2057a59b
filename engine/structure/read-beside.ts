/** Reads who says something beside what an English sentence tells. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { readLeft } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** So far behind "with" its apposition may begin. */
const FARTHEST_WITH = 8;

/** "…, with its chair, Ann Lee, saying": who says something beside what the sentence tells; not "left with Ann Lee, saying". */
export function readBeside(tokens: Tokens, saying: number, cues: Cues): Mention | null {
  const mention = cues.isEnglish ? readLeft(tokens, saying, cues) : null;
  if (!mention) return null;
  const first = Math.max(0, mention.from - FARTHEST_WITH);
  const isBorder = ({ key, kind, text }: Token) => key === 'with' || (kind !== 'word' && text !== ',');
  const before = first + tokens.slice(first, mention.from).findLastIndex(isBorder);
  if (keyAt(tokens, before) !== 'with' || mention.from - before > FARTHEST_WITH) return null;
  const isApposed = tokens[mention.from - 1]?.text === ',' && tokens[before - 1]?.kind !== 'word';
  return before === mention.from - 1 || isApposed ? mention : null;
}
