/** What stands around pictures: credits, buttons of galleries. */
import { type ClutterRule, defineRule } from '../rule.ts';

/** `1 of 12`, `Next slide`, `View gallery`; not `24/7`. */
const GALLERY =
  /\b(?:(?!24\/7)\d{1,3} ?(?:of|\/|von|de|di|van) ?\d{1,3}|(?:next|previous) (?:slide|image|photo)|view gallery|open image|full ?screen|bilderstrecke|galerie|show caption|hide caption)\b/i;

export const pictureRules: readonly ClutterRule[] = [
  defineRule({
    id: 'gallery-chrome/buttons',
    says: ['video'],
    hints: ['media', 'list'],
    and: ['form-fields'],
    when: ({ words, text, isHinted }) =>
      words <= 30 && GALLERY.test(text) && (isHinted('media') || isHinted('list') || isHinted('caption')),
  }),
  defineRule({
    id: 'photo-credit/line',
    says: ['credit'],
    hints: ['caption', 'media'],
    and: ['pictures'],
    when: ({ words, says, isHinted, pieces }) =>
      words <= 80 && (says('credit') || isHinted('caption') || pieces.some(({ kind }) => kind === 'caption')),
  }),
];
