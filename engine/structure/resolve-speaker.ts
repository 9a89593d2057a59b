/** From the words beside a quotation to a name: short names to full ones, pronouns and offices to whom they stand for. */
import type { Cues } from './cues/cues.ts';
import type { Gender, Named, NameIndex, Naming, PlacedUnit } from './name-index.ts';
import type { Mention } from './read-mention.ts';
import type { Token } from './to-units.ts';

/** A speaker before it is tied to a quotation. */
export interface Identity {
  readonly name: string;
  readonly named: Named | null;
  /** False for "the results", which show but do not speak. */
  readonly isSomeone: boolean;
}

/** Names further back than this are no longer what "he" points to. */
const REACH = 30;

/** Endings of nouns for persons: `goalkeeper`, `artist`, `fireman`, `Spielerin`. */
const PERSON_NOUN = /(?:er|or|eur|ist|ian|man|woman|person|marshal|anwalt|in|mutter|vater)$/;
/** Nouns that end like these but are none. */
const NO_PERSON =
  /(?:paper|letter|cent(?:er|re)|order|number|power|poster|banner|matter|chapter|register|tower|computer|error|sector|report|war|ruling|bulletin|magazin|termin|zimmer|sender|fenster)$/;

/** Who a mention stands for. `previous` is the last speaker before it. */
export function resolveSpeaker(
  mention: Mention,
  unit: PlacedUnit,
  index: NameIndex,
  cues: Cues,
  previous: Identity | null,
): Identity | null {
  const { tokens } = unit;
  if (mention.kind === 'name') {
    const words = tokens.slice(mention.nameFrom, mention.nameTo).map(({ text, key }) => text.slice(0, key.length));
    const named = index.findOrAdd(words, unit.order);
    named.hasSpoken = true;
    return toIdentity(named);
  }
  if (mention.kind === 'nominal') return resolveNominal(mention, unit, index, cues, previous);
  return resolvePronoun(tokens[mention.from], unit, index, cues, previous);
}

function resolveNominal(
  { from, to }: Mention,
  { tokens, order }: PlacedUnit,
  index: NameIndex,
  cues: Cues,
  previous: Identity | null,
): Identity {
  const phrase = tokens.slice(from, to);
  const text = phrase.map((token) => token.text).join(' ');
  const prepositionAt = phrase.findIndex((token, at) => at > 0 && cues.prepositions.has(token.key));
  const noun = phrase[(prepositionAt < 0 ? phrase.length : prepositionAt) - 1]?.key ?? '';
  const owner = phrase.findIndex(({ isPossessive }) => isPossessive);
  const isPerson = isPersonNoun(noun, phrase[0], cues);
  const unnamed = { name: text, named: null, isSomeone: isPerson || cues.bare.has(noun) };
  if (cues.papers.has(noun)) return authorOf(phrase.slice(0, owner + 1), order, index, previous) ?? unnamed;
  if (owner >= 0 || !isDefinite(phrase[0])) return unnamed;
  const bearer = findBearer(noun, order, index, cues);
  if (bearer === null) return previous?.named?.isPerson && isPerson ? previous : unnamed;
  bearer.hasSpoken = true;
  return toIdentity(bearer);
}

/** The identity of a name. */
export function toIdentity(named: Named): Identity {
  return { name: named.name, named, isSomeone: true };
}

/** Whose letter it is: the owner named before it, or the last speaker. */
function authorOf(owner: readonly Token[], order: number, index: NameIndex, previous: Identity | null): Identity | null {
  const last = owner.at(-1);
  if (last === undefined) return previous;
  if (!last.isCapital) return null;
  const named = index.findOrAdd([last.text.slice(0, last.key.length)], order);
  return toIdentity(named);
}

/** "the director", "the goalkeeper": a noun for one person, with an article of the singular. */
function isPersonNoun(noun: string, article: Token | undefined, cues: Cues): boolean {
  if (cues.offices.has(noun)) return true;
  return article?.key !== 'das' && PERSON_NOUN.test(noun) && !NO_PERSON.test(noun);
}

function isDefinite(token: Token | undefined): boolean {
  return /^(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|i|o|a|os|as|de|het|den|det)$/.test(token?.key ?? '');
}

/** Whose office a noun is: the latest person named beside it, or an institution whose name ends in it. */
function findBearer(noun: string, order: number, index: NameIndex, cues: Cues): Named | null {
  for (let i = index.namings.length - 1; i >= 0; i -= 1) {
    const naming = index.namings[i];
    if (!naming || naming.order > order) continue;
    if (naming.named.words.length > 1 && naming.named.words.at(-1) === noun) return naming.named;
    if (naming.named.isPerson && stands(noun, naming, cues)) return naming.named;
  }
  return null;
}

/** True when the noun stands right before a name, or opens the apposition right after it. */
function stands(noun: string, { tokens, from, to }: Naming, cues: Cues): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i -= 1) {
    if (tokens[i]?.kind !== 'word' || cues.breaks.has(tokens[i]?.key ?? '')) break;
    if (tokens[i]?.key === noun) return true;
  }
  if (tokens[to]?.text !== ',') return false;
  for (let i = to + 1; i < Math.min(tokens.length, to + 8); i += 1) {
    if (tokens[i]?.kind !== 'word' || cues.relatives.has(tokens[i]?.key ?? '')) return false;
    if (tokens[i]?.key === noun) return true;
  }
  return false;
}

function resolvePronoun(
  token: Token | undefined,
  unit: PlacedUnit,
  index: NameIndex,
  cues: Cues,
  previous: Identity | null,
): Identity | null {
  if (token === undefined) return null;
  if (cues.self.has(token.key)) return { name: token.text, named: null, isSomeone: false };
  const gender: Gender | null = cues.he.has(token.key) ? 'he' : cues.she.has(token.key) ? 'she' : null;
  if (gender === null) return previous ?? { name: token.text, named: null, isSomeone: false };
  const best = bestNamed(token, gender, unit, index, previous);
  if (best === null) return { name: token.text, named: null, isSomeone: true };
  best.gender ??= gender;
  best.isPerson = true;
  best.hasSpoken = true;
  return toIdentity(best);
}

function bestNamed(token: Token, gender: Gender, unit: PlacedUnit, index: NameIndex, previous: Identity | null): Named | null {
  let best: Named | null = null;
  let top = Number.NEGATIVE_INFINITY;
  let steps = 0;
  const seen = new Set<Named>();
  for (let i = index.namings.length - 1; i >= 0 && steps < REACH; i -= 1) {
    const naming = index.namings[i];
    if (!naming || naming.order > unit.order || (naming.order === unit.order && startOf(naming) >= token.start)) continue;
    steps += 1;
    const { named } = naming;
    if (named.gender !== null && named.gender !== gender) continue;
    const score = scoreNaming(naming, unit, previous, gender) - (seen.has(named) ? 0.5 : 0);
    seen.add(named);
    if (score > top) {
      top = score;
      best = named;
    }
  }
  return best;
}

function startOf({ tokens, from }: Naming): number {
  return tokens[from]?.start ?? 0;
}

function scoreNaming({ named, order, rank, from }: Naming, unit: PlacedUnit, previous: Identity | null, gender: Gender): number {
  const distance = unit.order - order;
  return (
    -0.6 * distance +
    (rank === 0 ? 1 : 0) +
    (from < 3 ? 0.5 : 0) +
    (named === previous?.named ? 2.5 : 0) +
    (named.hasSpoken ? 1 : 0) +
    (named.isPerson ? 2 : 0) +
    (named.gender === gender ? 1.5 : 0) +
    (named.words.length > 1 ? 0.5 : 0)
  );
}
