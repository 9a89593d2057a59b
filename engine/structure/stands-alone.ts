/** Tells the pronoun that looks like an article. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { opensClause } from './opens-clause.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const SOMEONE = /^some(?:one|body)$/;

/** “…,” said one, “…,” another replied: no noun goes with it; nor with `at the rally someone shouted`. */
export function standsAlone(tokens: Tokens, at: number, cues: Cues): boolean {
  const { isEnglish, says, leaning } = cues;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const opens = before?.kind !== 'word' || says.has(before.key) || (before.key === 'with' && tokens[at - 2]?.kind !== 'word');
  if (isEnglish && (SOMEONE.test(keyAt(tokens, at)) || (at === 0 && isMany(tokens, cues)))) return true;
  return (
    isEnglish &&
    opens &&
    /^(?:one|another)$/.test(keyAt(tokens, at)) &&
    (next?.kind !== 'word' || says.has(next.key) || leaning.has(next.key))
  );
}

const MANY = /^(?:some|many|others|most|few)$/;

/** "Some argue that the pier is old"; not "Some claims that", "Some said little". */
function isMany(tokens: Tokens, cues: Cues): boolean {
  const verb = keyAt(tokens, 1);
  return MANY.test(keyAt(tokens, 0)) && cues.says.has(verb) && !verb.endsWith('s') && opensClause(tokens, 2, cues);
}
