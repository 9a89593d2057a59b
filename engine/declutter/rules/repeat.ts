/** What the story says itself, told a second time: pull quotes, copies for other screens. */
import { type ClutterRule, defineRule } from '../rule.ts';

const LONGEST_PULL_QUOTE = 60;

export const repeatRules: readonly ClutterRule[] = [
  defineRule({
    id: 'repeat/told-twice',
    hints: ['widget', 'hidden'],
    and: ['repeats-text'],
    when: ({ isRepeat }) => isRepeat,
    takes: ({ isRepeat, words }) => isRepeat && words <= LONGEST_PULL_QUOTE,
  }),
];
