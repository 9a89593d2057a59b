/** Buttons and lines to share, to follow, to talk. */
import { isSentence } from '../../text/ends-sentence.ts';
import { SPOKEN } from '../guards.ts';
import { type ClutterRule, defineRule } from '../rule.ts';

/** `Do you have a tip? Write to …`, `Got a story? Get in touch`; not `Do you have a ticket? asked the guard`. */
const TIP =
  /^(?:(?:do you )?have|got) (?:an? |any )?(?:\S{3,12} )?(?:tips?|story|stories|information)\b[^?.]{0,80}\? ?(?:you can |please )?(?:write|e-?mail|contact|send|tell|call|get in touch|let us|reach|message|text|share)\b/i;

/** Buttons are links; a sentence that speaks of a network has hardly any. */
const FEW_LINKS = 0.3;
/** By its name alone a box of more words is none: `kg-bookmark-card`. */
const NAMED_WORDS = 20;

export const sharingRules: readonly ClutterRule[] = [
  defineRule({
    id: 'share-bar/buttons',
    says: ['share'],
    hints: ['share'],
    and: ['form-fields', 'many-links'],
    when: ({ words, says, isHinted, text, controls, linkShare }) =>
      words <= 60 &&
      (says('share') || (isHinted('share') && words <= NAMED_WORDS)) &&
      (controls > 0 || linkShare > FEW_LINKS || !isSentence(text, words)),
  }),
  defineRule({
    id: 'comments/thread',
    says: ['comment'],
    hints: ['comments'],
    and: ['form-fields', 'many-links'],
    when: ({ says, isHinted }) => says('comment') || isHinted('comments'),
  }),
  defineRule({
    id: 'comments/tip',
    tells: true,
    says: ['comment', 'call'],
    when: ({ words, text }) => words <= 45 && text.includes('?') && TIP.test(text),
    takes: ({ text }) => !SPOKEN.test(text),
  }),
];
