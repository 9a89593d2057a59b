/** Reads the source that follows its verb: "said Ann Lee". */
import type { Cues } from './cues/cues.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { keyAt } from './key-at.ts';
import { readRight } from './read-mention.ts';
import { skipListener } from './skip-listener.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

/** After these stands who was told, not who spoke; but “Why?” asked Ann Lee. */
const HAS_LISTENER = /^(?:told|tells?|telling|asked)$/;

/** So far from its verb a subject stands: "ont annoncé lundi les autorités". */
const FARTHEST = 3;

/** The mention after the verb at a token, or null. */
export function readInverted(tokens: readonly Token[], verb: number, cues: Cues): Mention | null {
  const asks = keyAt(tokens, verb) === 'asked' && tokens[verb - 1]?.kind === 'quote';
  if (HAS_LISTENER.test(keyAt(tokens, verb)) && !asks) return null;
  let from = verb + 1;
  while (tokens[from] && from - verb < FARTHEST && isBetween(keyAt(tokens, from), cues)) from += 1;
  if (THIS.test(keyAt(tokens, from)) && isDay(keyAt(tokens, from + 1), cues)) from += 2;
  from += countPress(tokens, from);
  const to = skipListener(tokens, from, cues);
  return namedAfter(tokens, readRight(tokens, tokens[to]?.kind === 'word' ? to : from, cues), cues);
}

/** `had`, `wasn’t` */
const AUXILIARY = /^(?:had|has|have|was|were|is|are|did|does|could|should|will|would|might|must|can)(?:n['’]t)?$/;

/** "but now said Ode had “…”", "an official, aged 40, said the talks had failed": what follows the verb is the subject of what is said. */
export function hasOwnVerb(tokens: readonly Token[], { to }: Mention, cues: Cues): boolean {
  const next = tokens[to];
  return cues.isEnglish && next?.kind === 'word' && !next.isCapital && (cues.breaks.has(next.key) || AUXILIARY.test(next.key));
}

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

/** "dijo este martes el alcalde", "ha detto questa mattina il sindaco": when it was said. */
const THIS = /^(?:este|esta|questo|questa|ce|cette|deze)$/;
const PART_OF_DAY = /^(?:mañana|tarde|noche|mediodía|semana|mattina|sera|pomeriggio|settimana|matin|soir|semaine|week)$/;
const isDay = (key: string, { capitals }: Cues): boolean => capitals.has(key) || PART_OF_DAY.test(key);

/** "dijo en rueda de prensa el alcalde": where it was said. */
const PRESS = /^(?:en|in|em) (?:una |uma )?(?:(?:rueda|conferencia) de prensa|conferenza stampa|(?:coletiva|conferência) de imprensa)(?= )/;
const PRESS_WORDS = 6;

function countPress(tokens: readonly Token[], from: number): number {
  const key = keyAt(tokens, from);
  if (key !== 'en' && key !== 'in' && key !== 'em') return 0;
  const next = tokens.slice(from, from + PRESS_WORDS).map((token) => token.key);
  return PRESS.exec(next.join(' '))?.[0].split(' ').length ?? 0;
}

const isBetween = (key: string, { between, capitals, isEnglish }: Cues): boolean => between.has(key) || (!isEnglish && capitals.has(key));

/** What makes an office one person's: `the head of the agency`, `Lee’s lawyer`; of `a spokeswoman for the mayor, Ann Lee` nobody knows who is named. */
const DEFINITE = /^(?:der|die|das|le|la|el|il|lo|o|a|de|het|den|det)$|^l['’]/;
/** English words that do the same: `its secretary, Ann Lee`. */
const ONES = /^(?:the|his|her|its|their|my|our)$/;
/** A single word with a capital is as likely a town. */
const FEWEST_NAMES = 2;

/** Of "the head of the agency, Ann Lee" the name. */
export function namedAfter(tokens: readonly Token[], office: Mention | null, cues: Cues): Mention | null {
  if (office?.kind !== 'nominal' || tokens[office.to]?.text !== ',') return office;
  const first = tokens[office.from];
  if (!first || !(first.isPossessive || (cues.isEnglish ? ONES.test(first.key) : DEFINITE.test(first.key) || cues.isOffice(first.key))))
    return office;
  const name = readRight(tokens, office.to + 1, cues);
  if (name?.kind !== 'name' || name.nameTo !== name.to || !isTitled(tokens, name, cues)) return office;
  const isWhole = name.to - name.from >= FEWEST_NAMES && tokens[name.to]?.kind !== 'word';
  return isWhole && !isTown(tokens, office, name, cues) ? name : office;
}

/** "Ann Lee", "Cllr Ann Lee", "American teacher Ann Lee": nothing but titles or a calling before the name. */
function isTitled(tokens: readonly Token[], { from, nameFrom }: Mention, cues: Cues): boolean {
  const { isEnglish, isOffice } = cues;
  if (isEnglish && nameFrom > from && isPersonNoun(keyAt(tokens, nameFrom - 1), undefined, cues)) return true;
  return tokens.slice(from, nameFrom).every(({ key }, at) => isEnglish && (isOffice(key) || (at === 0 && key === 'the')));
}

/** "the mayor of Orrin, West Norland": in English a region may follow a town. */
function isTown(tokens: readonly Token[], office: Mention, { from, nameFrom }: Mention, cues: Cues): boolean {
  const first = keyAt(tokens, from);
  return (
    cues.isEnglish &&
    from === nameFrom &&
    tokens[office.to - 1]?.isCapital === true &&
    !cues.maleNames.has(first) &&
    !cues.femaleNames.has(first)
  );
}
