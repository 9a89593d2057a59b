/** Chooses the sentences to print: the nut graf first, then what adds most, within the length. */
import type { SummaryLength } from '../types.ts';
import { byNumber } from './by-number.ts';
import type { Section } from './find-outline.ts';
import { isWhole } from './is-whole.ts';
import { type Judged, LINE_ROLES } from './judge.ts';
import { besideTheirs, inOrder } from './order-points.ts';
import { DEK } from './read-dek.ts';
import { saysLittle } from './says-little.ts';
import type { Standing } from './stand-alone.ts';
import { countShared, dot, type Vector } from './vector.ts';

/** Soft targets: words, and how many points are a good number for the eye. `sections`: up to so many author's sections all get a point. `salience`: how much what reference summaries drew on weighs beside what editors print. `sure`: power to which the certainty of a role weighs; a brief has hardly more than one heading, and a long one gets to the less certain anyway. */
interface Target {
  readonly words: number;
  readonly points: number;
  readonly sections: number;
  readonly salience: number;
  readonly sure: number;
}
export const TARGETS: Readonly<Record<SummaryLength, Target>> = {
  brief: { words: 60, points: 3, sections: 3, salience: 4, sure: 0.5 },
  standard: { words: 125, points: 7, sections: 6, salience: 0, sure: 2 },
  detailed: { words: 250, points: 12, sections: 9, salience: 4, sure: 1 },
};

export const TUNING = {
  /** How much likeness to a chosen sentence takes from a sentence's worth. */
  redundancy: 0.75,
  /** Likeness from which two sentences say the same. */
  same: 0.55,
  /** Share of a sentence's words that stand in a chosen one, from which that one tells it. */
  told: 0.62,
  /** Share of the short one's belief that the fuller of two that say the same needs. */
  fuller: 0.3,
  /** Belief from which a sentence is taken for telling what comes next: under that heading, and where another role is likelier. */
  nextThreshold: 0.28,
  nextElsewhere: 0.12,
  nextBonus: 0.15,
  /** How well it must stand alone to be taken for that alone. */
  nextStands: 0.5,
  /** Belief from which a chosen sentence counts as telling what comes next. */
  nextSure: 0.4,
  clutter: 0.15,
  /** Words of the page's own trade from which a sentence isn't of the story. */
  chrome: 2,
  slack: 1.3,
  secondWorth: 0.005,
  /** What another statement of a speaker already shown is worth. */
  heard: 0.6,
  /** Worth from which a statement is shown where the choice so far has none. */
  statement: 0.12,
  /** The same for a second voice. */
  answer: 0.2,
  /** What a statement is worth that tells a feeling alone. */
  little: 0.4,
  /** How much a sentence loses that may be none of the six roles. */
  other: 0.5,
  /** What another's facts are worth beside the story's own. */
  elsewhere: 0.6,
};

