/** Paid boxes and calls to buy. */
import { SPOKEN } from '../guards.ts';
import { type ClutterRule, defineRule } from '../rule.ts';

/** The whole line is the label of an advertisement. */
const LABEL =
  /^\W{0,3}(?:advertisement|advertising|sponsored(?: content)?|paid (?:post|content)|ad|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|annonce|reklama|広告|إعلان|(?:story|article) continues below(?: advertisement)?|continue reading below)\W{0,3}$/i;

/** `If you buy through our links, we may earn a commission`, `We may receive payments from third parties for …`; not `The commission found that …`. */
const DISCLOSURE =
  /\b(?:(?:buy|purchase|click|links?)\b.{0,60}\b(?:we|us|our site)\b.{0,40}\bcommission|we (?:may|might|can) (?:earn|receive|get|be paid) (?:an? )?(?:small )?(?:affiliate )?(?:commissions?|payments?|money|compensation)\b|buying through (?:us|our links)\b.{0,40}\bcommission|provision.{0,40}\bkauf)/i;

/** `Join us for a live event. Book your tickets now.`, `Win a weekend: enter our giveaway here`; not `Join us, she said`. */
const INVITATION =
  /^(?:join us|register|book|tickets|win|enter|visit (?:us|our))\b.{0,120}\b(?:(?:book|register|enter|tickets?)\b.{0,40}\b(?:now|here|today|by (?:\d|\w{3,9} \d))|giveaway|prize draw|(?:save|reserve|book|claim) your (?:seat|spot|place|ticket)s?\b)/i;

export const advertisingRules: readonly ClutterRule[] = [
  defineRule({
    id: 'advertising/label',
    tells: true,
    says: ['advertising'],
    hints: ['advertising'],
    when: ({ text }) => LABEL.test(text),
    takes: ({ text }) => LABEL.test(text),
  }),
  defineRule({
    id: 'advertising/sponsored',
    tells: true,
    says: ['advertising'],
    hints: ['advertising'],
    and: ['many-links'],
    when: ({ opens }) => opens('advertising'),
  }),
  defineRule({
    id: 'advertising/disclosure',
    tells: true,
    says: ['advertising', 'call'],
    hints: ['advertising', 'notes'],
    when: ({ words, text }) => words <= 45 && DISCLOSURE.test(text),
    takes: ({ words, says }) => words <= 45 && says('advertising'),
  }),
  defineRule({
    id: 'advertising/box',
    says: ['advertising', 'call'],
    hints: ['advertising', 'promo'],
    and: ['many-links', 'form-fields'],
    when: ({ says, isHinted, words }) =>
      words <= 250 && (says('advertising') || (isHinted('advertising') && (says('call') || isHinted('promo')))),
  }),
  defineRule({
    id: 'advertising/invitation',
    tells: true,
    says: ['call'],
    when: ({ words, text }) => words <= 40 && INVITATION.test(text),
    takes: ({ text }) => !SPOKEN.test(text),
  }),
];
