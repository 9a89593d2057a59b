/** Reads the source that follows its verb: "said Ann Lee". */

import type { Cues } from './cues/cues.ts';
import { ELIDED } from './elided.ts';
import { endAtVerb } from './end-at-verb.ts';
import { isFirstName } from './is-first-name.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { keyAt } from './key-at.ts';
import { DEFINITE_NOUN } from './nordic-noun.ts';
import { opensSentence } from './opens-sentence.ts';
import { readImpersonal } from './read-impersonal.ts';
import { readRight } from './read-mention.ts';
import { skipListener } from './skip-listener.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** After these stands who was told, not who spoke; but “Why?” asked Ann Lee. */
const HAS_LISTENER = /^(?:told|tells?|telling|asked)$/;

/** "lyder opfordringen fra Ann Holm": who speaks is named behind. */
const FROM = /^fr(?:a|ån)$/;
/** "svarer knap halvdelen" */
const NEARLY = /^(?:knap[pt]?|næsten|nesten|nästan|omkring|omtrent|ungefär)$/;
/** So far from its verb a subject stands: "ont annoncé lundi les autorités". */
const FARTHEST = 3;

/** The mention after the verb at a token, or null. */
export function readInverted(tokens: readonly Token[], verb: number, cues: Cues): Mention | null {
  const asks = keyAt(tokens, verb) === 'asked' && tokens[verb - 1]?.kind === 'quote';
  if (HAS_LISTENER.test(keyAt(tokens, verb)) && !asks) return null;
  const document = readImpersonal(tokens, verb, cues);
  if (document) return namedAfter(tokens, document, cues);
  let from = verb + 1;
  while (tokens[from] && from - verb < FARTHEST && isBetween(keyAt(tokens, from), cues)) from += 1;
  if (THIS.test(keyAt(tokens, from)) && isDay(keyAt(tokens, from + 1), cues)) from += 2;
  from += countPassed(tokens, from, cues);
  if (cues.nounsHaveCapitals && PART.test(keyAt(tokens, from)) && cues.capitals.has(keyAt(tokens, from + 1))) from += 2;
  from += countAside(tokens, from);
  const to = skipListener(tokens, from, cues);
  const start = tokens[to]?.kind === 'word' ? to : from;
  const at = cues.isVerbSecond && NEARLY.test(keyAt(tokens, start)) ? start + 1 : start;
  const isNoun = cues.isVerbSecond && DEFINITE_NOUN.test(keyAt(tokens, at)) && !FROM.test(keyAt(tokens, at + 1));
  return namedAfter(tokens, isNoun ? endAtVerb(tokens, readRight(tokens, at, cues, 'any'), cues) : readRight(tokens, at, cues), cues);
}

