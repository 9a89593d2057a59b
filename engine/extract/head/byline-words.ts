/** Words around names in bylines, in the languages whose phrases are known. */

// `By `, `Von `, `Par `, `Por `, `Di `, `Door `, `Av `, `Af `, `Przez `, `Text:`, `Written by`, `Fotos:`
export const LEAD_IN =
  /^(?:(?:(?:article|story|words|text|texte|texto|testo|tekst|written|posted|published|reported|reporting|reviewed|edited|analysis|opinion|review|compiled|authored|created|submitted|interview|column|essay|guest post|publi[ée]e?|escrito|geschrieben|ein (?:artikel|kommentar|gastbeitrag)|eine analyse|r[ée]dig[ée]|scritto|geschreven|napisane|skrevet|skriven)\s{0,2}(?:by|von|par|por|di|door|av|af|przez)?\s{0,2}[:|]?|by|von|vom|par|por|di|a cura di|door|av|af|przez|autor(?:in|es|a)?|auteur|autore|author|authors|tekst|text|texte|texto|testo|r[ée]daction|journalist|escribe|opracowa[łl]a?|文|作者|著者|執筆|记者|بقلم|كتب|كتبت)\s{0,2}[:|：]?)(?=\s|$|[:：|])\s{0,2}[:|：]?\s{0,2}/iu;

/** What ends a byline: a role, a note, a place. */
export const ROLE =
  /(?:^|\b)(?:reporter|correspondent|editor|editors|writer|author|journalist|columnist|contributor|contributing|staff|producer|freelancer?|analyst|director|manager|professor|fellow|lecturer|founder|ceo|cto|president|chief|head of|senior|assistant|associate|associated editor|special to|redakteur(?:in)?|redaktion|korrespondent(?:in)?|ressort|chefredakteur|journaliste|r[ée]dacteur|r[ée]dactrice|correspondant|envoy[ée]|periodista|redactor|redactora|corresponsal|giornalista|redattore|redacteur|verslaggever|correspondente|rep[óo]rter|jornalista|reporterka|dziennikarz|dziennikarka|journalistin|phd|m\.?d\.?|esq|jr|sr)\b/iu;

/** Agencies that are authors in their own name. */
export const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|dpa|sid|apa|epd|kna|efe|europa press|ansa|adnkronos|anp|belga|ntb|tt|ritzau|pap|lusa|kyodo|jiji|xinhua|bloomberg|upi|pa media|press association|tass|tt nyhetsbyrån|stt|keystone-sda|sda|notimex|telam|ians|pti|ani|aap)(?:[ /-](?:news|staff|press|sport|dpa|afp|ap|efe|reuters))?$/iu;

// `and`, `und`, `et`, `y`, `e`, `en`, `och`, `og`, `i`, `&`, `;`, `/`, `|`, `,`, `、`, `و`
export const SEPARATOR = /\s+(?:and|und|et|y|e|en|och|og|oraz|with|mit|avec|con)\s+|\s*[;|/•·、，,&\n]\s*|\s+[-–—]\s+|\s+و\s+/iu;

/** Things that stand where a name could and are none. */
export const NO_NAME =
  /(?:https?:|www\.|@|\.(?:com|org|net|de|fr|es|it|co|uk)\b|\d|©|\b(?:published|updated|posted|created|last|modified|min read|minutes?|read|share|follow|subscribe|comments?|photo|image|getty|credit|view|profile|bio|more|all posts|click|sign|login|privacy|advert|sponsored|published|category|home|menu|search|newsletter|uhr|lesezeit|veröffentlicht|aktualisiert|stand|publié|mis à jour|actualizado|publicado|aggiornato|pubblicato|about|contact)\b)/iu;

/** Accounts of content systems that no reader knows. */
export const ACCOUNT =
  /^(?:admin|administrator|webmaster|editor|editors|editorial|editorial team|staff|staff writer|staff reporter|staff reports|web ?desk|web ?team|news ?desk|news ?room|guest|guest author|contributor|contributors|user|author|authors|root|test|unknown|anonymous|none|null|undefined|n\/a|redaktion|online-redaktion|onlineredaktion|red|redaction|rédaction|la rédaction|redacción|redazione|redactie|redaktionen|redakcja|redação)$/iu;
