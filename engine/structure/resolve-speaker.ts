/** From the words beside a quotation to a name: short names to full ones, pronouns and offices to whom they stand for. */
import { bareWord } from './bare-word.ts';
import type { Cues } from './cues/cues.ts';
import { ELIDED } from './elided.ts';
import { endOfNominal } from './end-of-nominal.ts';
import { findHeadOf } from './find-head-of.ts';
import { firstCase, wholeBody } from './german-bodies.ts';
import { type Identity, toIdentity } from './identity.ts';
import { isByCountry, isPersonNoun } from './is-person-noun.ts';
import { toText } from './join-fellows.ts';
import { keyAt } from './key-at.ts';
import type { Named, NameIndex, Naming, PlacedUnit } from './name-index.ts';
import { FEWEST_WITH_OUTLET } from './name-run.ts';
import { findOfficesApart } from './offices-apart.ts';
import { resolveByPronoun } from './resolve-pronoun.ts';
import type { Context } from './speaker-context.ts';
import { standsByName } from './stands-by-name.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';
import { withoutAccountWords } from './without-account.ts';

/** `Port Authority ( PA ) filing` */
const BRACKETED = /\( (\S+) \)/;
/** So many names back a bearer of an office is looked for. */
const FARTHEST_BEARER = 150;

const LINKS = /^(?:for|of|,)$/;

/** German articles of other cases than the first. */
const OBLIQUE = /^(?:dem|des|den|einem|eines|einer)$/;
/** `sagte der Sprecher`, but `nach Angaben der Polizei`, `laut der Polizei`. */
const MAYBE_OBLIQUE = 'der';

/** An article that a name is shown without. */
function isOblique(tokens: readonly Token[], at: number, { nounsHaveCapitals, prepositions }: Cues): boolean {
  const [before, key] = [tokens[at - 1], keyAt(tokens, at)];
  return (
    OBLIQUE.test(key) || (nounsHaveCapitals && key === MAYBE_OBLIQUE && (before?.isCapital === true || prepositions.has(before?.key ?? '')))
  );
}

/** Who a mention stands for. `previous` is the last speaker before it. */
export function resolveSpeaker(mention: Mention, unit: PlacedUnit, context: Context): Identity | null {
  const { tokens } = unit;
  const { index, cues } = context;
  if (mention.kind === 'name') {
    const words = withoutAccountWords(tokens.slice(mention.nameFrom, mention.nameTo).map(bareWord), cues);
    const hasArticle = cues.determiners.has(keyAt(tokens, mention.nameFrom - 1));
    const other = readOtherBody(mention, tokens, index.find(words, unit.order), cues);
    if (other) return other;
    const surname = hasArticle && words.length >= FEWEST_WITH_OUTLET ? index.findSurname(words, unit.order) : null;
    const named = surname ?? index.findOrAdd(words, unit.order, tokens[mention.nameFrom - 1]);
    const whole = wholeBody(mention, tokens, named, cues);
    const name = whole ?? named.name;
    const cased = named.isPerson ? name : firstCase(name.split(' '), mention.nameFrom, tokens, cues).join(' ');
    return cased === named.name ? toIdentity(named) : { ...toIdentity(named), name: cased };
  }
  if (mention.kind === 'row') return { name: toText(tokens.slice(mention.from, mention.to)), named: null, isSomeone: true };
  return mention.kind === 'nominal' ? resolveNominal(mention, unit, context) : resolveByPronoun(tokens[mention.from], unit, context);
}

/** "el Comité para la Defensa" is not the "Comité Internacional" named before: a Romance body with a complement of its own. */
function readOtherBody({ nameFrom, nameTo }: Mention, tokens: readonly Token[], named: Named | null, cues: Cues): Identity | null {
  const isRomance = !cues.isEnglish && !cues.nounsHaveCapitals && !cues.isVerbSecond;
  if (!isRomance || !named || named.isPerson || named.words.length < 2 || nameTo - nameFrom > 1 || !FOR.test(keyAt(tokens, nameTo)))
    return null;
  let end = nameTo + 1;
  while (tokens[end]?.kind === 'word' && (tokens[end]?.isCapital || SMALL.test(keyAt(tokens, end)))) end += 1;
  const words = tokens.slice(nameTo, end);
  const isOther = words.some(({ isCapital, key }) => isCapital && !named.words.includes(key));
  return isOther ? { name: toText(tokens.slice(nameFrom, end)), named: null, isSomeone: false } : null;
}
const FOR = /^(?:para|pour|per|de|del|di|du|des|do|da)$/;
const SMALL = /^(?:de|del|di|du|des|do|da|dos|das|la|las|los|el|le|les|il|lo|gli|i|y|e|et)$/;

