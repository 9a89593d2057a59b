/** Tells nouns for persons by their endings. */
import type { Cues } from './cues/cues.ts';
import type { Token } from './to-units.ts';

/** Endings of nouns for persons: `goalkeeper`, `artist`, `fireman`, `Spielerin`. */
const PERSON_NOUN =
  /(?:er|or|eur|[gny]ee|stee|official|diplomat|-year-old|-of-(?:two|three|four|five)|ist|jährige|ian|man|woman|person|marshal|anwalt|in|mutter|vater)$/;
/** Nouns that end like these but are none. */
const NO_PERSON =
  /(?:paper|letter|cent(?:er|re)|order|number|power|poster|banner|matter|chapter|register|tower|computer|error|sector|report|war|ruling|bulletin|magazin|termin|zimmer|sender|fenster)$/;

/** `Spaniard`, `Kenyan`, `Briton`; not `Guardian`, `Vatican`. */
const DEMONYM =
  /^(?!Guardian|Scotsman|Vatican|Smithsonian|Republican|Caribbean)[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ſ]{2,20}(?:[iceky]an|ese|iard|[hs]man|woman)$|^(?:German|Briton|Scot|Dane|Swede|Finn|Turk|Pole|Serb|Croat|Swiss|Argentine|Aussie|Londoner|Kazakh|Czech|Greek|Thai)$/;

/** "the Spaniard", "a Canadian": somebody by his country, with an article. */
export function isByCountry({ text }: Token, article: Token | undefined, { isEnglish }: Cues): boolean {
  return isEnglish && /^(?:the|an?|another)$/.test(article?.key ?? '') && DEMONYM.test(text);
}

/** "the director", "the goalkeeper": a noun for one person, with an article of the singular. */
export function isPersonNoun(noun: string, article: Token | undefined, cues: Cues): boolean {
  if (cues.isOffice(noun)) return true;
  return article?.key !== 'das' && PERSON_NOUN.test(noun) && !NO_PERSON.test(noun);
}

/** `supporters`, `teachers`: a noun for those who speak, one or several; not `years`. */
export const isSomebody = (noun: string, cues: Cues): boolean =>
  cues.bare.has(noun) || isPersonNoun(noun.replace(/s$/, ''), undefined, cues);
