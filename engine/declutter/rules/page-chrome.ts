/** The frame of the page itself, asked last. */
import { type ClutterRule, defineRule } from '../rule.ts';
import type { HintGroup } from '../tables/hint-words.ts';
import { PHRASE_GROUPS } from '../tables/phrase-groups.ts';

/** A box that its names call one of these is no menu, however short its links. */
const OTHER_BOXES: readonly HintGroup[] = [
  'related',
  'newsletter',
  'share',
  'comments',
  'advertising',
  'subscription',
  'consent',
  'author',
];

/** Above a story so few linked words name its section. */
const SECTION_WORDS = 3;

export const pageChromeRules: readonly ClutterRule[] = [
  defineRule({
    id: 'navigation/links',
    tells: true,
    hints: ['navigation', 'footer', 'tags'],
    and: ['navigation-tag', 'many-links', 'repeated-shape'],
    when: ({ isHinted, isMenu, controls }) => controls < 2 && isMenu && !OTHER_BOXES.some(isHinted),
  }),
  defineRule({
    id: 'navigation/section',
    tells: true,
    hints: ['tags', 'navigation'],
    and: ['many-links'],
    when: ({ place, words, linkShare, says, isHinted }) =>
      place === 'before' &&
      words <= SECTION_WORDS &&
      linkShare === 1 &&
      !PHRASE_GROUPS.some(says) &&
      !isHinted('byline') &&
      !isHinted('author'),
  }),
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
