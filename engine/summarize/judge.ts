/** Judges every sentence of a story: how well it would print, how likely it is the nut graf, and what its role is. */
import type { SummaryRole } from '../types.ts';
import { toFeatures, withRoleFeatures } from './features.ts';
import type { Section } from './find-outline.ts';
import { foresee } from './foresee.ts';
import { looksAhead } from './looks-ahead.ts';
import { measureTopical } from './measure-topical.ts';
import { type Linear, type Row, scoreLinear, softmax } from './score-linear.ts';
import { type Forest, scoreTrees } from './score-trees.ts';
import type { Line, Story } from './story.ts';
import { tellsTimeless } from './tells-timeless.ts';
import { weighKey } from './weigh-key.ts';

/** What a sentence may be; the last two are never shown as roles. */
export const LINE_ROLES = [
  'what-happened',
  'who-said',
  'why-it-matters',
  'background',
  'numbers',
  'what-next',
  'other',
  'clutter',
] as const;
export type LineRole = (typeof LINE_ROLES)[number];
const NEXT = LINE_ROLES.indexOf('what-next');

/** Learned numbers; `tests/bench/summary/train.ts` makes them. */
export interface SummaryWeights {
  /** Learned from reference summaries: which sentences were drawn on. */
  readonly salience: Forest;
  /** Would an editor print it; features, then salience and its rank. */
  readonly key: Linear;
  /** Is it the nut graf; same row. */
  readonly nutGraf: Linear;
  /** One vector a role, in the order of `LINE_ROLES`; same row with the features of roles after it. */
  readonly roles: readonly Linear[];
}

export interface Judged {
  readonly line: Line;
  /** How likely an editor would print it: a probability, lifted above 1 by what corrects it. */
  readonly key: number;
  /** Share of the belief that this is the nut graf; adds up to 1 over the story. */
  readonly nutGraf: number;
  readonly salience: number;
  /** What its place in the story alone makes it worth. */
  readonly lead: number;
  /** How much it tells what its heading announces, 1 where none does. */
  readonly topical: number;
  readonly roles: Readonly<Record<LineRole, number>>;
  /** The likeliest role of those that are shown. */
  readonly role: SummaryRole;
}

/** Where the tables tell little, the order that the reporter chose tells more: the first sentence's worth for its place, the next ones half, a third and so on of it. */
const LEAD = 0.5;

const NO_ROW: Row = new Float64Array();

/** So many sentences an editor prints of a story. */
const PRINTED = 5;

/** One judgement a sentence, in order. The role that an author's heading says weighs in. Linear in the number of sentences. */
export function judgeLines(story: Story, weights: SummaryWeights, outline: readonly Section[] | null = null): readonly Judged[] {
  const rows = toRows(story, weights.salience);
  const roleRows = withRoleFeatures(story, rows);
  const keys = softmax(rows.map((row) => scoreLinear(weights.key, row)));
  const nutGrafs = softmax(rows.map((row) => scoreLinear(weights.nutGraf, row)));
  const topical = measureTopical(story, outline ?? []);
  return story.lines.map((line, i) => {
    const roleRow = roleRows[i] ?? NO_ROW;
    const odds = foresee(line, story);
    const scores = weights.roles.map((linear) => scoreLinear(linear, roleRow));
    scores[NEXT] = (scores[NEXT] ?? 0) + Math.log(odds);
    const shares = softmax(scores);
    const roles = {} as Record<LineRole, number>;
    for (const [r, role] of LINE_ROLES.entries()) roles[role] = shares[r] ?? 0;
    if (outline === null && story.isSupported && tellsTimeless(line, story)) roles['what-next'] *= SETTLED;
    return {
      line,
      key: Math.min(1, PRINTED * (keys[i] ?? 0)) * weighKey(line, story, { next: roles['what-next'], isFramed: outline !== null }),
      nutGraf: nutGrafs[i] ?? 0,
      salience: rows[i]?.at(-2) ?? 0,
      topical: topical[i] ?? 1,
      lead: (story.cues.isFull ? 0 : LEAD) / (1 + line.order),
      roles,
      role: likeliest(
        {
          ...roles,
          'who-said': roles['who-said'] * (speaks(line) ? 1 : UNSPOKEN),
          numbers: roles.numbers * (counts(line) ? 1 : UNCOUNTED),
          'what-next': roles['what-next'] * (looksAhead(line, story, odds > 1) ? (namesLaterYear(line, story) ? DATED : 1) : SETTLED),
        },
        outline?.find(({ heading, from, to }) => heading !== undefined && i >= from && i < to)?.role,
        story.isView ? 1 : EARLIER,
      ),
    };
  });
}

/** Features with the salience (relative to the story's best) and its rank at the end. */
export function toRows(story: Story, salience: Forest): readonly Row[] {
  const rows = toFeatures(story, 2);
  const scores = rows.map((row) => scoreTrees(salience, row));
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  order.forEach((index, rank) => {
    rows[index]?.set([scores[index] ?? 0, 1 / (1 + rank)], rows[index].length - 2);
  });
  return rows;
}

/** How much a heading such as `What next?` speaks for its role. */
const SAID_BY_HEADING = 4;

/** Without a mark, a speaker or a verb of saying, hardly anyone says it. */
const UNSPOKEN = 0.3;
/** Without a plan, a date or a may, hardly anything is to come; without figures that count something, hardly anything is by the numbers. */
const SETTLED = 0.1;
const UNCOUNTED = 0.3;
/** What was before is told in the words of news: three sets of articles agree that it is more often meant than judged. */
const EARLIER = 1.3;
/** A plan for a year to come is what comes next. */
const DATED = 3;

function speaks({ quoted, hasSpeaker, isClaim, cues }: Line): boolean {
  return quoted > 0 || hasSpeaker || isClaim || (cues.said ?? 0) > 0;
}

const MONEY_OR_SHARE = /[$€£¥%]/;

/** It gives figures that count something: not a year, an age or a date alone. */
function counts({ figures, years, cues, sentence }: Line): boolean {
  const counted = figures - years.length;
  return counted > 1 || (counted > 0 && ((cues.measure ?? 0) > 0 || MONEY_OR_SHARE.test(sentence.text)));
}

/** `will open in 2029` */
function namesLaterYear({ years, ownCues }: Line, { latestYear }: Story): boolean {
  return latestYear > 0 && (ownCues.future ?? 0) > 0 && years.some((year) => year > latestYear);
}

function likeliest(roles: Readonly<Record<LineRole, number>>, said: SummaryRole | null | undefined, earlier: number): SummaryRole {
  const weigh = (role: SummaryRole) => roles[role] * (role === said ? SAID_BY_HEADING : 1);
  let best: SummaryRole = 'what-happened';
  for (const role of LINE_ROLES) if (role !== 'other' && role !== 'clutter' && weigh(role) > weigh(best)) best = role;
  return best === 'what-happened' && earlier * weigh('background') > weigh(best) ? 'background' : best;
}
