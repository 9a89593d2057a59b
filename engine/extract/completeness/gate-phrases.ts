/** What stands where a paywall cuts a story off, in the languages whose phrases are known; pieces of phrases, parted by `|`. Data; lower case. */
export const GATE_PHRASES: readonly string[] = (
  'to continue reading|to keep reading|to read the full|to read the rest|to read this article|to unlock this|unlock the full|unlock this|for subscribers only|is for subscribers|subscriber-only|subscriber only|exclusive to subscribers|already a subscriber|sign in to read|subscribe to read|register to read|to access this article|for paid subscribers|reached your limit|rest of this article|' +
  'um weiterzulesen|um den artikel zu lesen|weiterlesen mit|jetzt weiterlesen|diesen artikel weiterlesen|den ganzen artikel lesen|für abonnenten|bereits abonnent|artikel ist exklusiv|artikel freischalten|' +
  'pour lire la suite|la suite est réservée|aux abonnés|de cet article à lire|déjà abonné|article réservé|continuer la lecture|abonnez-vous pour|' +
  'seguir leyendo|continuar leyendo|para suscriptores|suscríbete para|ya eres suscriptor|' +
  'continuare a leggere|agli abbonati|contenuto riservato|sei già abbonato|abbonati per leggere|' +
  'continuar lendo|continuar a ler|para assinantes|já é assinante|assine para ler|' +
  'verder te lezen|voor abonnees|al abonnee|lees het hele artikel|' +
  'för att läsa vidare|fortsätta läsa|redan prenumerant|lås upp artikeln|endast för prenumeranter|' +
  'for å lese videre|lese resten|kun for abonnenter|allerede abonnent|saken er for abonnenter|' +
  'at læse videre|læs hele artiklen|forbeholdt abonnenter|artiklen er for abonnenter|læse resten|' +
  'aby czytać dalej|aby przeczytać|dla prenumeratorów|masz już prenumeratę|' +
  '続きを読むには|会員限定|有料記事|続きは会員|登録して続き|' +
  'لمتابعة القراءة|لإكمال القراءة|للمشتركين فقط|اشترك لقراءة'
).split('|');
