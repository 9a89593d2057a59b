/** What other sites' posts bring along where they stand in a story. */
import { type ClutterRule, defineRule } from '../rule.ts';

/** `— Ada Example (@adaexample) May 3, 2026`, `A post shared by Ada (@ada)`, and the short addresses of their pictures. */
const POST = /[—–-] .{2,60}\(@\w|^(?:view this post|a post shared) |\bpic\.twitter\.com\/|\/t\.co\//i;

export const embeddedRules: readonly ClutterRule[] = [
  defineRule({
    id: 'other/embedded-post',
    tells: true,
    hints: ['share'],
    and: ['date-words'],
    when: ({ text }) => POST.test(text),
  }),
];