const SHOWN = LINE_ROLES.filter((role) => role !== 'other' && role !== 'clutter');
const FEWEST_WORDS = 5;
/** Terms of a sentence that another may be said to tell. */
const FEWEST_TERMS = 5;
/** Points of one author's section that has a heading; only one where the sections are too many to show all. */
const MOST_IN_SECTION: Readonly<Record<SummaryLength, number>> = { brief: 2, standard: 2, detailed: 4 };
/** Points of the lead, before the first heading, where the sections are too many to show all. */
const MOST_IN_LEAD: Readonly<Record<SummaryLength, number>> = { brief: 2, standard: 3, detailed: 5 };
/** Items of a numbered list that are shown for their number. */
const MOST_ITEMS = 5;
/** The chosen: nut graf and what comes nearest to it, then in story order. */
export function selectLines(
  judged: readonly Judged[],
  standings: readonly Standing[],
  outline: readonly Section[] | null,
  length: SummaryLength,
): readonly Judged[] {
  const { words, points, sections, salience, sure } = TARGETS[length];
  const chosen: Judged[] = [];
  const framed = findFramed(outline);
  const fit = judged.filter((one) => isPrintable(one) && standings[one.line.index]?.worth !== 0 && (framed?.has(one.line.index) ?? true));
  const pool = new Set(fit.length > 0 ? fit : judged);
  const mostInSection = outline && outline.length > sections ? 1 : MOST_IN_SECTION[length];
  const mostInLead = outline && outline.length > sections ? MOST_IN_LEAD[length] : Infinity;
  /** Of each sentence to the nearest of the chosen; kept up as they are taken. */
  const likeness = new Map<Judged, number>();
  const little = new Set(judged.filter(({ line }) => saysLittle(line)));
  let spent = 0;
  const indexes = new Set<number>();
  /** What leans on a sentence that is shown stands as well as any. */
  const standsFor = ({ line: { index } }: Judged) =>
    standings[index]?.follows && indexes.has(index - 1) ? 1 : (standings[index]?.worth ?? 1);
  const worth = (one: Judged) =>
    worthBeside(one, likeness.get(one) ?? 0, salience) *
    standsFor(one) *
    (isHeard(one, chosen, standings) ? TUNING.heard : 1) *
    (little.has(one) ? TUNING.little : 1) *
    (outline === null && happenedElsewhere(one) ? TUNING.elsewhere : 1);
  /** Under an author's headings a role heads nothing, and needs no certainty. */
  const sureWorth = (one: Judged) => worth(one) * (outline ? 1 : toCertainty(one) ** sure);
  const take = (candidate: Judged | undefined) => {
    if (!candidate) return;
    chosen.push(candidate);
    indexes.add(candidate.line.index);
    pool.delete(candidate);
    for (const one of pool) likeness.set(one, Math.max(likeness.get(one) ?? 0, compare(candidate.line.terms, one.line.terms)));
    spent += candidate.line.words.length;
    const section = sectionOf(candidate, outline);
    const most = section?.heading ? mostInSection : mostInLead;
    if (!section || chosen.filter((one) => sectionOf(one, outline) === section).length < most) return;
    for (const one of pool) if (sectionOf(one, outline) === section) pool.delete(one);
  };
  /** What someone says who has not been heard, while the choice has fewer voices than two sides. */
  const findStatement = (least: number) => {
    const voices = chosen.filter(({ role }) => role === 'who-said').length;
    if (voices >= (least === TUNING.statement ? 1 : 2)) return undefined;
    const fresh = [...pool].filter(
      (one) => one.role === 'who-said' && standings[one.line.index]?.speaker !== undefined && !isHeard(one, chosen, standings),
    );
    const best = findBest(fresh, (one) => worth(one) * one.roles['who-said']);
    return best && worth(best) > least ? best : undefined;
  };
  const nutGraf = findBest(pool, (one) => one.nutGraf * standsFor(one));
  take(nutGraf && findFuller(nutGraf, pool, (one) => one.nutGraf * standsFor(one)));
  if (length !== 'brief')
    take(
      findBest(pool, (one) =>
        (likeness.get(one) ?? 0) > TUNING.same ? 0 : one.nutGraf * standsFor(one) + TUNING.secondWorth * worth(one),
      ),
    );
  if (outline && outline.length <= sections)
    for (const section of outline)
      if (!chosen.some((one) => isIn(one, section)))
        take(
          findBest(
            [...pool].filter((one) => isIn(one, section)),
            worth,
          ),
        );
  if (outline && outline.length > sections)
    for (const section of byNumber(outline).slice(0, MOST_ITEMS))
      if (chosen.length < points && spent < words && !chosen.some((one) => isIn(one, section)))
        take(
          findBest(
            [...pool].filter((one) => isIn(one, section)),
            worth,
          ),
        );
  const next = findBest(pool, (one) => one.roles['what-next'] * standsFor(one) + TUNING.nextBonus * worth(one));
  if (
    next &&
    next.roles['what-next'] > (next.role === 'what-next' ? TUNING.nextThreshold : TUNING.nextElsewhere) &&
    standsFor(next) > TUNING.nextStands &&
    length !== 'brief' &&
    !chosen.some(({ roles }) => roles['what-next'] > TUNING.nextSure)
  )
    take(next);
  if (length !== 'brief') for (const least of [TUNING.statement, TUNING.answer]) take(findStatement(least));
  while (chosen.length < points) {
    const best = findBest(pool, sureWorth);
    if (!best || sureWorth(best) === 0) break;
    // A long dek, which stands above, doesn't make a summary by itself.
    if (spent + best.line.words.length > words * TUNING.slack && chosen.some((one) => !isOfDek(one))) break;
    take(best);
  }
  return besideTheirs(inOrder(chosen, length === 'brief' ? 1 : 2, standings), standings);
}

