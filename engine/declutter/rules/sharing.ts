/** Buttons and lines to share, to follow, to talk. */
import { type ClutterRule, defineRule } from '../rule.ts';

export const sharingRules: readonly ClutterRule[] = [
  defineRule({
    id: 'share-bar/buttons',
    says: ['share'],
    hints: ['share'],
    and: ['form-fields', 'many-links'],
    when: ({ words, says, isHinted }) => words <= 60 && (says('share') || isHinted('share')),
  }),
  defineRule({
    id: 'comments/thread',
    says: ['comment'],
    hints: ['comments'],
    and: ['form-fields', 'many-links'],
    when: ({ says, isHinted }) => says('comment') || isHinted('comments'),
  }),
];