function resolveNominal(
  { from, to }: Mention,
  { tokens, order }: PlacedUnit,
  { index, cues, previous, salient, offices }: Context,
): Identity {
  const phrase = tokens.slice(from, endOfNominal(tokens, from, to, cues));
  const opening = phrase.length > 1 && isOblique(tokens, from, cues) ? 1 : 0;
  const words = withoutAccountWords(
    phrase.slice(opening).map(({ text }) => text),
    cues,
  );
  const text = firstCase(words, from + opening, tokens, cues)
    .join(' ')
    .replace(BRACKETED, '($1)');
  const prepositionAt = phrase.findIndex((token, at) => at > 0 && (cues.prepositions.has(token.key) || isGenitive(token, cues)));
  const noun = headNounOf(phrase, prepositionAt < 0 ? phrase.length : prepositionAt, cues);
  const owner = phrase.findIndex(({ isPossessive }) => isPossessive);
  const last = phrase.at(-1);
  const isOne = isPersonNoun(noun, phrase[0], cues) || (last !== undefined && isByCountry(last, phrase[0], cues));
  const areMany = cues.nounsHaveCapitals && keyAt(phrase, 0) === 'die' && MANY.test(noun);
  const isPerson = isOne && !areMany && !isGenitivePlural(tokens, from, noun, cues);
  const arePersons = isPerson || isPersonNoun(noun.replace(/s$/, ''), phrase[0], cues);
  const unnamed = { name: text, named: null, isSomeone: arePersons || cues.bare.has(noun) || (phrase[owner]?.isCapital ?? false) };
  if (cues.papers.has(noun) && !isOthers(phrase, previous, cues))
    return authorOf(phrase.slice(0, owner + 1), order, index, previous) ?? unnamed;
  const head = owner < 0 && prepositionAt > 0 && isDefinite(phrase[0], cues) ? findHeadOf(phrase, noun, order, index, cues) : null;
  if (head) return toIdentity(head);
  const isOf = prepositionAt > 0 && !(keyAt(phrase, prepositionAt + 1) === 'state' && phrase.length === prepositionAt + 2); // "the secretary of state"
  if (owner >= 0 || !isDefinite(phrase[0], cues) || isOf) return remembered(unnamed, noun, offices);
  for (const form of cues.isVerbSecond ? [noun, noun.replace(/n$/, ''), noun.replace(/en$/, '')] : [noun]) {
    const bearer = areMany ? null : findBearer(form, order, index, cues);
    if (bearer && !isFromElsewhere(phrase, bearer, index, cues)) return toIdentity(bearer);
  }
  const same = offices.get(noun);
  if (same) return same;
  const mayBe = isPerson && salient?.named?.isPerson && isPlain(phrase, cues) && !isAnother(phrase, noun, salient.named, index, cues);
  return mayBe ? salient : remembered(unnamed, noun, offices);
}

/** `die Kanadier`, `die Ermittlerinnen`; not `die Mutter`. */
const MANY = /(?<!mutt|tocht|schwest)er$|innen$|leute$|männer$|frauen$|[tdsl]en$/;
const OF_COUNTRY = /(?:isch|deutsch)er?$/;

/** "der norländische Minister" is not the minister who was named without his country. */
function isFromElsewhere(phrase: readonly Token[], bearer: Named, index: NameIndex, { nounsHaveCapitals }: Cues): boolean {
  const country = nounsHaveCapitals ? phrase.slice(1, -1).find(({ key, isCapital }) => !isCapital && OF_COUNTRY.test(key))?.key : undefined;
  if (country === undefined || NO_COUNTRY.test(country)) return false;
  const stem = country.slice(0, STEM);
  const isOf = ({ key }: Token) =>
    key.startsWith(stem) || (AMERICA.test(country) && key.startsWith('us-')) || (stem === 'deut' && key.startsWith('bund'));
  const isNamedSo = ({ tokens, from, to }: Naming) => tokens.slice(Math.max(0, from - NEAR), to + NEAR).some(isOf);
  return !index.placesOf(bearer).some(isNamedSo);
}
const NEAR = 4;
/** `fran` of "französische" and "Frankreichs" */
const STEM = 4;
const AMERICA = /amerik/;
const NO_COUNTRY =
  /^(?:techn|kathol|evangel|polit|parlamentar|militär|akadem|sympath|medizin|jurist|künstler|krit|prakt|energ|demokrat|sozialdemokrat|städt|histor|log|sportl?|ökonom|wissenschaftl)isch/;

/** "portavoz" of "el portavoz vasco": in Romance languages adjectives stand behind. */
function headNounOf(phrase: readonly Token[], end: number, cues: Cues): string {
  const isRomance = !cues.isEnglish && !cues.nounsHaveCapitals && !cues.isVerbSecond;
  const office = isRomance ? phrase.slice(0, end).find(({ key }) => cues.isOffice(key)) : undefined;
  return (office?.key ?? keyAt(phrase, end - 1)).replace(isRomance ? ELIDED : '', '');
}

