/** Says of a box that was taken out what it was, and what spoke for that. */
import { holdsDate } from '../text/is-date-line.ts';
import type { ClutterKind } from '../types.ts';
import type { ClutterBox, ClutterRule } from './rule.ts';
import { CLUTTER_RULES } from './rules/clutter-rules.ts';
import { isCopyright } from './rules/consent.ts';
import type { Signal } from './signals.ts';

export interface ClutterName {
  readonly rule: string;
  readonly kind: ClutterKind;
  readonly signals: readonly Signal[];
}

const ALSO: Readonly<Record<NonNullable<ClutterRule['and']>[number], (box: ClutterBox) => boolean>> = {
  'form-fields': ({ controls }) => controls > 0,
  'many-links': ({ linkShare }) => linkShare >= 0.5,
  'repeated-shape': ({ isRepeated }) => isRepeated,
  pictures: ({ media }) => media > 0,
  'navigation-tag': ({ isFrame }) => isFrame,
  'repeats-text': ({ isRepeat }) => isRepeat,
  'date-words': ({ text }) => holdsDate(text),
  'legal-words': ({ text }) => isCopyright(text),
};
/** Signs that speak against any box, whatever its kind. */
const GENERAL: readonly (readonly [Signal, (box: ClutterBox) => boolean])[] = [
  ['not-in-page-data', ({ isDenied }) => isDenied],
  ['hidden', ({ isHidden }) => isHidden],
  ['outside-story', ({ place }) => place !== 'inside'],
];

/** More than a rule can have signals. */
const TELLING = 9;

/** The rule that fits best; a box that none fits is of the kind `other`. */
export function nameClutter(box: ClutterBox): ClutterName {
  let best: { readonly rule: ClutterRule; readonly signals: readonly Signal[] } | undefined;
  let most = 0;
  for (const rule of CLUTTER_RULES) {
    if (rule.when && !rule.when(box)) continue;
    const signals = findSignals(rule, box);
    const merit = signals.length + (rule.tells ? TELLING : 0);
    if (merit > most) {
      most = merit;
      best = { rule, signals };
    }
  }
  const general = GENERAL.filter(([, speaks]) => speaks(box)).map(([name]) => name);
  if (best === undefined) return { rule: 'other/unlike-story', kind: 'other', signals: ['unlike-story', ...general] };
  return toName(best.rule, [...new Set([...best.signals, ...general])]);
}

/** A rule's family is the kind of what it takes. */
export function toName({ id }: Pick<ClutterRule, 'id'>, signals: readonly Signal[]): ClutterName {
  return { rule: id, kind: id.slice(0, id.indexOf('/')) as ClutterKind, signals: signals.length > 0 ? signals : ['unlike-story'] };
}

/** What speaks for a rule in a box: words, class names, and what else the rule asks for. */
export function findSignals({ says = [], hints = [], and = [] }: ClutterRule, box: ClutterBox): Signal[] {
  const found: Signal[] = [];
  for (const group of says) if (box.says(group)) found.push(`${group}-words`);
  if (hints.some(box.isHinted)) found.push('class-hint');
  for (const name of and) if (ALSO[name](box)) found.push(name);
  return found;
}
