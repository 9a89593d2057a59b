/** Steps over the noun for an account to who gives it: "laut Angaben der Polizei" in German, and nobody gives "los primeros indicios". */
import type { Cues } from './cues/cues.ts';
import { isAdjective } from './german-cases.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** What nobody is the source of: "Berichten zufolge", "laut ersten Angaben". */
const ACCOUNT = /^(?:angaben|aussagen?|berichten|informationen|darstellung|auskunft|erkenntnissen|schätzungen|berechnungen|prognosen)$/;
const WHOSE = /^(?:der|des|dieser|dieses|einer|eines)$/;
const OF = /^vo[nm]$/;

/** True for a noun that tells no source by itself. */
export const isAccount = (token: Token | undefined): boolean => token?.isCapital === true && ACCOUNT.test(token.key);

/** The mention, or of "Angaben der Polizei" the police, or null where nobody is named: "palästinensischen Angaben". */
export function withoutAccount(tokens: Tokens, mention: Mention | null, cues: Cues): Mention | null {
  if (!mention || isFirstAccount(tokens, mention, cues)) return null;
  if (!cues.nounsHaveCapitals) return mention;
  const first = tokens.findIndex(({ isCapital }, i) => i >= mention.from && isCapital);
  const at = isAdjective(tokens[first]?.text ?? '') && isAccount(tokens[first + 1]) ? first + 1 : first; // "Ersten Angaben zufolge"
  if (at < 0 || at >= mention.to || !isAccount(tokens[at])) return mention;
  const next = keyAt(tokens, at + 1);
  if (!WHOSE.test(next) && next !== 'von') return null;
  return readRight(tokens, OF.test(next) ? at + 2 : at + 1, cues, 'any');
}

/** `los primeros indicios`, `les premiers éléments`, `de eerste berichten` */
const FIRST = /^(?:primer[oa]s|premi(?:ers|ères)|prime|primi|primeir[oa]s|eerste|första|første)$/;
const WHO = /^(?:secours|témoins|testigos|testimoni|soccorritori|testemunhas|hulpverleners|getuigen|vittnen|vidner|vitner)$/;

/** What is known at first is said by nobody, unless it tells whose it is: "los primeros datos de la policía". */
function isFirstAccount(tokens: Tokens, { kind, to }: Mention, { isEnglish, isOffice, bare }: Cues): boolean {
  const noun = keyAt(tokens, to - 1);
  const isWho = WHO.test(noun) || isOffice(noun) || bare.has(noun);
  return !isEnglish && kind === 'nominal' && FIRST.test(keyAt(tokens, to - 2)) && !isWho;
}

/** `Polizeiangaben`, `Regierungsangaben` */
const OWN_ACCOUNT = /^([A-ZÄÖÜ][a-zäöüß]{3,30}?)(s?)angaben$/;
/** Behind these an s only joins: `Regierungs-`, `Unternehmens-`. */
const JOINED = /(?:ung|tät|[hk]eit|ion|schaft|ium|men|ment|amt|dienst|gericht|verein|verband)$/;
const REPORTS = /(?<=bericht)en$/;

/** What tells of the account alone: "ersten Polizeiangaben". */
const EARLY = /^(?:ersten|neuen|neuesten|jüngsten|bisherigen|offiziellen|weiteren|übereinstimmenden|eigenen)$/i;
const PLURAL = /en$/;

/** "Polizei" of "ersten Polizeiangaben", "spanische Medienberichte" of "laut spanischen Medienberichten". */
export function withoutAccountWords(words: readonly string[], { nounsHaveCapitals }: Cues): readonly string[] {
  const last = words.at(-1) ?? '';
  const owner = nounsHaveCapitals ? ownerOf(last) : last;
  if (owner === last) return words;
  const before = words.slice(0, -1);
  const others = REPORTS.test(last) ? before : before.filter((word) => !EARLY.test(word));
  return [...others.map((word) => (isAdjective(word) ? word.replace(PLURAL, 'e') : word)), owner];
}

function ownerOf(word: string): string {
  const [, owner, joint] = OWN_ACCOUNT.exec(word) ?? [];
  if (!owner) return word.replace(REPORTS, 'e');
  return joint === 's' && !JOINED.test(owner) ? `${owner}s` : owner;
}