const isAnother = (phrase: readonly Token[], noun: string, named: Named, index: NameIndex, cues: Cues): boolean =>
  holdsOther(named, noun, index, cues) || isFromElsewhere(phrase, named, index, cues);

/** "the minister" is not Mayor Ann Lee. */
function holdsOther(named: Named, noun: string, index: NameIndex, cues: Cues): boolean {
  const others = findOfficesApart(noun);
  return others.length > 0 && index.placesOf(named).some((naming) => others.some((other) => standsByName(other, naming, cues)));
}

/** "die Sprecherin der Stadt": the second article opens whose she is. */
function isGenitive({ key, isCapital }: Token, { nounsHaveCapitals, determiners }: Cues): boolean {
  return nounsHaveCapitals && !isCapital && determiners.has(key);
}

/** Keeps "a spokesman for the ministry", so that "the spokesman" later means the same. */
function remembered(identity: Identity, noun: string, offices: Map<string, Identity>): Identity {
  if (!offices.has(noun)) offices.set(noun, identity);
  return identity;
}

/** Without a name of its own inside: "the director", not "the Ode member". */
function isPlain(phrase: readonly Token[], cues: Cues): boolean {
  return cues.nounsHaveCapitals || phrase.every((token, at) => at === 0 || !token.isCapital || isByCountry(token, phrase[at - 1], cues));
}

/** "a BBC memo", "its tweet", "eine Mitteilung des Amts": not the last speaker's. */
function isOthers(phrase: readonly Token[], previous: Identity | null, cues: Cues): boolean {
  if (!cues.isEnglish) return phrase.some((token, at) => at > 0 && isGenitive(token, cues));
  const first = phrase[0]?.key ?? '';
  if (first === 'its') return previous?.named?.isPerson === true;
  return /^an?$/.test(first) && phrase.some(({ isCapital }, at) => at > 0 && isCapital);
}

/** Whose letter it is: the owner named before it, or the last speaker. */
function authorOf(owner: readonly Token[], order: number, index: NameIndex, previous: Identity | null): Identity | null {
  const last = owner.at(-1);
  if (last === undefined) return previous;
  if (!last.isCapital) return null;
  const named = index.findOrAdd([bareWord(last)], order);
  return toIdentity(named);
}

/** `nach Ansicht der Bilder`: one person would be `des Spielers` or `der Spielerin`. */
function isGenitivePlural(tokens: readonly Token[], at: number, noun: string, { accounts, prepositions }: Cues): boolean {
  const before = keyAt(tokens, at - 1);
  return keyAt(tokens, at) === MAYBE_OBLIQUE && (accounts.has(before) || prepositions.has(before)) && noun.endsWith('er');
}

/** `ministern`, `lederen` */
const NOUN_WITH_ARTICLE = /[ae]?n$/;

/** "the"; "a" is such an article in Portuguese only. */
function isDefinite(token: Token | undefined, { isEnglish, isVerbSecond, isOffice }: Cues): boolean {
  if (isEnglish) return token?.key === 'the';
  if (token && ELIDED.test(token.text)) return true;
  if (isVerbSecond && token && isOffice(token.key) && NOUN_WITH_ARTICLE.test(token.key)) return true;
  return /^(?:der|die|das|le|la|les|el|los|las|il|lo|gli|i|o|a|os|as|de|het|den|det)$/.test(token?.key ?? '');
}

/** Whose office a noun is: the latest person named beside it, or an institution whose name ends in it. */
function findBearer(noun: string, order: number, index: NameIndex, cues: Cues): Named | null {
  for (const naming of index.latest(order, FARTHEST_BEARER)) {
    if (naming.named.words.length > 1 && naming.named.words.at(-1) === noun && !isTitleOf(naming, cues)) return naming.named;
    if (naming.named.isPerson && standsByName(noun, naming, cues)) return naming.named;
  }
  return null;
}

/** "the State Commissioner for Transport, Ann Lee": no institution; nor is a row of nouns where these have capitals. */
function isTitleOf({ named, tokens, to }: Naming, cues: Cues): boolean {
  return isPhrase(named, cues) || (cues.isEnglish && cues.isOffice(named.words.at(-1) ?? '') && LINKS.test(keyAt(tokens, to)));
}

/** "Angaben der Polizei": where nouns have capitals a row of them may be no name. */
export function isPhrase({ words }: Named, { nounsHaveCapitals, determiners }: Cues): boolean {
  return nounsHaveCapitals && words.some((word) => determiners.has(word));
}
