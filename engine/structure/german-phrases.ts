/** German verbs that state something only with certain words before the comma. */
import { commaAfter } from './comma-after.ts';
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** A verb's forms, and what ends the clause before its comma. */
interface Phrase {
  readonly verb: RegExp;
  readonly ending: RegExp;
}

const PHRASES: readonly Phrase[] = [
  { verb: /^(?:geht|gehen|ging|gingen)$/, ending: /^davon aus$/ },
  { verb: /^(?:kommt|kommen|kam|kamen)$/, ending: / (?:schluss|ergebnis|fazit|urteil|überzeugung|einschätzung|erkenntnis)$/ },
  { verb: /^(?:wirft|werfen|warf|warfen)$/, ending: / vor$/ },
  { verb: /^(?:weist|weisen|wies|wiesen)$/, ending: /^darauf hin$| zurück$/ },
];

/** "mahnte die Plattform ab", "führte Ann Ode": such verbs say nothing unless their other half stands at the clause's end; "verlangt 3 Prozent". */
export function isOtherDeed(tokens: readonly Token[], verb: number): boolean {
  const key = keyAt(tokens, verb);
  const end = tokens.findIndex(({ kind }, at) => at > verb && kind === 'mark');
  const last = keyAt(tokens, (end < 0 ? tokens.length : end) - 1);
  if (/^mahnten?$/.test(key)) return last === 'ab';
  if (/^führten?$/.test(key)) return !tokens.slice(verb + 1).some(({ key: half }) => /^(?:aus|an|vor)$/.test(half));
  return (
    /^verlang(?:t|en|te|ten)$/.test(key) &&
    tokens.slice(verb + 1, verb + 4).some(({ key: word }) => /^\d/.test(word)) &&
    !tokens.some(({ key: that }) => that === 'dass')
  );
}

/** "geht davon aus, dass", "kam zu dem Schluss, dass"; false for "wies Schäden auf, die", null for verbs that need no such words. */
export function endsPhrase(tokens: readonly Token[], verb: number, comma: number): boolean | null {
  const phrase = PHRASES.find((each) => each.verb.test(keyAt(tokens, verb)));
  return phrase ? phrase.ending.test(`${keyAt(tokens, comma - 2)} ${keyAt(tokens, comma - 1)}`) : null;
}

/** A verb that beside a quotation says nothing: "geht davon aus, dass"; not "wirft neues Licht darauf, wie". */
export function opensPhrase(tokens: readonly Token[], verb: number, { nounsHaveCapitals }: Cues): boolean {
  return nounsHaveCapitals && tokens[verb]?.isCapital === false && endsPhrase(tokens, verb, commaAfter(tokens, verb)) === true;
}
