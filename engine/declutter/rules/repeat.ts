/** What the story says itself, told a second time: pull quotes, copies for other screens. */
import type { PageNode } from '../../page-tree.ts';
import { type ClutterRule, defineRule } from '../rule.ts';

const LONGEST_PULL_QUOTE = 60;
/** Shorter lines that are no quotation are repeated on purpose, as headings and items are: `Pros`, `Safe for cats and dogs`. */
const SHORTEST = 8;

export const repeatRules: readonly ClutterRule[] = [
  defineRule({
    id: 'repeat/told-twice',
    hints: ['widget', 'hidden'],
    and: ['repeats-text'],
    when: ({ isRepeat }) => isRepeat,
    mayTake: ({ words, pieces }) =>
      words <= LONGEST_PULL_QUOTE &&
      pieces.every(({ kind, node }) => kind === 'quote' || (kind === 'text' && words >= SHORTEST && isPulled(node))),
    takes: ({ isRepeat }) => isRepeat,
  }),
];

/** Drawn apart from the text around it, by its element or its name. */
const isPulled = ({ tag, hint, parent }: PageNode): boolean => PULLED.test(`${tag} ${hint} ${parent?.tag} ${parent?.hint}`);
/** `pull-quote`, `aside`; not `paragraph`. */
const PULLED = /\b(?:aside|blockquote|figure)\b|pull|quote|highlight/i;