/** `had`, `wasn’t` */
const AUXILIARY = /^(?:had|has|have|was|were|is|are|did|does|could|should|will|would|might|must|can)(?:n['’]t)?$/;

/** "but now said Ode had “…”", "an official, aged 40, said the talks had failed": what follows the verb is the subject of what is said. */
export function hasOwnVerb(tokens: readonly Token[], { from, to }: Mention, cues: Cues): boolean {
  if (!cues.isEnglish) return false;
  const isDated = keyAt(tokens, to) === 'on' && cues.capitals.has(keyAt(tokens, to + 1));
  const next = tokens[isDated ? to + 2 : to];
  if (next?.kind !== 'word' || next.isCapital) return false;
  return AUXILIARY.test(next.key) || (!isDated && (cues.breaks.has(next.key) || hasPast(tokens, from, to)));
}

/** "says the banker treated his guests": a verb in the past behind a noun and its article. */
function hasPast(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 2 && ONES.test(keyAt(tokens, from)) && tokens[to - 2]?.isCapital === false && PAST.test(keyAt(tokens, to - 1));
}
const PAST = /[^e]ed$/;

/** “…,” said the vote could wait: the subject of what is said. */
export function isSubjectOfSaid(tokens: readonly Token[], { to }: Mention, { isEnglish }: Cues): boolean {
  return isEnglish && tokens[to]?.kind === 'word' && AUXILIARY.test(keyAt(tokens, to));
}

/** A surname alone may be whose the office is: "said government minister Lee". */
const WHOLE_NAME = 2;

/** “…,” said medical director Ann Lee: small words after the verb that end in a whole name; not "said at Ann Lee’s", "said later that Ann Lee". */
export function readTitled(tokens: readonly Token[], verb: number, cues: Cues): Mention | null {
  const phrase = readRight(tokens, verb + 1, cues, 'any');
  return phrase?.kind === 'name' && phrase.nameTo === phrase.to && phrase.nameTo - phrase.nameFrom >= WHOLE_NAME ? phrase : null;
}

const SAYS = /^sa(?:id|ys)$/;

/** "The pier is shut, said union leader Ann Lee.": behind her stands the end, or when and where she said it. */
export function readSaidTitled(tokens: readonly Token[], verb: number, cues: Cues): Mention | null {
  if (!cues.isEnglish || tokens[verb - 1]?.text !== ',' || !SAYS.test(keyAt(tokens, verb))) return null;
  const phrase = readTitled(tokens, verb, cues);
  const next = phrase && tokens[phrase.to];
  return next?.kind === 'word' && !cues.prepositions.has(next.key) ? null : phrase;
}

/** "The mission is to save the pier, said Lee, which …": who stands behind the comma and "said", where what is before it doesn’t open the sentence. */
export function readSaidBehind(tokens: readonly Token[], verb: number, left: Mention | null, cues: Cues): Mention | null {
  if (!cues.isEnglish || tokens[verb - 1]?.text !== ',' || !SAYS.test(keyAt(tokens, verb)) || !left || opensSentence(tokens, left, cues))
    return null;
  const behind = readRight(tokens, verb + 1, cues) ?? readTitled(tokens, verb, cues);
  const next = behind && tokens[behind.to];
  const closes = next?.kind !== 'word' && next?.kind !== 'quote'; // not "the mayor, a baker, said Lee “was …”"
  return behind?.kind === 'name' && closes && !hasOwnVerb(tokens, behind, cues) ? behind : null;
}

/** "dijo este martes el alcalde", "ha detto questa mattina il sindaco": when it was said. */
const THIS = /^(?:este|esta|questo|questa|ce|cette|deze)$/;
const PART_OF_DAY = /^(?:mañana|tarde|noche|mediodía|semana|mattina|sera|pomeriggio|settimana|matin|soir|semaine|week)$/;
/** "erklärte Anfang März der Rat" */
const PART = /^(?:anfang|mitte|ende)$/;
/** "anunció el pasado sábado el alcalde", "ha detto la scorsa settimana il sindaco", "a dit la semaine dernière le maire" */
const PASSED = /^(?:pasad[oa]|próxim[oa]|scors[oa]|passad[oa]|dernière?)$/;

function countPassed(tokens: readonly Token[], from: number, cues: Cues): number {
  const [article, first, second] = [keyAt(tokens, from), keyAt(tokens, from + 1), keyAt(tokens, from + 2)];
  const isTime = !cues.isEnglish && cues.determiners.has(article) && [first, second].some((key) => PASSED.test(key));
  return isTime && [first, second].some((key) => isDay(key, cues)) ? 3 : 0;
}

const isDay = (key: string, { capitals }: Cues): boolean => capitals.has(key) || PART_OF_DAY.test(key);

/** "dijo en rueda de prensa el alcalde", "referiu, por seu lado, o capitão": where it was said, and that others spoke before. */
const ASIDE =
  /^(?:(?:en|in|em) (?:una |uma )?(?:(?:rueda|conferencia) de prensa|conferenza stampa|(?:coletiva|conferência) de imprensa)|,? ?(?:por|da|dal|de|pour) (?:(?:su|sua|seu|sa|son) (?:parte|lado|vez|turno|part|côté)|(?:parte|canto) su[ao])(?: ,)?)(?= )/;
const ASIDE_WORDS = 7;

function countAside(tokens: readonly Token[], from: number): number {
  const next = tokens.slice(from, from + ASIDE_WORDS).map(({ key }) => key);
  return ASIDE.exec(next.join(' '))?.[0].split(' ').length ?? 0;
}

const isBetween = (key: string, { between, capitals, isEnglish }: Cues): boolean => between.has(key) || (!isEnglish && capitals.has(key));

/** What makes an office anybody's; of `a spokeswoman for the mayor, Ann Lee` nobody knows who is named. */
const INDEFINITE = /^(?:un[ae]?|uno|uma?|een|e[nt]t?|eine?r?)$/;
/** English words that make it one person's: `its secretary, Ann Lee`. */
const ONES = /^(?:the|his|her|its|their|my|our)$/;
/** A single word with a capital is as likely a town. */
const FEWEST_NAMES = 2;

/** Of "the head of the agency, Ann Lee" the name. */
export function namedAfter(tokens: readonly Token[], office: Mention | null, cues: Cues): Mention | null {
  if (office?.kind !== 'nominal' || tokens[office.to]?.text !== ',') return office;
  const first = tokens[office.from];
  if (!first || !(first.isPossessive || (cues.isEnglish ? ONES.test(first.key) : !INDEFINITE.test(first.key)))) return office;
  const name = readRight(tokens, office.to + 1, cues);
  if (name?.kind !== 'name' || !opensName(tokens, office.to + 1, name, cues) || name.nameTo !== name.to) return office;
  const isWhole = name.to - (cues.isEnglish ? name.from : name.nameFrom) >= FEWEST_NAMES && tokens[name.to]?.kind !== 'word';
  return isWhole && !isTown(tokens, office, name, cues) ? name : office;
}

/** The name, or titles or a calling before it: "Cllr Ann Lee", "American teacher Ann Lee", "l’avvocato Ann Lee", "M. Bo Ray". */
function opensName(tokens: readonly Token[], at: number, { from, nameFrom }: Mention, cues: Cues): boolean {
  const first = tokens[at];
  if (nameFrom === at || from !== at || !first) return nameFrom === at;
  if (!cues.isEnglish) return ELIDED.test(first.text) || cues.determiners.has(first.key) || cues.isOffice(first.key);
  if (isPersonNoun(keyAt(tokens, nameFrom - 1), undefined, cues)) return true;
  return tokens.slice(from, nameFrom).every(({ key }, i) => cues.isOffice(key) || (i === 0 && key === 'the'));
}

/** "the mayor of Orrin, West Norland": in English a region may follow a town. */
function isTown(tokens: readonly Token[], office: Mention, { from, nameFrom }: Mention, cues: Cues): boolean {
  const first = keyAt(tokens, from);
  return cues.isEnglish && from === nameFrom && tokens[office.to - 1]?.isCapital === true && !isFirstName(first, cues);
}
