/**
 * What stands where a paywall cuts a story off, in the languages whose phrases are known: pieces of phrases, parted by
 * `|`, lower case. Data.
 */
const PHRASES =
  'to (?:continue|keep) reading|to read (?:the (?:full|rest)|this article)|unlock (?:the full|this)|subscribers? only|exclusive to subscribers|already a subscriber|(?:sign in|subscribe|register) to read|to access this article|reached your limit|rest of this article|' +
  'weiterzulesen|artikel (?:zu )?(?:weiter)?lesen|weiterlesen mit|jetzt weiterlesen|für abonnenten|bereits abonnent|artikel freischalten|' +
  'lire la suite|suite est réservée|aux abonnés|déjà abonné|article réservé|continuer la lecture|' +
  '(?:seguir|continuar) leyendo|para suscriptores|suscríbete para|eres suscriptor|' +
  'continuare a leggere|agli abbonati|contenuto riservato|già abbonato|' +
  'continuar (?:lendo|a ler)|para assinantes|já é assinante|' +
  'verder te lezen|voor abonnees|al abonnee|' +
  'läsa vidare|fortsätta läsa|redan prenumerant|för prenumeranter|' +
  'lese (?:videre|resten)|for abonnenter|allerede abonnent|' +
  'læse (?:videre|resten)|forbeholdt abonnenter|' +
  'czytać dalej|aby przeczytać|dla prenumeratorów|' +
  '続きを読むには|会員限定|有料記事|続きは会員|' +
  'لمتابعة القراءة|لإكمال القراءة|للمشتركين فقط';

/** Matches a text that holds one of the phrases; apostrophes are of no account. */
export const GATE_PHRASE = new RegExp(PHRASES, 'i');

/** What tells that the rest is not there, however much is: `Il vous reste 57 % de cet article à lire`, `This post is for paid subscribers`. */
export const CERTAIN_GATE =
  /\b(?:il vous reste \d{1,2}(?:[.,]\d{1,2})? ?% de cet article|\d{1,2} ?% of this (?:article|story) (?:is left|remains)|this post is for (?:paid )?subscribers|keep reading with a \d{1,2}-day free trial|paid subscriber to [^.!?]{1,40} to unlock)\b/i;
