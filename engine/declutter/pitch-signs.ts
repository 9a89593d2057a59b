/** What gives away a line that offers the paper's own letters and memberships: one sign may be a story's, three at once are a pitch. */
import { isLetterAt } from '../text/letter-kinds.ts';
import { findGroups, findGroupsAt, toLexicon } from '../text/phrase-lexicon.ts';
import { plainWords } from '../text/plain-words.ts';
import { countBits } from './features/text-features.ts';

/** Begins a sentence so: `Escape your echo chamber.`, `Never miss a story`, `Holen Sie sich …`; not `Getting there took years`. */
const OPENERS = toLexicon([
  'get|escape|join|try|discover|stay|sign|subscribe|support|enjoy|receive|unlock|never miss|don t miss|become|start|want|explore|' +
    'be the first|keep up|all the|the best|the biggest|the latest|the most|a free|a daily|a weekly|an free|an daily|an weekly|from our|' +
    'our editors|our team|our newsroom|holen sie|verpassen sie|bleiben sie|erhalten sie|testen sie|lesen sie|jetzt|recevez|recibe|ricevi|' +
    'receba|ontvang|få|otrzymuj',
]);
const SENTENCE_START = /[.!?:] /g;

/** A group a sign, wherever it stands. */
const SIGNS = toLexicon([
  // `your inbox`, `our`, `stories like this`
  'you|your|our|like this|unser|unsere|unserem|unseren|unserer|unseres|ihr|ihre|ihnen|dein|deine|votre|vous|tu|tus|su|tuo|tua|seu|sua|jouw|je|' +
    'din|ditt|twój',
  'newsletter|newsletters|briefing|bulletin|inbox|email|emails|e mail|e mails|postfach',
  // `every weekday`, `each morning`, `weekly`
  ['every', 'each']
    .flatMap((each) =>
      'day weekday morning evening week month monday tuesday wednesday thursday friday saturday sunday'
        .split(' ')
        .map((day) => `${each} ${day}`),
    )
    .concat('daily', 'weekly', 'täglich')
    .join('|'),
  'free|no spam|unsubscribe|kostenlos|gratis',
]);

/** How many different signs of a pitch a text has, 0 to 5. */
export function countPitchSigns(text: string): number {
  const small = text.toLowerCase();
  return countBits(findGroups(SIGNS, plainWords(small))) + (opensSentence(small) ? 1 : 0);
}

/** No opener is longer. */
const LONGEST_OPENER = 40;

function opensSentence(small: string): boolean {
  const opensAt = (at: number) => isLetterAt(small, at) && findGroupsAt(OPENERS, plainWords(small.slice(at, at + LONGEST_OPENER)), 0) > 0;
  if (opensAt(0)) return true;
  SENTENCE_START.lastIndex = 0;
  for (let start = SENTENCE_START.exec(small); start !== null; start = SENTENCE_START.exec(small))
    if (opensAt(SENTENCE_START.lastIndex)) return true;
  return false;
}

/** A short line that asks outright, or a longer one with more signs. */
export function isPitch(text: string, words: number): boolean {
  const signs = countPitchSigns(text);
  return signs >= SURE || ((words <= SHORT || signs >= 2) && PITCH.test(text));
}
const SURE = 4;
const SHORT = 20;
/** `Sign up for our free newsletters`, `Jetzt den Newsletter abonnieren`, `delivered directly to your inbox`. */
const PITCH =
  /\b(?:(?:sign(?:ing)? up|subscribe to|abonnier|inscri|suscr[ií]b|iscriviti|assine|schrijf je in|prenumerera|meld d[ei]g|tilmeld|zapisz).{0,60}(?:newsletter|e-?mails?\b|briefing|alerts|updates|boletín|nieuwsbrief|ny(?:het|hed)sbrev)|newsletters? (?:abonnieren|bestellen)|free (?:daily |weekly )?newsletter|(?:delivered|sent|straight|right|directly) (?:directly |straight |right )?(?:to|in|into) your (?:in-?box|e?-?mail)|^start your (?:day|morning|week) with (?:the|our)\b|^want more stories like this|^thank(?:s| you) for (?:signing up|subscribing))/i;
