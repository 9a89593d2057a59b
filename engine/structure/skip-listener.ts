/** Skips whom the words were told, where that stands between a verb and its subject: "sagte der dpa ein Sprecher", "a indiqué à l’AFP le préfet", "afirmou ao G1 o bombeiro". */

import type { Cues } from './cues/cues.ts';
import { opensPlace } from './end-of-nominal.ts';
import { isFirstName } from './is-first-name.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** Agencies and papers that are told things in German, where only the case tells who listens. */
const OUTLET =
  /^(?:dpa|afp|apa|ap|epd|kna|sid|reuters|rnd|taz|faz|bild|spiegel|stern|zeit|welt|standard|presse|ard|zdf|rtl|n-tv|swr|wdr|ndr|mdr|rbb|orf|srf)$|(?:zeitung|agentur|magazin|sender|portal|radio|fernsehen|redaktion|blatt|kurier|anzeiger)s?$/;
const GERMAN_TO = /^(?:der|dem|den|dieser|diesem|unserer)$/;
/** "sagte mir eine Rektorin" */
const TO_ME = /^(?:mir|dir|uns|euch|ihm|ihnen)$/;
/** "to" in the other languages, alone or with its article. */
const TO = /^(?:à|au|aux|a|al|ao|aos|às|alla|allo|ai|agli|alle|aan|tegen|till|til)$/;
/** `all’Ansa`, `à` in one word with its noun. */
const CLIPPED_TO = /^all['’][A-Za-zÀ-ſ]/;
/** `EFE`, `G1`: a listener of one word. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;
const LONGEST = 7;

/** Where the subject may begin behind the listener that opens at a token; the token itself where none does. */
export function skipListener(tokens: Tokens, at: number, cues: Cues): number {
  if (cues.isEnglish) return at;
  return cues.nounsHaveCapitals ? skipGerman(tokens, at, cues) : skipOthers(tokens, at, cues);
}

function skipGerman(tokens: Tokens, at: number, { prepositions }: Cues): number {
  if (TO_ME.test(keyAt(tokens, at))) return at + 1;
  if (!GERMAN_TO.test(keyAt(tokens, at))) return at;
  for (let end = at + 1; end <= at + LONGEST && tokens[end]?.kind === 'word'; end += 1) {
    if (GERMAN_TO.test(keyAt(tokens, end)) || prepositions.has(keyAt(tokens, end))) return at;
    if (OUTLET.test(keyAt(tokens, end))) return end + 1;
  }
  return at;
}

/** The subject opens with an article or, behind a small word or an acronym, with a capital. */
function skipOthers(tokens: Tokens, at: number, cues: Cues): number {
  const isClipped = CLIPPED_TO.test(tokens[at]?.text ?? '');
  if ((!isClipped && !TO.test(keyAt(tokens, at))) || opensPlace(tokens, at)) return at;
  const first = isClipped ? at + 1 : at + 2;
  for (let i = first; i <= at + LONGEST && tokens[i]?.kind === 'word'; i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (token === undefined || before === undefined) break;
    if (!token.isCapital && cues.determiners.has(token.key)) return i;
    if (token.isCapital && isFirstName(token.key, cues)) return i;
    const closesListener = !before.isCapital || ACRONYM.test(before.text);
    if (token.isCapital && closesListener && !cues.determiners.has(before.key) && !cues.prepositions.has(before.key)) return i;
  }
  return at;
}
