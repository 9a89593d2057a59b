/** Reads German sources that are named by an account: "nach Polizeiangaben", "nach eigenen Angaben". */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import { type Mention, toMention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const BY = /^(?:nach|laut)$/;
/** `Polizeiangaben`, `Regierungsangaben`; not `Angaben`. */
const ACCOUNTS = /^[A-Za-zÀ-ſ]{3,}angaben$/;
const OWN = /^eigene[nr]$/;
const ACCOUNT = /^(?:angaben?|aussagen?|darstellung|bekunden)$/;
/** The subject of "Nach eigenen Angaben hat die Bank …" stands so far behind. */
const TO_SUBJECT = 4;

/** "Nach Polizeiangaben ist die Brücke alt": who gives the account, at its preposition; "nach eigenen Angaben": whom the sentence is about. */
export function readOwnAccount(tokens: Tokens, at: number, cues: Cues): Mention | null {
  if (!cues.nounsHaveCapitals || !BY.test(keyAt(tokens, at))) return null;
  if (ACCOUNTS.test(keyAt(tokens, at + 1))) return toMention('nominal', at + 1, at + 2);
  if (!isOwnAccount(tokens, at)) return null;
  const subject = readRight(tokens, at === 0 ? TO_SUBJECT : 0, cues);
  return subject && (at === 0 || subject.to <= at) ? subject : null;
}

/** "nach eigenen Angaben": what is said stands around it. */
export function isOwnAccount(tokens: Tokens, at: number): boolean {
  return OWN.test(keyAt(tokens, at + 1)) && ACCOUNT.test(keyAt(tokens, at + 2));
}
