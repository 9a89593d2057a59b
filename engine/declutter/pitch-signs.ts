/** What gives away a line that offers the paper's own letters and memberships: one sign may be a story's, three at once are a pitch. */

/** How many different signs of a pitch a text has, 0 to 5. */
export function countPitchSigns(text: string): number {
  return SIGNS.filter((sign) => sign.test(text)).length;
}

const SIGNS: readonly RegExp[] = [
  /** Begins a sentence so: `Escape your echo chamber.`, `Never miss a story`, `Holen Sie sich …`; not `Getting there took years`. */
  /(?:^|[.!?:] )(?:get|escape|join|try|discover|stay|sign|subscribe|support|enjoy|receive|unlock|never miss|don['’]t miss|become|start|want|explore|be the first|keep up|all the|the (?:best|biggest|latest|most)|an? (?:free|daily|weekly)|from our|our (?:editors|team|newsroom)|(?:holen|verpassen|bleiben|erhalten|testen|lesen) sie|jetzt|recevez|recibe|ricevi|receba|ontvang|få|otrzymuj)\b/i,
  /** `your inbox`, `our`, `stories like this`. */
  /\b(?:you|your|you['’]ll|our|like this|unsere?[mnrs]?|ihr|ihre|ihnen|dein|deine|votre|vous|tu|tus|su|tuo|tua|seu|sua|jouw|je|din|ditt|twój)\b/i,
  /\b(?:newsletters?|briefing|bulletin|inbox|e-?mails?|postfach)\b/i,
  /** `every weekday`, `each morning`, `weekly`. */
  /\b(?:(?:every|each) (?:(?:week)?day|morning|evening|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|daily|weekly|täglich)\b/i,
  /\b(?:free|no spam|unsubscribe|kostenlos|gratis)\b/i,
];

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
