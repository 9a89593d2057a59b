/** Names German bodies by their whole name, and nouns in the first case. */
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Named } from './name-index.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** Behind these an adjective has lost its ending: without them "Statistische Amt" is no German. */
const ARTICLE = /^(?:das|der)$/;
const ADJECTIVE = /^\p{Lu}\p{Ll}*(?:sche|liche|[nr]ale|ige|same|ote|üne|laue|eiße|reie|eue|einte|meine|rste|ierte)$/u;
const FOR = /^(?:für|zur|zum)$/;
const GENITIVE_ARTICLE = /^(?:des|eines)$/;
/** `Sprechers`, `Landesamtes` */
const GENITIVE = /(?<=\p{Lu}?\p{Ll}(?:er|amt|ium|rat|bund|verband|dienst|institut|gericht|bericht|militär|chef|kreis))e?s$/u;

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

/** "Sprecher" of "eines Sprechers": the noun without the ending that its article asks for. */
export function firstCase(text: string, article: string): string {
  return GENITIVE_ARTICLE.test(article) ? text.replace(GENITIVE, '') : text;
}
