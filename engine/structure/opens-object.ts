/** Tells an English subject from the verb and the object behind it, and a name from the clause behind it. */
import type { Cues } from './cues/cues.ts';
import { isAdverb } from './is-adverb.ts';
import { keyAt } from './key-at.ts';
import type { Token } from './to-units.ts';

/** `Lee followed her`: a second article after a word that is no preposition, so that this word is the verb of a subject, or ends the phrase. */
export function opensObject(tokens: readonly Token[], at: number, to: number, cues: Cues): boolean {
  const before = tokens[to - 1];
  return (
    to > at + 1 &&
    cues.determiners.has(keyAt(tokens, to)) &&
    before?.kind === 'word' &&
    !before.isCapital &&
    !cues.determiners.has(before.key) &&
    !cues.prepositions.has(before.key) &&
    !cues.links.has(before.key)
  );
}

const ARTICLES: ReadonlySet<string> = new Set('the a an his her their its this these those'.split(' '));

/** `According to Lee the bridge …`: an article after a name opens what is said; not that of `Ivan the Terrible` or `Half the town`. */
export function opensSubclause(tokens: readonly Token[], to: number): boolean {
  const article = tokens[to];
  if (article === undefined || article.isCapital || !ARTICLES.has(article.key)) return false;
  const [before, name, next] = [tokens[to - 2], tokens[to - 1], tokens[to + 1]];
  return name?.isCapital === true && before?.kind === 'word' && next?.kind === 'word' && !next.isCapital;
}

/** `Ann Lee took to the stage`: a verb between a name and where it led; not `Weir University adviser to the king`. */
export function opensMove(tokens: readonly Token[], to: number, cues: Cues): boolean {
  const verb = tokens[to];
  const isAfterName = tokens[to - 1]?.isCapital === true && tokens[to - 2]?.isCapital === true;
  return (
    isAfterName &&
    verb?.kind === 'word' &&
    !verb.isCapital &&
    keyAt(tokens, to + 1) === 'to' &&
    !cues.isOffice(verb.key) &&
    !cues.bare.has(verb.key)
  );
}

/** "The High Court pulled up", "Ann Lee left with her son", "The bank left rates alone": a verb behind a name or a noun; not "Ode Hospital staff", "the retired chief". */
export function followsName(tokens: readonly Token[], at: number, to: number, cues: Cues): boolean {
  const { key, isCapital } = tokens[to] ?? { key: '', isCapital: true };
  if (isCapital || to === at) return false;
  const before = tokens[to - 1];
  const isPast = key.endsWith('ed') || PAST.test(key);
  if (before?.isCapital) return isPast;
  return isPast && before?.kind === 'word' && !cues.determiners.has(before.key) && !isAdverb(before);
}

const PAST =
  /^(?:left|beat|won|lost|took|made|gave|came|ran|met|held|led|rose|fell|began|became|broke|brought|bought|built|sent|sold|spent|stood|struck|threw|kept|drew|drove|grew|fought|fled|laid|paid|sought|sat|cut|hit|shut|set|has|had)$/;
