/** Words around names in bylines, in the languages whose phrases are known. Data. */

/** Lead-ins that open a byline in any of the known languages: `By `, `Written by`, and with a colon or a break behind it `Text:`, `Autor`. */
export const LEAD_IN =
  /^(?:(?:(?:(?:article|story|words|written|posted|published|reported|reporting|authored|created|submitted|analysis|opinion|review|compiled|column|essay|guest post|post|contributed)\s{1,2})?by|written|texte? (?:de|par)|publi[ée]e? par|propos recueillis par|escrito por|publicado por|geschrieben von|eine? (?:artikel|kommentar|gastbeitrag|analyse|interview) von|scritto da|a cura di|geschreven door|skrevet av|skrevet af|skriven av|بقلم|كتبت?)(?=[\s:：|])\s{0,2}[:：|]?|(?:authors?|words|autor(?:in|en|es|a)?|auteure?s?|autore|forfatter|skribent|journalist|redacci[óo]n|tekst|texte?|texto|testo|文|作者|著者|執筆|記者|记者)[ \t]?(?:[:：|]|\n))\s{0,2}/iu;

/** Lead-ins that are plain words of other languages: tried only where the page is in this one. */
export const LOCAL_LEAD_IN: Readonly<Record<string, RegExp>> = {
  de: /^(?:von|vom|red\.):?\s{1,2}/iu,
  fr: /^(?:par):?\s{1,2}/iu,
  es: /^(?:por|de):?\s{1,2}/iu,
  pt: /^(?:por|de):?\s{1,2}/iu,
  it: /^(?:di|da):?\s{1,2}/iu,
  nl: /^(?:door|van):?\s{1,2}/iu,
  sv: /^(?:av):?\s{1,2}/iu,
  no: /^(?:av):?\s{1,2}/iu,
  nb: /^(?:av):?\s{1,2}/iu,
  nn: /^(?:av):?\s{1,2}/iu,
  da: /^(?:af):?\s{1,2}/iu,
  pl: /^(?:przez):?\s{1,2}/iu,
};

// `Published August 7, 2023 by Jane Doe`, `3 min read · By Jane Doe`; what stands before is looked at by itself.
export const INNER_LEAD_IN = /(?:^|[\s·•|,–—-])(?:by|von|par|por):?\s{1,2}(?=\S)/iu;

/** Words that may stand before an inner "by" besides dates: anything else makes it part of a sentence. */
export const BEFORE_INNER = new Set(
  'written posted published story article updated last modified on at in the est edt gmt utc pst pdt cet am pm a.m p.m min mins minute minutes read st nd rd th monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun vom am uhr publié le publicado el'.split(
    ' ',
  ),
);

// `Photo: `, `Quelle: `, `Edited by`, `Fact checked by`
export const OTHER_CREDIT =
  /^(?:bild|foto|fotos|photos?|images?|illustrations?|quelle|sources?|credits?|graphics?|video|edited|fact|reviewed|medically|translated|grafik|crédit)\b/iu;

/** A role instead of a name: `Political reporter`, `Chefredakteurin`. */
export const ROLE =
  /(?:^|[^\p{L}])(?:reporters?|correspondents?|editors?|writers?|author|journalists?|columnists?|contributors?|contributing|staff|team|desk|producer|freelancer?|analyst|director|manager|professor|fellow|lecturer|founder|ceo|cto|president|senior|assistant|associate|special to|redakteur(?:in)?|redaktion|korrespondent(?:in)?|ressort\p{L}{0,12}|chefredakteur(?:in)?|journaliste|r[ée]dact(?:eur|rice|ion)|correspondante?|envoy[ée]e?|periodista|redactora?|corresponsal|giornalista|redattore|redacteur|verslaggever|correspondente|rep[óo]rter|jornalista|dziennikar(?:z|ka)|journalistin|ph\.?d|m\.?d|mba|esq|jr|sr|rn|ms|rdn?|cpa)(?:$|[^\p{L}])/iu;

/** Agencies that are authors in their own name. */
export const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|dpa|sid|apa|epd|kna|efe|europa press|ansa|adnkronos|anp|belga|ntb|tt|ritzau|pap|lusa|kyodo|jiji|xinhua|bloomberg|upi|pa media|press association|tass|stt|keystone-sda|sda|ians|pti|ani|aap)(?:[ /-](?:news|staff|press|sport|dpa|afp|ap|efe|reuters))?$/iu;

// `and`, `und`, `et`, `y`, `e`, `en`, `och`, `og`, `&`, `;`, `/`, `|`, `,`, `、`, `و`
export const SEPARATOR = /\s+(?:and|und|et|y|e|en|och|og|oraz|with|mit|avec|con)\s+|\s*[;|/•·●、，,&+\n]\s*|\s+[-–—]\s+|\s+و\s+/iu;

/** Things that stand where a name could and are none. */
export const NO_NAME =
  /(?:https?:|www\.|@|\.(?:com|org|net|de|fr|es|it|co|uk)\b|\d|©|[?!=<>{}[\]]|\b(?:published|updated|posted|created|modified|min read|minutes?|read|share|follow|subscribe|comments?|photo|image|getty|credit|view|profile|bio|more|posts?|click|sign|login|privacy|advert\p{L}*|sponsored|categor(?:y|ies)|home|menu|search|newsletter|uhr|lesezeit|ver[öo]ffentlicht|aktualisiert|stand|publié|mis à jour|actualizado|publicado|aggiornato|pubblicato|about|contact|insights|articles|says|facebook|twitter|instagram|linkedin|youtube|whatsapp|pinterest|telegram|e-?mail|print|link|copy|licensed|contributions|reviewed|fact[ -]checked|source|quelle|fuente|bild|foto|fotos|name|continue|reading|latest|news|nachrichten)\b)/iu;

/** Accounts of content systems that no reader knows. */
export const ACCOUNT =
  /^(?:.{0,20}\badmin|administrator|webmaster|editor|editors|editorial|editorial team|staff|staff writer|staff reporter|staff reports|web ?desk|web ?team|news ?desk|news ?room|guest|guest author|contributor|contributors|user|author|authors|root|test|unknown|anonymous|none|null|undefined|n\/a|.{0,20}redaktion|red|redaction|r[ée]daction|la r[ée]daction|redacci[óo]n|redazione|redactie|redaktionen|redakcja|reda[çc][ãa]o|developer|marketing|super user|wp-?admin)$/iu;

/** Lower-case words inside names. */
export const PARTICLES = new Set(
  "de da do dos das del della delle di du des la le les el al bin ibn ben van von der den dem ter ten te zu zum zur af av y e i und st of the d’ d' l’ l'".split(
    ' ',
  ),
);
