/** Names German bodies by their whole name, and in the first case. */
import type { Cues } from './cues/cues.ts';
import { inFirstCase, isAdjective } from './german-cases.ts';
import { keyAt } from './key-at.ts';
import type { Named } from './name-index.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** Behind these an adjective has lost its ending: without them "Statistische Amt" is no German. */
const ARTICLE = /^(?:das|der)$/;
const ADJECTIVE = /^[A-ZÀ-ÞĀ-ſ][a-zß-ſ]*(?:sche|liche|[nr]ale|ige|same|ote|üne|laue|ei(?:ß|ss)e|reie|eue|einte|meine|rste|ierte)$/;
const FOR = /^(?:für|zur|zum)$/;
/** Articles of another case than the first. */
const OBLIQUE = /^(?:des|eines|dieses|dem|einem|diesem|den|diesen)$/;
/** These are so only behind a noun or a preposition. */
const MAYBE_OBLIQUE = /^(?:der|einer|dieser)$/;
const LAUT = /^(?:laut|gemäß|gemäss)$/;
const MOST_ADJECTIVES = 3;

/** "Das Statistische Landesamt", "Deutsches Institut für Seefahrt": the name with its article and what it is for; null where it is whole without. */
export function wholeBody({ nameFrom, nameTo, to }: Mention, tokens: readonly Token[], named: Named, cues: Cues): string | null {
  if (!cues.nounsHaveCapitals || named.isPerson || named.words.length < 2) return null;
  const article = tokens[nameFrom - 1];
  const before = tokens[nameFrom - 2];
  const isSubject = article !== undefined && ARTICLE.test(article.key) && !before?.isCapital && !cues.prepositions.has(before?.key ?? '');
  const opening = isSubject && ADJECTIVE.test(tokens[nameFrom]?.text ?? '') ? `${article.text} ` : '';
  const isFor = nameTo < to && FOR.test(keyAt(tokens, nameTo)) && tokens[nameTo + 1]?.isCapital === true;
  const purpose = isFor ? tokens.slice(nameTo, to).map(({ text }) => ` ${text}`) : [];
  return opening || isFor ? `${opening}${named.name}${purpose.join('')}` : null;
}

/** The words that stand from a token on in the first case: "Statistisches Landesamt" of "des Statistischen Landesamtes" or "laut Statistischem Landesamt". */
export function firstCase(words: readonly string[], from: number, tokens: readonly Token[], cues: Cues): readonly string[] {
  if (!cues.nounsHaveCapitals) return words;
  let at = from - 1;
  while (at > 0 && from - at <= MOST_ADJECTIVES && isAdjective(tokens[at]?.text ?? '') && !cues.small.has(keyAt(tokens, at))) at -= 1;
  const [key, before] = [keyAt(tokens, at), tokens[at - 1]];
  if (LAUT.test(key) || keyAt(tokens, from + words.length) === 'zufolge' || (tokens[at]?.isCapital && cues.accounts.has(key)))
    return inFirstCase(words, '');
  const isBehindNoun = before?.isCapital === true || cues.prepositions.has(before?.key ?? '');
  return OBLIQUE.test(key) || (MAYBE_OBLIQUE.test(key) && isBehindNoun) ? inFirstCase(words, key) : words;
}
