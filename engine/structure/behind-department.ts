/** Finds where a name begins behind the department of an English office. */
import type { Cues } from './cues/cues.ts';
import { endsInBody } from './is-institution.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const LINK = /^(?:for|of)$/;
const WHOLE_NAME = 2;

/** `from`, or where the name begins in "Secretary of State for Health Ann Lee", "Minister for Housing and Roads Ann Lee". */
export function startBehindDepartment(tokens: readonly Token[], from: number, to: number, cues: Cues): number {
  const opening = LINK.test(keyAt(tokens, from)) ? from + 1 : from;
  if (!cues.isEnglish || to - opening <= WHOLE_NAME || endsInBody(tokens, to)) return from;
  const isSecond = keyAt(tokens, opening - 1) === 'and' && tokens[opening - 2]?.isCapital === true;
  const link = isSecond ? opening - 3 : opening - 1;
  const office = keyAt(tokens, link - 1);
  const isWhole = tokens.slice(to - WHOLE_NAME, to).every(({ isCapital }) => isCapital);
  return LINK.test(keyAt(tokens, link)) && (cues.isOffice(office) || office === 'state') && isWhole ? to - WHOLE_NAME : from;
}
