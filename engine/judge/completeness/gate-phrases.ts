/**
 * What stands where a paywall cuts a story off, in the languages whose phrases are known: pieces of phrases, parted by
 * `|`, lower case. Data.
 */
const PHRASES =
  'to (?:continue|keep) reading|to read (?:on(?!e)|the (?:full|rest)|this article)|unlock (?:the full|this)|subscribers? only|exclusive to subscribers|already a subscriber|(?:log ?in|sign (?:in|up)|subscribe|register|join)(?: now| here| today| for free)? to (?:read|continue)(?! (?:all|every|more|our|unlimited) )|to access this article|reached your limit|rest of this article|' +
  'this (?:story|article|post|content|page) is (?:only )?(?:for|available to|reserved for) (?:paying |paid |registered )?(?:members|subscribers)|this is a (?:premium|subscribers?[- ]only|members?[- ]only) (?:article|story)|only (?:paying )?(?:members|subscribers) can (?:read|see|view)|want to read more\\?|read the (?:full|whole|rest of the) (?:story|article) with a|need a (?:subscription|membership) to read|' +
  'weiterzulesen|artikel (?:zu )?(?:weiter)?lesen|weiterlesen (?:mit|\\?)|jetzt weiterlesen|(?:registrieren|anmelden|abonnieren|plus|abo) (?:und )?weiterlesen|möchten weiterlesen|für (?:unsere )?abonnenten|exklusiv für (?:unsere )?mitglieder|nur für mitglieder|lesen sie den (?:ganzen|vollständigen|kompletten) artikel|bereits abonnent|artikel freischalten|' +
  'lire la suite|suite est réservée|aux abonnés|déjà abonné|article réservé|continuer la lecture|abonnez-vous pour (?:lire|continuer)(?! (?:tou|nos|plus))|cet article en (?:intégralité|entier)|' +
  '(?:seguir|continuar) leyendo|y sigue leyendo|para suscriptores|exclusivo para socios|suscríbete para|eres suscriptor|' +
  'continuare a leggere|agli abbonati|contenuto riservato|già abbonato|(?:abbonati|accedi) per (?:leggere|continuare)(?! (?:tutt|i nostri|di più))|articolo completo con un|' +
  'continuar (?:lendo|a ler)|para assinantes|já é assinante|assine para (?:ler|continuar)(?! (?:tod|noss|mais))|' +
  'verder te lezen|verder lezen\\?|lees verder met een|voor abonnees|voor leden|al abonnee|' +
  'läsa vidare|fortsätta läsa|redan prenumerant|för prenumeranter|artikeln är låst|logga in för att läsa(?! (?:alla|fler))|' +
  'lese (?:videre|resten)|for abonnenter|allerede abonnent|logg inn for å lese(?! (?:alle|flere))|' +
  'læse (?:videre|resten)|forbeholdt abonnenter|log ind for at læse(?! (?:alle|flere))|artiklen med et abonnement|' +
  'czytać dalej|aby przeczytać|dla (?:prenumeratorów|subskrybentów)|wymaga (?:prenumeraty|subskrypcji)|dalej z (?:prenumeratą|subskrypcją)|' +
  '続きを読むに|して続きを読む|会員限定|有料記事|続きは会員|' +
  '유료 회원|구독자 전용|계속 읽으려면|только для подписчиков|чтобы (?:читать|прочитать) (?:дальше|полностью)|' +
  'لمتابعة القراءة|لإكمال القراءة|للمشتركين فقط';

/** Matches a text that holds one of the phrases; apostrophes are of no account. */
export const GATE_PHRASE = new RegExp(PHRASES, 'i');

/** What tells that the rest is not there, however much is: `Il vous reste 57 % de cet article à lire`, `This post is for paid subscribers`. */
export const CERTAIN_GATE =
  /(?:\bil vous reste \d{1,2}(?:[.,]\d{1,2})? ?% (?:de cet article|à (?:lire|découvrir))|\bpozostało \d{1,2} ?% (?:tekstu|artykułu)|\b\d{1,2} ?% of this (?:article|story) (?:is left|remains)|this post is for (?:paid )?subscribers|keep reading with a \d{1,2}-day free trial|paid subscriber to [^.!?]{1,40} to unlock)\b|残り ?[\d,]{2,6} ?文字/i;
