/** Features of time: when what a sentence tells took place, as seen from the day of the story. */
import type { CueFamily } from '../cues/cues.ts';
import type { Line } from '../story.ts';
import { findTense, type Tense } from './find-tense.ts';
import type { Feature, Scene } from './scene.ts';

const own =
  (family: CueFamily): Feature =>
  ({ line }) =>
    Math.min(2, line.ownCues[family] ?? 0) / 2;
const inTense =
  (tense: Tense): Feature =>
  ({ line, story }) =>
    findTense(line, story) === tense;

const YEARS = 30;

/** Months of the year that the sentence names, from 0. */
function findMonths({ line, story }: Scene): readonly number[] {
  if (!namesMonth(line)) return [];
  return line.ownWords.map((word) => story.cues.months.indexOf(word)).filter((month) => month >= 0);
}

/** Few sentences do, and several features ask. */
function namesMonth({ ownCues }: Line): boolean {
  return (ownCues.month ?? 0) > 0;
}

const A_DAY = /^\d{1,2}(?:st|nd|rd|th|\.)?$/;

/** `May 4`, `4. Mai`. */
function hasDay({ line, story }: Scene): boolean {
  if (!namesMonth(line)) return false;
  return line.ownWords.some(
    (word, at, all) => story.cues.months.includes(word) && (A_DAY.test(all[at + 1] ?? '') || A_DAY.test(all[at - 1] ?? '')),
  );
}

export const TIME_FEATURES: Readonly<Record<string, Feature>> = {
  tensePast: inTense('past'),
  tensePluperfect: inTense('pluperfect'),
  tensePerfect: inTense('perfect'),
  tensePresent: inTense('present'),
  tenseFuture: inTense('future'),
  tenseMaybe: inTense('maybe'),
  tenseNone: inTense('none'),
  ownFuture: own('future'),
  ownPlan: own('plan'),
  ownMaybe: own('maybe'),
  ownRecent: own('recent'),
  ownWeekday: own('weekday'),
  ownBefore: own('before'),
  ownLongAgo: own('longAgo'),
  ownOpen: own('open'),
  ownHabit: own('habit'),
  monthWithoutDay: (scene) => findMonths(scene).length > 0 && !hasDay(scene),
  monthWithDay: hasDay,
  otherMonth: (scene) => scene.story.month >= 0 && findMonths(scene).some((month) => (scene.story.month - month + 12) % 12 > 0),
  laterMonth: (scene) =>
    scene.story.month >= 0 && findMonths(scene).some((month) => [1, 2, 3].includes((month - scene.story.month + 12) % 12)),
  yearsBack: ({ line, story }) => Math.min(YEARS, Math.max(0, ...line.years.map((year) => story.latestYear - year))) / YEARS,
  yearAhead: ({ line, story }) => line.years.some((year) => story.latestYear > 0 && year > story.latestYear),
  earlyPresent: (scene) => scene.line.order < 6 && findTense(scene.line, scene.story) === 'present',
  earlyFuture: (scene) => scene.line.order < 6 && findTense(scene.line, scene.story) === 'future',
  lateFuture: (scene) => scene.line.index > scene.story.lines.length * 0.6 && findTense(scene.line, scene.story) === 'future',
  latePast: (scene) => scene.line.index > scene.story.lines.length * 0.4 && findTense(scene.line, scene.story) === 'past',
};
