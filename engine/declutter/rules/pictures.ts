/** What stands around pictures: credits, buttons of galleries. */
import { type ClutterRule, defineRule } from '../rule.ts';

/** `1 of 12`, `Next slide`, `View gallery`; not `24/7`. */
const GALLERY =
  /\b(?:(?!24\/7)\d{1,3} ?(?:of|\/|von|de|di|van) ?\d{1,3}|(?:next|previous) (?:slide|image|photo)|view gallery|open image|full ?screen|bilderstrecke|galerie|show caption|hide caption)\b/i;

/** `Photo: Ada Quill`, `Credit: Coast Pictures`, `Bild: Ada Quill`, `Image from our visit in May`. */
const CREDIT =
  /^\W{0,3}(?:(?:photo|image|picture|foto|bild|video|screenshot|illustration)s? ?(?:credits?|source)?|credits?|source|quelle|fuente|fonte|kilde|bron|źródło|crédit photo|写真|出典|提供)\s?[:：]\s?\S.{1,90}$|^(?:photo|image|picture|screenshot|illustration)s? (?:by|from|via|courtesy)\b.{2,90}$/i;
const CREDIT_WORDS = 14;

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
    id: 'photo-credit/beside-picture',
    says: ['credit'],
    hints: ['caption', 'media'],
    and: ['pictures'],
    when: ({ words, text, isBesidePicture }) => words <= CREDIT_WORDS && isBesidePicture && CREDIT.test(text),
    takes: ({ pieces }) => pieces.every(({ kind }) => kind === 'text'),
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
