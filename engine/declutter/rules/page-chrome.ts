/** The frame of the page itself, asked last. */
import { type ClutterRule, defineRule } from '../rule.ts';

export const pageChromeRules: readonly ClutterRule[] = [
  defineRule({
    id: 'navigation/topics',
    says: ['topic'],
    hints: ['tags'],
    and: ['many-links'],
    when: ({ words, linkShare }) => words <= 80 && linkShare >= 0.5,
  }),
  defineRule({
    id: 'navigation/menu',
    hints: ['navigation', 'footer'],
    and: ['navigation-tag', 'many-links', 'repeated-shape'],
    when: ({ linkShare, isHinted, isFrame, controls }) =>
      isFrame || linkShare >= 0.5 || isHinted('navigation') || isHinted('footer') || controls > 3,
  }),
];
