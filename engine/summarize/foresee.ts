/** Tells by grammar that a sentence speaks of what is to come: `The trial is set for November.` */
import { isDated } from './is-dated.ts';
import { OPINION } from './opinion.ts';
import type { Line, Story } from './story.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
/** What makes `by` speak of time: `expected by May`, not `predicted by a theory`, `by 30 percent`, `by June Moen`. */
const BY_TIME = `(?:\\d{4}\\b|\\d{1,2} (?:[ap]\\.?m\\b|${MONTH})|next |early |late |mid-?|this |tomorrow\\b|then\\b|noon\\b|midnight\\b|spring\\b|summer\\b|autumn\\b|winter\\b|Christmas\\b|Easter\\b|year[ -]end\\b|the (?:end|start|beginning|middle|close|spring|summer|autumn|fall|winter)\\b|${MONTH}(?! \\p{Lu}\\p{Ll})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)`;
/** Verbs that may stand behind `due to`, which elsewhere gives a reason, and `going to`, which elsewhere is a way: `due to open`, not `due to fire damage`, `going to charity`. */
const VERB =
  '(?:be|have|go|come|open|reopen|begin|start|resume|end|finish|close|expire|meet|vote|rule|decide|approve|appear|testify|speak|address|visit|travel|arrive|leave|return|retire|step|stand|take|make|give|get|hold|host|attend|join|face|play|fight|fly|land|launch|sail|move|sign|sit|hear|look|examine|inspect|review|perform|premiere|air|compete|lead|build|sell|choose|elect|name|marry|publish|release|report|announce|unveil|submit|deliver|replace|produce|complete|conclude|receive|pay|undergo|consider|debate|discuss|become|enter|reach|run|call|set|turn|last|shut|dock|win|(?:increase|rise|fall|drop|change) (?:in|on|from|next|again))\\b(?!-)';
/** And these behind `going to` alone. */
const MORE_VERBS =
  '(?:cost|happen|see|need|feature|require|affect|hurt|help|bring|put|keep|lose|miss|stay|focus|try|add|cut|use|tell|ask|let|work with|increase|rise|fall|drop|change)\\b(?!-)';
const ADVERBS = '(?:(?:also|now|still|next|only|both|all|then|not|widely|currently|tentatively|provisionally) )?';
const TIMES = `(?:(?:for|in|on|next|later|this|before|within|until)\\b|by ${BY_TIME})`;
/** `is also due back in court on`, `are widely expected to`: present alone, for what was expected has come or not; not `is due in part`, `is set in Orrin`, `the firm’s planned next stage`. */
const ARRANGED = new RegExp(
  [
    `(?:\\b(?:is|are)|\\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Ww]ho|[Tt]here|[Tt]hey|[Ww]e)['’](?:s|re)) ${ADVERBS}(?:${[
      'set to (?!music\\b)',
      'set for (?!\\w+ (?:guests|people|persons)\\b)',
      `due to ${VERB}`,
      'due (?:back )?(?:out |on |at |by |for |before |next |later |this |in (?!(?:part|large|great|no|some)\\b))',
      `(?:scheduled|slated|planned|poised|tipped|expected|forecast|projected|predicted|anticipated) (?:to\\b|${TIMES})`,
      '(?:scheduled|slated|expected) at\\b',
      `likely (?:to\\b|on\\b|next\\b|later\\b|this\\b|by ${BY_TIME})`,
      `going to (?:${VERB}|${MORE_VERBS})`,
      'on (?:track|course) (?:to|for)\\b',
    ].join('|')})`,
    `\\p{L}['’]s (?:set|scheduled|expected) to\\b|\\p{L}['’]s due to ${VERB}`,
    `\\bmust (?!have\\b)[^,;:]{1,80}\\bby ${BY_TIME}`,
    '\\b(?:has|have) until (?!(?:now|then|recently|lately|last)\\b)',
  ].join('|'),
  'u',
);
/** Not `in his will`, `the political will`. */
const WILL =
  /(?<!\b(?:his|her|their|its|an?|of|with|against|own|free|ill|political|popular|(?<!\b[Tt]he )(?:public|good|last|living)|(?<=\b[Tt]o |\b[Rr]ead )the|^The) )\bwill\b|\b(?:won['’]t|['’]ll)\b/;
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
