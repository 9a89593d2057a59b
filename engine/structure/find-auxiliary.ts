/** Finds the verb that a participle leans on in German, Dutch and the Nordic languages: its subject stands beside that. */
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

const AUXILIARY = /^(?:hat|haben|hatten?|habe|heeft|hebben|had|hadden|har|hade|hadde|havde)$/;
const FARTHEST = 12;

/** "Ode hat zur Eröffnung erklärt": the token of "hat" for that of "erklärt"; a verb that leans on none itself. */
export function findAuxiliary(tokens: readonly Token[], verb: number): number {
  for (let i = verb - 1; i >= Math.max(0, verb - FARTHEST); i -= 1) {
    if (tokens[i]?.kind !== 'word') break;
    if (AUXILIARY.test(keyAt(tokens, i))) return i;
  }
  return verb;
}
