/** Boxes and lines that ask for an e-mail address. */
import { SPOKEN } from '../guards.ts';
import { isPitch } from '../pitch-signs.ts';
import { type ClutterRule, defineRule } from '../rule.ts';

export const newsletterRules: readonly ClutterRule[] = [
  defineRule({
    id: 'newsletter/sign-up',
    says: ['newsletter'],
    hints: ['newsletter'],
    and: ['form-fields'],
    when: ({ words, says, isHinted }) => words <= 200 && (says('newsletter') || isHinted('newsletter')),
  }),
  defineRule({
    id: 'newsletter/plain-pitch',
    tells: true,
    says: ['newsletter', 'call'],
    hints: ['newsletter', 'promo'],
    and: ['form-fields'],
    when: ({ words, text }) => words <= 80 && isPitch(text, words),
    mayTake: ({ words }) => words <= 45,
    takes: ({ text }) => !SPOKEN.test(text),
  }),
];
