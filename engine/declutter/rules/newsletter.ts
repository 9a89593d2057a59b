/** Boxes and lines that ask for an e-mail address. */
import { SPOKEN } from '../guards.ts';
import { countPitchSigns } from '../pitch-signs.ts';
import { type ClutterRule, defineRule } from '../rule.ts';

/** `Sign up for our free newsletters`, `Jetzt den Newsletter abonnieren`, `delivered directly to your inbox`. */
const PITCH =
  /\b(?:(?:sign(?:ing)? up|subscribe to|abonnier|inscri|suscr[ií]b|iscriviti|assine|schrijf je in|prenumerera|meld d[ei]g|tilmeld|zapisz).{0,60}(?:newsletter|e-?mails?\b|briefing|alerts|updates|boletín|nieuwsbrief|ny(?:het|hed)sbrev)|newsletters? (?:abonnieren|bestellen)|free (?:daily |weekly )?newsletter|(?:delivered|sent|straight|right|directly) (?:directly |straight |right )?(?:to|in|into) your (?:in-?box|e?-?mail)|^start your (?:day|morning|week) with (?:the|our)\b|^want more stories like this|^thank(?:s| you) for (?:signing up|subscribing))/i;

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
    takes: ({ words, text }) => words <= 45 && !SPOKEN.test(text),
  }),
];

/** A short line that asks outright, or a longer one with more signs. */
function isPitch(text: string, words: number): boolean {
  const signs = countPitchSigns(text);
  return signs >= SURE || (PITCH.test(text) && (words <= SHORT || signs >= 2));
}
const SURE = 4;
const SHORT = 20;
