/** Tells by grammar that a sentence speaks of what is to come: `The trial is set for November.` */
import { isDated } from './is-dated.ts';
import { OPINION } from './opinion.ts';
import type { Line, Story } from './story.ts';

/** What may stand behind `due to`, which elsewhere gives a reason: `due to open`, not `due to fire damage`. */
const DUE_TO =
  '(?:be|have|go|come|open|reopen|begin|start|resume|end|finish|close|expire|meet|vote|rule|decide|appear|testify|speak|address|visit|travel|arrive|leave|return|retire|step|stand|take|make|give|get|hold|host|attend|join|face|play|fight|fly|land|launch|sail|move|sign|sit|hear|present|look|examine|inspect|review|perform|premiere|compete|lead|build|sell|choose|publish|release|report|announce|unveil|submit|deliver|complete|conclude|receive|pay|undergo|consider|debate|discuss|become|enter|reach|run|call|set|turn)\\b(?!-)';
/** What makes `by` speak of time: `expected by May`, not `predicted by a theory`. */
const BY_TIME =
  '(?:\\d|next|early|late|mid|this|tomorrow|noon|midnight|spring|summer|autumn|winter|the (?:end|start|beginning|middle|close|spring|summer|autumn|fall|winter)|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)';
const ADVERBS = '(?:(?:also|now|still|next|only|both|all|then|not|widely|currently|tentatively|provisionally) )?';
/** `is also due back in court on`, `are widely expected to`: present alone, for what was expected has come or not; not `is due in part`, `is set in Orrin`, `the firm’s planned next stage`. */
const ARRANGED = new RegExp(
  [
    `(?:\\b(?:is|are)|\\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Ww]ho|[Tt]here|[Tt]hey|[Ww]e)['’](?:s|re)) ${ADVERBS}(?:${[
      'set to (?!music\\b)',
      'set for (?!\\w+ (?:guests|people|persons)\\b)',
      `due to ${DUE_TO}`,
      'due (?:back )?(?:out |on |at |by |for |before |next |later |this |in (?!(?:part|large|great|no|some)\\b))',
      `(?:scheduled|slated|planned|poised|tipped|expected|forecast|projected|predicted|anticipated) (?:(?:to|for|in|on|next|later|this|before|within|until)\\b|by ${BY_TIME})`,
      '(?:scheduled|slated|expected) at\\b',
      'likely to\\b',
      'going to (?!(?:the|an?|his|her|its|their|our|this|that|these|those|them|school|work|bed|war|court|prison|jail|church|college|hospital|places|press|print)\\b)[a-z]',
      'on (?:track|course) (?:to|for)\\b',
    ].join('|')})`,
    `\\bmust [^,;:]{1,80}\\bby ${BY_TIME}`,
    '\\b(?:has|have) until (?!(?:now|then|recently|lately|last)\\b)',
  ].join('|'),
);
/** Not `in his will`, `the political will`. */
const WILL =
  /(?<!\b(?:his|her|their|its|the|an?|of|with|against|own|last|living|free|ill|good|political|public|popular) )\bwill\b|\b(?:won['’]t|['’]ll)\b/;
/** What follows is a clause within the sentence, whose time isn't the sentence's. */
const SUBORDINATOR =
  /\b(?:that|which|who|whose|if|when|while|because|as|where|after|before|whether|what|how|why|since|until|unless|although|though)\b/i;
/** Advice and what is promised to a reader; not `the US`, `World War I`. */
const SPEAKS_TO_READER = /\b(?:[Yy]ou|[Yy]our|[Ww]e|[Oo]ur|us|[Mm]y)\b|(?<!War )\bI(?=['’]| \p{Ll})/u;

/** Odds by which each form of words is more often what comes next than the learned judgement has it. */
const ODDS = { dated: 10, arranged: 5, will: 2.2 };

/** Factor for the odds that a sentence tells what comes next; 1 where its grammar doesn't say so. English. */
export function foresee(line: Line, { cues, personal }: Story): number {
  const { order, quoted, hasSpeaker, isClaim } = line;
  const { text } = line.sentence;
  if (cues.language !== 'en' || quoted > 0 || hasSpeaker || isClaim) return 1;
  const isMain = (form: RegExp) => {
    const at = text.search(form);
    return at >= 0 && !SUBORDINATOR.test(text.slice(0, at));
  };
  if (isMain(ARRANGED)) return isDated(line) ? ODDS.dated : ODDS.arranged;
  const isNews = order > 0 && personal <= OPINION && !SPEAKS_TO_READER.test(text);
  return isNews && isMain(WILL) ? ODDS.will : 1;
}
