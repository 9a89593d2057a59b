/** Steps over the noun for an account to who gives it, in German: "laut Angaben der Polizei". */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** What nobody is the source of: "Berichten zufolge", "laut ersten Angaben". */
const ACCOUNT =
  /^(?:angaben|aussagen?|[a-zäöüß]{0,20}berichten|informationen|darstellung|auskunft|erkenntnissen|schätzungen|berechnungen|prognosen)$/;
const WHOSE = /^(?:der|des|dieser|dieses|einer|eines)$/;
const OF = /^vo[nm]$/;

/** True for a noun that tells no source by itself. */
export const isAccount = (token: Token | undefined): boolean => token?.isCapital === true && ACCOUNT.test(token.key);

/** The mention, or of "Angaben der Polizei" the police, or null where nobody is named: "palästinensischen Angaben". */
export function withoutAccount(tokens: Tokens, mention: Mention | null, cues: Cues): Mention | null {
  if (!mention || !cues.nounsHaveCapitals) return mention;
  const at = tokens.findIndex(({ isCapital }, i) => i >= mention.from && isCapital);
  if (at < 0 || at >= mention.to || !isAccount(tokens[at])) return mention;
  const next = keyAt(tokens, at + 1);
  if (!WHOSE.test(next) && next !== 'von') return null;
  return readRight(tokens, OF.test(next) ? at + 2 : at + 1, cues, 'any');
}
