/** What the ranker and the reader of roles look at, as one table: a feature a row, each a number near 0 to 1. */
import { endsStatement } from '../text/ends-sentence.ts';
import type { CueFamily } from './cues/cues.ts';
import { MANNER_FEATURES } from './features/manner-features.ts';
import type { Feature, Scene } from './features/scene.ts';
import { TIME_FEATURES } from './features/time-features.ts';
import type { Row } from './score-linear.ts';
import type { Line, Story } from './story.ts';

const LATIN_OR_OTHER_LETTER = /\p{L}/u;
const QUESTION = /[?？]["”’»“)\]]*$/;
const MONEY = /[$€£¥%]/;
const YEAR_WORD = /^(?:19|20)\d\d$/;
const OPENS_QUOTED = /^["“„«‘'»「]/;
const QUOTE_MARK = /["“”„«»「]/;
const COLON_END = /[:：]$/;
const PARENTHESIS = /[([]/;
const DASHED = /\s[–—-]\s|—/;
/** `KYIV (Reuters) —`, `ATLANTA --` */
const DATELINE = /^\p{Lu}{3,}[^a-z]{0,30}(?:—|–|--)|^[\p{Lu}][\p{L}., ]{2,30}\([\p{L} /]{2,20}\)/u;

const has =
  (family: CueFamily): Feature =>
  ({ line }) =>
    (line.cues[family] ?? 0) > 0;
const many =
  (family: CueFamily): Feature =>
  ({ line }) =>
    Math.min(3, line.cues[family] ?? 0) / 3;
const opensWith =
  (family: CueFamily): Feature =>
  ({ line, story }) =>
    startsWith(line, story, family);

/** Order is part of the weights' format: add at the end, then train anew. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  first: ({ line }) => line.order === 0,
  second: ({ line }) => line.order === 1,
  third: ({ line }) => line.order === 2,
  fourth: ({ line }) => line.order === 3,
  fifthOrSixth: ({ line }) => line.order === 4 || line.order === 5,
  upToTenth: ({ line }) => line.order >= 6 && line.order < 10,
  inverse: ({ line }) => 1 / (line.order + 1),
  place: ({ line, story }) => line.index / Math.max(1, story.lines.length - 1),
  logPlace: ({ line }) => Math.log(line.order + 1) / 4,
  last: ({ line, story }) => line.index === story.lines.length - 1,
  lastTenth: ({ line, story }) => line.index >= story.lines.length * 0.9,
  firstParagraph: ({ line }) => line.paragraph === 0,
  secondParagraph: ({ line }) => line.paragraph === 1,
  opensParagraph: ({ line }) => line.within === 0,
  alone: ({ line }) => line.siblings === 1,
  deepInParagraph: ({ line }) => Math.min(4, line.within) / 4,
  storyLength: ({ story }) => Math.log(story.lines.length) / 5,
  length: ({ line }) => Math.log(1 + line.words.length) / 4,
  tiny: ({ line }) => line.words.length < 6,
  short: ({ line }) => line.words.length < 11,
  long: ({ line }) => line.words.length > 32,
  overlong: ({ line }) => line.words.length > 48,
  toHeadline: ({ line }) => line.toHeadline,
  toAll: ({ line }) => line.toAll,
  toLater: ({ line, story }) => (line.toLater / story.lines.length) * 4,
  toEarlier: ({ line, story }) => (line.toEarlier / story.lines.length) * 4,
  rankAll: ({ rank }) => rank.all,
  rankLater: ({ rank }) => rank.later,
  rankPac: ({ rank }) => rank.pac,
  figures: ({ line }) => Math.min(3, line.figures) / 3,
  money: ({ line }) => MONEY.test(line.sentence.text),
  year: ({ line }) => line.years.length > 0,
  names: ({ line }) => Math.min(1, line.names / Math.max(6, line.words.length)),
  quoted: ({ line }) => line.quoted,
  mostlyQuoted: ({ line }) => line.quoted > 0.6,
  partlyQuoted: ({ line }) => line.quoted > 0 && line.quoted <= 0.6,
  fullyQuoted: ({ line }) => line.quoted > 0.95,
  hasMark: ({ line }) => QUOTE_MARK.test(line.sentence.text),
  opensQuoted: ({ line }) => OPENS_QUOTED.test(line.sentence.text),
  hasSpeaker: ({ line }) => line.hasSpeaker,
  isClaim: ({ line }) => line.isClaim,
  beforeQuoted: ({ before }) => before?.quoted ?? 0,
  afterQuoted: ({ after }) => after?.quoted ?? 0,
  question: ({ line }) => QUESTION.test(line.sentence.text),
  unclosed: ({ line }) => !endsStatement(line.sentence.text),
  colonEnd: ({ line }) => COLON_END.test(line.sentence.text),
  parenthesis: ({ line }) => PARENTHESIS.test(line.sentence.text),
  dashed: ({ line }) => DASHED.test(line.sentence.text),
  dateline: ({ line }) => line.index < 4 && DATELINE.test(line.sentence.text),
  item: ({ line }) => line.kind === 'item',
  quotation: ({ line }) => line.kind === 'quotation',
  note: ({ line }) => line.kind === 'note',
  wordless: ({ line }) => !LATIN_OR_OTHER_LETTER.test(line.sentence.text),
  opensPronoun: opensWith('pronoun'),
  opensPerson: opensWith('person'),
  opensConnective: opensWith('connective'),
  opensFirst: opensWith('firstPerson'),
  opensBefore: opensWith('before'),
  said: has('said'),
  future: has('future'),
  plan: has('plan'),
  manyPlan: many('plan'),
  maybe: has('maybe'),
  recent: ({ line }) => isNow(line),
  before: has('before'),
  manyBefore: many('before'),
  why: has('why'),
  manyWhy: many('why'),
  measure: has('measure'),
  manyMeasure: many('measure'),
  month: has('month'),
  weekday: has('weekday'),
  event: has('event'),
  manyEvent: many('event'),
  firstPerson: has('firstPerson'),
  secondPerson: has('secondPerson'),
  chrome: has('chrome'),
  manyChrome: many('chrome'),
  argue: has('argue'),
  saidBefore: ({ before }) => (before?.cues.said ?? 0) > 0,
  saidAfter: ({ after }) => (after?.cues.said ?? 0) > 0,
  futureAndPlan: ({ line }) => (line.cues.future ?? 0) > 0 && (line.cues.plan ?? 0) > 0,
  futureLate: ({ line, story }) => (line.cues.future ?? 0) + (line.cues.plan ?? 0) > 0 && line.index > story.lines.length * 0.7,
  rankHeadline: ({ rank }) => rank.headline,
  afterScrap: ({ line }) => line.afterScrap,
  newNames: ({ line }) => Math.min(4, line.newNames) / 4,
  leadNames: ({ line }) => line.leadNames,
  opensTopic: ({ line }) => line.opens,
  continuesTopic: ({ line }) => line.continues,
  topicTurn: ({ line }) => line.opens - line.continues,
  past: has('past'),
  pluperfect: has('pluperfect'),
  present: has('present'),
  oldYear: ({ line, story }) => line.years.some((year) => year < story.latestYear),
  latestYear: ({ line, story }) => line.years.includes(story.latestYear),
  manyFigures: ({ line }) => Math.min(1, (3 * line.figures) / Math.max(8, line.words.length)),
  saidNamed: ({ line }) => (line.cues.said ?? 0) > 0 && line.newNames > 0,
  saidIndirect: ({ line }) => (line.cues.said ?? 0) > 0 && line.quoted === 0,
  saidQuoted: ({ line }) => (line.cues.said ?? 0) > 0 && line.quoted > 0,
  bringsQuote: ({ line, after }) => line.quoted === 0 && (after?.quoted ?? 0) > 0.5,
  insideQuoted: ({ line, before }) => line.quoted > 0.5 && (before?.quoted ?? 0) > 0.5,
  eventRecent: ({ line }) => (line.cues.event ?? 0) > 0 && isNow(line),
  earlyEvent: ({ line }) => (line.cues.event ?? 0) > 0 && line.order < 6,
  earlyBefore: ({ line }) => (line.cues.before ?? 0) > 0 && line.order < 6,
  opensYear: ({ line }) => line.words.slice(0, 3).some((word) => YEAR_WORD.test(word)),
  firstShort: ({ line }) => line.order === 0 && line.words.length < 17,
  firstPersonal: ({ line }) => line.order === 0 && isPersonal(line),
  firstFar: ({ line }) => line.order === 0 && line.toHeadline < 0.12,
  firstNear: ({ line }) => line.order === 0 && line.toHeadline > 0.3,
  firstInOpinion: ({ line, story }) => line.order === 0 && story.personal > 0.2,
  opinion: ({ story }) => story.personal,
  earlyHeadline: ({ line, rank }) => (line.order < 10 ? rank.headline : 0),
  earlyLater: ({ line, rank }) => (line.order < 10 ? rank.later : 0),
  earlyLong: ({ line }) => line.order < 10 && line.words.length > 20,
  earlyRecent: ({ line }) => line.order < 10 && line.order > 0 && isNow(line),
  earlyNew: ({ line }) => (line.order < 10 ? Math.min(4, line.newNames) / 4 : 0),
  earlyAlone: ({ line }) => line.order < 10 && line.siblings === 1,
  earlyQuoted: ({ line }) => line.order < 10 && line.quoted > 0,
  earlyPersonal: ({ line }) => line.order < 10 && isPersonal(line),
  earlyPast: ({ line }) => line.order < 10 && (line.cues.past ?? 0) + (line.cues.pluperfect ?? 0) > 0,
  closesParagraph: ({ line }) => line.siblings > 1 && line.within === line.siblings - 1,
  willBe: ({ line }) => (line.cues.future ?? 0) > 0 && (line.cues.past ?? 0) + (line.cues.said ?? 0) === 0 && line.quoted < 0.3,
  mayBe: ({ line }) => (line.cues.maybe ?? 0) > 0 && (line.cues.past ?? 0) + (line.cues.said ?? 0) === 0 && line.quoted < 0.3,
  planned: ({ line }) => (line.cues.plan ?? 0) > 1 && (line.cues.past ?? 0) === 0,
  dense: ({ line }) => line.figures - line.years.length > 1,
  denseMeasured: ({ line }) => (line.cues.measure ?? 0) > 1 && line.figures > 0,
  headlineEarly: ({ line }) => line.toHeadline / (1 + line.order / 4),
};

/** What the reader of roles looks at besides. */
export const ROLE_FEATURES: Readonly<Record<string, Feature>> = { ...TIME_FEATURES, ...MANNER_FEATURES };

const TABLE = Object.values(FEATURES);
const ROLE_TABLE = Object.values(ROLE_FEATURES);

/** The rows, each with the values of `ROLE_FEATURES` in their order at its end. */
export function withRoleFeatures(story: Story, rows: readonly ArrayLike<number>[]): readonly Row[] {
  return story.lines.map((line, i, lines) => {
    const scene: Scene = { line, story, before: lines[i - 1], after: lines[i + 1], rank: UNRANKED };
    const before = rows[i] ?? [];
    const row = new Float64Array(before.length + ROLE_TABLE.length);
    row.set(before);
    writeFeatures(ROLE_TABLE, scene, row, before.length);
    return row;
  });
}

/** Features of roles ask for no rank. */
const UNRANKED = { all: 0, later: 0, pac: 0, headline: 0 };

/** One row a sentence: its values in the order of `FEATURES`, and room for more behind them. */
export function toFeatures(story: Story, room = 0): readonly Row[] {
  const { lines } = story;
  const all = toRanks(lines.map(({ toAll }) => toAll));
  const later = toRanks(lines.map(({ toLater }) => toLater));
  const pac = toRanks(lines.map(({ toLater, toEarlier }) => toLater - 0.9 * toEarlier));
  const headline = toRanks(lines.map(({ toHeadline }) => toHeadline));
  return lines.map((line, i) => {
    const scene: Scene = {
      line,
      story,
      before: lines[i - 1],
      after: lines[i + 1],
      rank: { all: all[i] ?? 0, later: later[i] ?? 0, pac: pac[i] ?? 0, headline: headline[i] ?? 0 },
    };
    const row = new Float64Array(TABLE.length + room);
    writeFeatures(TABLE, scene, row, 0);
    return row;
  });
}

function writeFeatures(table: readonly Feature[], scene: Scene, row: Row, at: number): void {
  for (let i = 0; i < table.length; i++) row[at + i] = Number(table[i]?.(scene));
}

function toRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || b - a);
  const ranks = new Array<number>(values.length).fill(0);
  order.forEach((index, k) => {
    ranks[index] = values.length > 1 ? k / (values.length - 1) : 1;
  });
  return ranks;
}

function isNow({ cues }: Line): boolean {
  return (cues.recent ?? 0) + (cues.weekday ?? 0) > 0;
}

function isPersonal({ cues }: Line): boolean {
  return (cues.firstPerson ?? 0) + (cues.secondPerson ?? 0) > 0;
}

function startsWith(line: Line, story: Story, family: CueFamily): boolean {
  const [first = '', second = ''] = line.words;
  if (story.cues.words.get(first)?.includes(family)) return true;
  return (story.cues.phrases.get(first) ?? []).some((phrase) => phrase.family === family && phrase.rest[0] === second);
}
