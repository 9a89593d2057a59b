/** Tells by grammar that a sentence speaks of what is to come: `The trial is set for November.` */
import { isDated } from './is-dated.ts';
import { OPINION } from './opinion.ts';
import type { Line, Story } from './story.ts';

/** `is also due back in court on`, `are widely expected to`: present alone, for what was expected has come or not; not `is due to the fire`, `is set in Orrin`. */
const ARRANGED =
  /\b(?:is|are|['’]s|['’]re) (?:(?:also|now|still|next|only|both|all|then|not|widely|currently|tentatively|provisionally) )?(?:set (?:to|for)|due (?:to (?!the\b|an?\b|this\b|that\b|these\b|those\b|his\b|her\b|its\b|their\b|our\b|\S+ing\b|\S+ed\b|(?:higher|lower|high|low|bad|poor|heavy|strong|weak|new|old|more|less|lack|safety|concerns|weather)\b|[A-Z\d])|(?:back )?(?:out |in |on |at |by |for |before |next |later |this ))|(?:scheduled|slated|planned|poised|tipped|expected|likely|forecast|projected|predicted|anticipated) (?:to|for|in|on|at|by|next|later|this|before|within|until)\b)|\b(?:has|have) until (?!now\b|then\b|recently\b)/;
const WILL = /\b(?:will|won['’]t|['’]ll)\b/;
/** What follows is a clause within the sentence, whose time isn't the sentence's. */
const SUBORDINATOR =
  /\b(?:that|which|who|whose|if|when|while|because|as|where|after|before|whether|what|how|why|since|until|unless|although|though)\b/i;
/** Advice and what is promised to a reader. */
const READER: ReadonlySet<string> = new Set("you,your,you'll,you're,we,our,we'll,us,i,i'll,my".split(','));

/** Odds by which each form of words is more often what comes next than the learned judgement has it. */
const ODDS = { dated: 10, arranged: 5, will: 2.2 };

/** Factor for the odds that a sentence tells what comes next; 1 where its grammar doesn't say so. English. */
export function foresee(line: Line, { cues, personal }: Story): number {
  const { order, quoted, hasSpeaker, isClaim, ownWords } = line;
  const { text } = line.sentence;
  if (cues.language !== 'en' || quoted > 0 || hasSpeaker || isClaim) return 1;
  const isMain = (form: RegExp) => {
    const at = text.search(form);
    return at >= 0 && !SUBORDINATOR.test(text.slice(0, at));
  };
  if (isMain(ARRANGED)) return isDated(line) ? ODDS.dated : ODDS.arranged;
  const isNews = order > 0 && personal <= OPINION && !ownWords.some((word) => READER.has(word));
  return isNews && isMain(WILL) ? ODDS.will : 1;
}
