/** Notices about cookies, consent and the law around a page. */
import { type ClutterRule, defineRule } from '../rule.ts';

export const consentRules: readonly ClutterRule[] = [
  defineRule({
    id: 'consent/notice',
    says: ['consent'],
    hints: ['consent'],
    and: ['form-fields'],
    when: ({ says, isHinted }) => says('consent') && isHinted('consent'),
    takes: ({ says, isHinted }) => says('consent') && isHinted('consent'),
    takesMost: true,
  }),
  defineRule({
    id: 'consent/embed',
    says: ['consent'],
    and: ['form-fields', 'many-links'],
    when: ({ says, words, controls }) => says('consent') && words <= 120 && controls > 0,
  }),
  defineRule({
    id: 'legal-note/rights',
    says: ['legal'],
    hints: ['footer', 'notes'],
    when: ({ says, words }) => says('legal') && words <= 150,
  }),
];
