/** Takes out what looks like the story and isn't, where a rule has two independent signs for it; guards win. */
import type { PageMeasure } from './features/measure-page.ts';
import { findLetterBoxes } from './find-letter-boxes.ts';
import { isProtected, SPOKEN } from './guards.ts';
import { type ClutterName, findSignals, toName } from './name-clutter.ts';
import type { ClutterBox, ClutterRule } from './rule.ts';
import { CLUTTER_RULES } from './rules/clutter-rules.ts';
import { takeBeside } from './take-beside.ts';
import { toBox } from './to-box.ts';
import { createRepeatTest } from './told-text.ts';

/** Rules together never take more than this share of what is left of the story. */
const LARGEST_SHARE = 0.35;
/** But for those that are sure: they leave at least so many words. */
const FEWEST_LEFT = 80;

/** What the rules take of the kept pieces: numbers of pieces with the rule's name. */
export function takeMore(page: PageMeasure, kept: readonly number[]): ReadonlyMap<number, ClutterName> {
  const taken = new Map<number, ClutterName>();
  const letters = findLetterBoxes(page, kept);
  const around = { first: kept[0] ?? 0, last: kept.at(-1) ?? 0, isRepeat: createRepeatTest(kept.flatMap((i) => page.pieces[i] ?? [])) };
  const total = kept.reduce((sum, i) => sum + (page.pieces[i]?.words ?? 0), 0);
  let words = 0;
  for (const i of kept) {
    const piece = page.pieces[i];
    if (piece === undefined || (isProtected(piece) && !around.isRepeat(piece))) continue;
    const box = toBox(page, [piece], around);
    const rule = TAKING_RULES.find((rule) => isTakenBy(rule, box));
    const most = rule?.takesMost ? total - FEWEST_LEFT : LARGEST_SHARE * total;
    const name = (SPOKEN.test(piece.text) ? undefined : letters.get(i)) ?? (rule && toName(rule, findSignals(rule, box)));
    if (name === undefined || words + piece.words > most) continue;
    words += piece.words;
    taken.set(i, name);
  }
  return takeBeside(page, kept, taken);
}

const TAKING_RULES = CLUTTER_RULES.filter(({ takes }) => takes !== undefined);

function isTakenBy({ mayTake, when, takes }: ClutterRule, box: ClutterBox): boolean {
  return (mayTake?.(box) ?? true) && (when?.(box) ?? true) && takes?.(box) === true;
}
