/** Tells by grammar that a sentence speaks of what is to come: `The trial is set for November.` */
import { isDated } from './is-dated.ts';
import { OPINION } from './opinion.ts';
import { searchArranged } from './search-arranged.ts';
import type { Line, Story } from './story.ts';

/** Not `in his will`, `the political will`. */
const WILL =
  /(?<!\b(?:his|her|their|its|an?|of|with|against|own|free|ill|political|popular|(?<!\b[Tt]he )(?:public|good|last|living)|(?<=\b[Tt]o |\b[Rr]ead )the|^The) )\bwill\b(?! of (?!course\b))|\b(?:won['’]t|['’]ll)\b/;
/** What follows is a clause within the sentence, whose time isn't the sentence's. */
const SUBORDINATOR =
  /\b(?:that|which|who|whose|if|when|while|because|as|where|after|before|whether|what|how|why|since|until|unless|although|though)\b/i;
/** Advice and what is promised to a reader; not `the US`, `World War I`. */
const SPEAKS_TO_READER = /\b(?:[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|us|[Mm]y)\b|(?<!War )\bI(?=['’]| [a-zß-ſ])/;

/** Odds by which each form of words is more often what comes next than the learned judgement has it. */
const ODDS = { dated: 10, arranged: 5, will: 2.2 };

/** Factor for the odds that a sentence tells what comes next; 1 where its grammar doesn't say so. English. */
export function foresee(line: Line, { cues, personal }: Story): number {
  const { order, quoted, hasSpeaker, isClaim } = line;
  const { text } = line.sentence;
  if (cues.language !== 'en' || quoted > 0 || hasSpeaker || isClaim) return 1;
  const isMain = (at: number) => at >= 0 && !SUBORDINATOR.test(text.slice(0, at));
  if (isMain(searchArranged(text))) return isDated(line) ? ODDS.dated : ODDS.arranged;
  const isNews = order > 0 && personal <= OPINION && !SPEAKS_TO_READER.test(text);
  return isNews && isMain(text.search(WILL)) ? ODDS.will : 1;
}
