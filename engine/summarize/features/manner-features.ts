/** Features of manner: who tells, what is weighed, defined or counted, how the sentence opens, what stands beside it. */
import type { CueFamily } from '../cues/cues.ts';
import type { Line } from '../story.ts';
import type { Feature } from './scene.ts';

const own =
  (family: CueFamily): Feature =>
  ({ line }) =>
    Math.min(2, line.ownCues[family] ?? 0) / 2;
const opens =
  (family: CueFamily): Feature =>
  ({ line, story }) =>
    story.cues.words.get(line.words[0] ?? '')?.includes(family) === true;

const OPENS_CAPITAL_PAIR = /^["“„«‘]?\p{Lu}[\p{L}'’.-]+ \p{Lu}/u;
const PERCENT = /%|per ?cent|prozent/i;
const SCORE = /\b\d{1,3}\s?[-–:]\s?\d{1,3}\b/;
const COLON_INSIDE = /[:：]\s/;
const APPOSITION = /,\s(?:an?|the|who|which|whose|der|die|das|ein|eine)\s/;
const LEADS_IN = /^(?:In|On|At|After|Before|Since|During|By|As|When|While|Although|Despite|Seit|Nach|Vor|Am|Im|Bei|Während|Als|Wenn)\s/;
const SECOND_HALF = 0.5;

function saidAt({ ownWords }: Line, isSaid: (word: string) => boolean): number {
  const at = ownWords.findIndex(isSaid);
  return at < 0 ? -1 : at / Math.max(1, ownWords.length - 1);
}

const saidPlace: Feature = ({ line, story }) => saidAt(line, (word) => story.cues.words.get(word)?.includes('said') === true);

export const MANNER_FEATURES: Readonly<Record<string, Feature>> = {
  ownSaid: own('said'),
  ownReact: own('react'),
  ownWeight: own('weight'),
  ownDefine: own('define'),
  ownCompare: own('compare'),
  ownEvent: own('event'),
  ownWhy: own('why'),
  ownArgue: own('argue'),
  ownFirst: own('firstPerson'),
  ownSecond: own('secondPerson'),
  ownMeasure: own('measure'),
  saidSoon: (scene) => {
    const at = Number(saidPlace(scene));
    return at >= 0 && at < SECOND_HALF;
  },
  saidLate: (scene) => Number(saidPlace(scene)) >= SECOND_HALF,
  claimed: ({ line }) => line.claimed,
  mostlyClaimed: ({ line }) => line.claimed > 0.5,
  hasTeller: ({ line }) => line.speaker !== undefined,
  newTeller: ({ line }) => line.speaker !== undefined && !line.speakerKnown,
  knownTeller: ({ line }) => line.speakerKnown,
  tellerBefore: ({ before }) => before?.speaker !== undefined,
  tellerAfter: ({ after }) => after?.speaker !== undefined,
  inQuotedStory: ({ story }) => story.quotedShare,
  inPastStory: ({ story }) => story.pastShare,
  earlySaid: ({ line }) => line.order < 4 && (line.ownCues.said ?? 0) > 0,
  lateSaid: ({ line }) => line.order >= 4 && (line.ownCues.said ?? 0) > 0,
  opensDefinite: opens('definite'),
  opensIndefinite: opens('indefinite'),
  opensName: ({ line }) => OPENS_CAPITAL_PAIR.test(line.sentence.text),
  opensLeadIn: ({ line }) => LEADS_IN.test(line.sentence.text),
  percent: ({ line }) => PERCENT.test(line.sentence.text),
  scored: ({ line }) => SCORE.test(line.sentence.text),
  colonInside: ({ line }) => COLON_INSIDE.test(line.sentence.text),
  apposition: ({ line }) => APPOSITION.test(line.sentence.text),
  toLead: ({ line }) => line.toLead,
  farFromLead: ({ line }) => line.toLead < 0.05,
  counted: ({ line }) => Math.min(4, line.figures - line.years.length) / 4,
  countedCompared: ({ line }) => line.figures - line.years.length > 0 && (line.ownCues.compare ?? 0) > 0,
  besideFigures: ({ before, after }) => ((before?.figures ?? 0) > 1 ? 0.5 : 0) + ((after?.figures ?? 0) > 1 ? 0.5 : 0),
  besideFuture: ({ before, after }) => ((before?.ownCues.future ?? 0) > 0 ? 0.5 : 0) + ((after?.ownCues.future ?? 0) > 0 ? 0.5 : 0),
  besideBefore: ({ before, after }) => ((before?.ownCues.longAgo ?? 0) > 0 ? 0.5 : 0) + ((after?.ownCues.longAgo ?? 0) > 0 ? 0.5 : 0),
  besidePast: ({ before, after }) => ((before?.ownCues.past ?? 0) > 0 ? 0.5 : 0) + ((after?.ownCues.past ?? 0) > 0 ? 0.5 : 0),
  nextToLast: ({ line, story }) => line.index >= story.lines.length - 3,
};
