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

/** `Previous article`, `Older posts`, `Artículo siguiente`: to what stands before and after in the site. */
const NEIGHBOURS =
  /\b(?:(?:previous|next|older|newer) (?:article|post|story|entry|posts|entries)|(?:vorherige[rs]?|nächste[rs]?) (?:artikel|beitrag)|article (?:précédent|suivant)|artículo (?:anterior|siguiente)|artigo (?:anterior|seguinte)|próximo artigo|articolo (?:precedente|successivo)|(?:vorig|volgend) (?:artikel|bericht)|(?:poprzedni|następny) (?:artykuł|wpis))(?![a-zà-ž])|前の記事|次の記事|المقال (?:السابق|التالي)/i;
const NEIGHBOUR_WORDS = 80;

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
    id: 'navigation/neighbours',
    tells: true,
    hints: ['navigation'],
    and: ['many-links'],
    when: ({ place, words, linkShare, text }) => place === 'after' && words <= NEIGHBOUR_WORDS && linkShare >= 0.4 && NEIGHBOURS.test(text),
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
