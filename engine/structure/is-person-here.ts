/** Tells by the words beside a name that it is a person's. */
import { readApposedOffice } from './apposed-office.ts';
import type { Cues } from './cues/cues.ts';
import { AGE, isAge } from './is-age.ts';
import { keyAt } from './key-at.ts';
import type { Run } from './name-run.ts';

/** "former Dunmore striker": no person's name follows. */
const QUALIFIES = /^(?:former|acting|senior|incoming|outgoing|interim|vice|deputy|star)$/;

/** Behind an office, or with an age, an office or a relative clause behind it. */
export function isPersonHere(run: Run, cues: Cues): boolean {
  const { isOffice } = cues;
  const { tokens, from, to } = run;
  const office = keyAt(tokens, from - 1) === ',' ? keyAt(tokens, from - 2) : keyAt(tokens, from - 1);
  return (
    (isOffice(office) && !QUALIFIES.test(office)) ||
    readApposedOffice(run, cues) !== null ||
    (to - from > 1 ? isIntroduced(run, isOffice) : tokens[to]?.text === ',' && isAge(tokens, to + 1))
  );
}

/** "Ann Lee, 41,", "Ann Lee, who", "Ann Lee, the mayor of". */
function isIntroduced({ tokens, to }: Run, isOffice: Cues['isOffice']): boolean {
  const after = tokens[to + 1];
  if (tokens[to]?.text !== ',' || after?.kind !== 'word') return false;
  const isOfOffice = isOffice(after.key) || tokens.slice(to + 2, to + 7).some(({ key }) => isOffice(key));
  return AGE.test(after.key) || after.key === 'who' || isOfOffice;
}
