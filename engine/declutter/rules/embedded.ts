/** What other sites' posts bring along where they stand in a story. */
import { type ClutterRule, defineRule } from '../rule.ts';

const LONGEST = 150;
/** `— Ada Example (@adaexample) May 3, 2026`, `A post shared by Ada (@ada)`, and the short addresses of their pictures. */
const POST = /[—–-] .{2,60}\(@[\w.]{2,30}\)|^(?:view this post on|a post shared by) |\bpic\.(?:twitter|x)\.com\/|\bhttps?:\/\/t\.co\//i;

/** True for a post as other sites show it, or for its signature. */
export function isPost(text: string): boolean {
  return POST.test(text);
}

export const embeddedRules: readonly ClutterRule[] = [
  defineRule({
    id: 'other/embedded-post',
    tells: true,
    hints: ['share', 'widget'],
    when: ({ words, text }) => words <= LONGEST && isPost(text),
  }),
];
