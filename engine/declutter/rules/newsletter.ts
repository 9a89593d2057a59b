/** Boxes and lines that ask for an e-mail address. */
import { type ClutterRule, defineRule } from '../rule.ts';

/** `Sign up for our free newsletters`, `Jetzt den Newsletter abonnieren`, `delivered directly to your inbox`. */
const PITCH =
  /\b(?:sign(?:ing)? up (?:for|to|here)\b.{0,60}\b(?:newsletters?|emails?|briefing|alerts|updates)|subscribe to (?:our|the|my)\b.{0,40}\bnewsletters?|(?:delivered|sent|straight|right|directly) (?:directly |straight |right )?(?:to|in|into) your (?:in-?box|e?-?mail)|free (?:daily |weekly )?(?:newsletters?|e-?mail)|newsletters? (?:abonnieren|bestellen)|abonniere[n]? (?:sie )?(?:hier |jetzt )?(?:unseren|den|unser) .{0,30}newsletter|inscrivez-vous (?:à|a) .{0,40}newsletter|suscríbete a .{0,40}(?:newsletter|boletín)|iscriviti alla .{0,30}newsletter|assine .{0,30}newsletter|schrijf je in voor .{0,40}nieuwsbrief)\b/i;
/** `"Sign up," she said`: somebody speaks. */
const SPOKEN = /["“”„«].{12,}["“”«»]|\b(?:said|says|told|wrote|writes|schreibt|sagte)\b/i;

export const newsletterRules: readonly ClutterRule[] = [
  defineRule({
    id: 'newsletter/sign-up',
    kind: 'newsletter',
    says: ['newsletter'],
    hints: ['newsletter'],
    and: ['form-fields'],
    when: ({ words, says, isHinted }) => words <= 200 && (says('newsletter') || isHinted('newsletter')),
  }),
  defineRule({
    id: 'newsletter/plain-pitch',
    kind: 'newsletter',
    says: ['newsletter', 'call'],
    hints: ['newsletter', 'promo'],
    when: ({ words, says }) => words <= 80 && says('newsletter'),
    takes: ({ words, text }) => words <= 45 && PITCH.test(text) && !SPOKEN.test(text),
  }),
];