/** How sure its role is: a point under a wrong heading misleads. */
function toCertainty({ roles }: Judged): number {
  return Math.max(...SHOWN.map((role) => roles[role]));
}

/** Whole sentences of the story; no headings that came as paragraphs, no questions, no lines that only lead to something else. */
function isPrintable({ line, roles }: Judged): boolean {
  return line.words.length >= FEWEST_WORDS && roles.clutter < TUNING.clutter && (line.cues.chrome ?? 0) < TUNING.chrome && isWhole(line);
}

/** Sentences that stand in a section: an interviewer's stand in none. */
function findFramed(outline: readonly Section[] | null): ReadonlySet<number> | undefined {
  return outline ? new Set(outline.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))) : undefined;
}

/** Sentences at the head that may name anyone. */
const LEAD = 4;

/** Past the lead it tells what someone did whom the story had not named, and names none of those that the story is about: another maker's recall. */
function happenedElsewhere({ line, role }: Judged): boolean {
  return role === 'what-happened' && line.order >= LEAD && line.newNames > 0 && line.leadNames === 0;
}

function isOfDek({ line }: Judged): boolean {
  return line.sentence.ref.block === DEK;
}

function isHeard(one: Judged, chosen: readonly Judged[], standings: readonly Standing[]): boolean {
  const speaker = standings[one.line.index]?.speaker;
  return (
    speaker !== undefined &&
    one.role === 'who-said' &&
    chosen.some(({ line, role }) => role === 'who-said' && standings[line.index]?.speaker === speaker)
  );
}

function isIn({ line }: Judged, { from, to }: Section): boolean {
  return line.index >= from && line.index < to;
}

function sectionOf(one: Judged, outline: readonly Section[] | null): Section | undefined {
  return outline?.find((section) => isIn(one, section));
}

function findBest(pool: Iterable<Judged>, measure: (one: Judged) => number): Judged | undefined {
  let best: Judged | undefined;
  let top = -Infinity;
  for (const one of pool) {
    const value = measure(one);
    if (value > top) [best, top] = [one, value];
  }
  return best;
}

/** A box of highlights says in short what the lede, which opens a paragraph, says in full: the fuller one, where it is nearly as likely. The dek stands above anyway. */
function findFuller(short: Judged, pool: Iterable<Judged>, measure: (one: Judged) => number): Judged {
  if (isOfDek(short)) return short;
  const least = TUNING.fuller * measure(short);
  const tellsIt = (one: Judged) =>
    one.line.within === 0 && one.line.terms.size > short.line.terms.size && compare(short.line.terms, one.line.terms) === 1;
  return findBest([...pool].filter(tellsIt), (one) => (measure(one) > least ? measure(one) : -Infinity)) ?? short;
}

/** The cosine of two sentences; 1 where one holds nearly all that the other tells. */
function compare(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size >= FEWEST_TERMS && countShared(small, large) >= TUNING.told * small.size ? 1 : dot(a, b);
}

/** Worth of one more sentence beside those chosen. */
function worthBeside(one: Judged, likeness: number, salience: number): number {
  const value = Math.max(0, one.key + salience * one.salience + one.lead) * one.topical * (1 - TUNING.other * one.roles.other);
  return likeness > TUNING.same ? 0 : value - TUNING.redundancy * likeness * value;
}
