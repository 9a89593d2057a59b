/** Tells whom an English sentence may be about, where no word says who speaks, from words that name nobody. */
import type { Cues } from './cues/cues.ts';
import { isAdverb } from './is-adverb.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { keyAt } from './key-at.ts';
import { isFiniteVerb } from './opens-clause.ts';
import type { Mention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** `supporters by warning`, `an account describing`: no noun that speaks ends so. */
const DOING = /^[A-Za-zÀ-ɏ]{2,}ing$/;
/** `rallied` behind a name */
const DONE = /^[a-zß-ÿ]{2,}ed$/;
/** When it was, and what nobody is: `a year`, `this season`, `his assumption`. */
const NOTHING =
  /^(?:day|night|evening|morning|hour|minute|week|month|year|decade|century|season|era|moment|time|ago|dawn|spring|summer|autumn|fall|winter|face|assumption|willingness|evidence|idea|notion|shift|sentiment|tone|tactic|stock|weight|height|number|consensus|thing|short|treasure|meeting|cleavage|suggestion|confession|debate|turning|category|name|word|kind|sort|part|way|place|lot|end|start|beginning|result|reason|address|testimonial)s?$/;

/** The mention, where it may speak; null for "a year" or "an account describing", and of "Lee rallied voters by warning" the name. Behind one that may not speak, only what opens a clause is taken. */
export function guessOf(tokens: Tokens, mention: Mention, isFirst: boolean, cues: Cues): Mention | null {
  const { kind, from, to } = mention;
  if (!cues.isEnglish || (kind === 'pronoun' && isFirst)) return mention;
  if (tokens[from]?.key === 'there') return null;
  if (kind !== 'nominal') return isFirst || opensClause(tokens, from, cues) ? mention : null;
  const words = tokens.slice(from, to);
  const link = words.findIndex(({ key }, at) => at > 0 && cues.prepositions.has(key));
  const head = words.at(link < 0 ? -1 : link - 1)?.key ?? '';
  const isVerbal = words.some(isFiniteVerb) || [head, words.at(-1)?.key ?? ''].some((key) => DOING.test(key));
  if (isVerbal && words[0]?.isCapital && DONE.test(words[1]?.text ?? ''))
    return { kind: 'name', from, to: from + 1, nameFrom: from, nameTo: from + 1 };
  if (isVerbal || NOTHING.test(head)) return null;
  const isPerson = [head, head.replace(/s$/, '')].some((noun) => isPersonNoun(noun, undefined, cues));
  return (isPerson && isFirst) || opensClause(tokens, from, cues) ? mention : null;
}

/** Before it stands nothing of its clause but when it was. */
function opensClause(tokens: Tokens, from: number, cues: Cues): boolean {
  let before = from - 1;
  for (let token = tokens[before]; token && (isAdverb(token) || cues.capitals.has(token.key)); token = tokens[before]) before -= 1;
  return tokens[before]?.kind !== 'word' || cues.breaks.has(keyAt(tokens, before));
}
