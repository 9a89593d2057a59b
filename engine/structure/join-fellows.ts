/** Joins those who speak together: "Ann Lee and Bo Ray said", "said Ann Lee and her husband". */

import { COUPLES } from './couples-offices.ts';
import type { Cues } from './cues/cues.ts';
import { keyAt } from './key-at.ts';
import type { Source } from './read-according.ts';
import { readLeft, readRight } from './read-mention.ts';
import { type Mention, toMention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** More hardly speak with one voice. */
const MOST_FELLOWS = 6;
/** First name and surname. */
const WHOLE_NAME = 2;

/** The source with all who speak beside it. Where nouns have capitals, a row of them may be anything. */
export function joinFellows(tokens: Tokens, source: Source, cues: Cues): Source {
  const { mention, cue } = source;
  if (mention.kind === 'pronoun' || cue === null) return source;
  if (cues.nounsHaveCapitals) {
    const row = joinGerman(tokens, mention, cue, cues);
    return row ? { ...source, mention: row } : source;
  }
  const joined = mention.from > cue ? joinRight(tokens, mention, cues) : joinLeft(tokens, mention, cues);
  return joined ? { ...source, mention: joined } : source;
}

const WOMEN = /innen$/;
const SEVERAL = /e?n$/;
const ONE = /^(?:eine?|der|die|das)$/;

/** "viele Lehrerinnen und Lehrer", "erklärten ein Fischer und die Bürgermeisterin", where the verb tells of several. */
function joinGerman(tokens: Tokens, mention: Mention, cue: number, cues: Cues): Mention | null {
  const { kind, from, to } = mention;
  const isPair = keyAt(tokens, to) === 'und' && tokens[to + 1]?.isCapital === true;
  if (kind === 'nominal' && isPair && WOMEN.test(keyAt(tokens, to - 1)) && !tokens[to + 2]?.isCapital)
    return toMention('row', from, to + 2);
  if (!SEVERAL.test(keyAt(tokens, cue)) || from < cue || keyAt(tokens, to) !== 'und') return null;
  const fellow = readRight(tokens, to + 1, cues);
  const isOne = ({ kind: what, from: first }: Mention) => what === 'name' || (what === 'nominal' && ONE.test(keyAt(tokens, first)));
  return fellow && isOne(mention) && isOne(fellow) ? toMention('row', from, fellow.to) : null;
}

/** "said Ann Lee and Bo Ray in a letter"; not "said Ann Lee and Bo Ray agreed". */
function joinRight(tokens: Tokens, mention: Mention, cues: Cues): Mention | null {
  if (!COUPLES.has(keyAt(tokens, mention.to))) return null;
  const fellow = readRight(tokens, mention.to + 1, cues);
  const next = fellow && tokens[fellow.to];
  if (!fellow || !isFellow(tokens, fellow, cues) || (next?.kind === 'word' && !cues.prepositions.has(next.key))) return null;
  return toMention('row', mention.from, fellow.to);
}

/** "Senators Ann Lee and Bo Ray", "Lee, Ray and two others", where they open a clause; not "Lee won and Ray". */
function joinLeft(tokens: Tokens, mention: Mention, cues: Cues): Mention | null {
  if (holdsTwoNames(tokens, mention)) return toMention('row', mention.nameFrom, mention.to);
  let from = mention.kind === 'name' ? mention.nameFrom : mention.from;
  while (from > 0 && isTitle(tokens[from - 1], cues)) from -= 1;
  if (!COUPLES.has(keyAt(tokens, from - 1))) return null;
  from -= 1;
  for (let fellows = 0; fellows < MOST_FELLOWS; fellows += 1) {
    const end = tokens[from - 1]?.text === ',' ? from - 1 : from;
    const fellow = tokens[end - 1]?.kind === 'word' ? readLeft(tokens, end, cues) : null;
    if (!fellow || !isFellow(tokens, fellow, cues) || cues.prepositions.has(keyAt(tokens, fellow.from - 1))) break;
    from = fellow.from;
  }
  const isJoined = !COUPLES.has(keyAt(tokens, from)) && (from === 0 || tokens[from - 1]?.kind !== 'word');
  return isJoined ? toMention('row', from, mention.to) : null;
}

/** "Ann Lee and Bo Ray" is no one's name; "Hart and Sons" may be. */
function holdsTwoNames(tokens: Tokens, { nameFrom, nameTo }: Mention): boolean {
  for (let i = nameFrom + WHOLE_NAME; i <= nameTo - 1 - WHOLE_NAME; i += 1) if (COUPLES.has(keyAt(tokens, i))) return true;
  return false;
}

/** The words as printed, with commas, and stops where a gap shows them. */
export function toText(row: Tokens): string {
  return row
    .map(({ kind, text, start }, at) => {
      const gap = start - (row[at - 1]?.end ?? start);
      return kind === 'mark' || at === 0 ? text : `${gap > 1 && row[at - 1]?.kind === 'word' ? '.' : ''} ${text}`;
    })
    .join('');
}

/** A name with nothing but titles before it, or a noun for persons. */
function isFellow(tokens: Tokens, { kind, from, nameFrom, nameTo, to }: Mention, cues: Cues): boolean {
  const last = keyAt(tokens, to - 1);
  if (kind === 'nominal') return cues.determiners.has(keyAt(tokens, from)) && (cues.isOffice(last) || cues.bare.has(last));
  return kind === 'name' && nameTo === to && tokens.slice(from, nameFrom).every((token) => isTitle(token, cues));
}

function isTitle(token: Token | undefined, { isOffice, determiners }: Cues): boolean {
  const key = token?.key ?? '';
  return isOffice(key) || isOffice(key.replace(/s$/, '')) || determiners.has(key);
}
