/** Words around names in bylines, in the languages whose phrases are known. Data. Where the words around are Latin, `\S` and `[a-zÀ-ɏ]` stand for letters: a class of all the world's letters takes long to compile. */

/** Lead-ins that open a byline in any of the known languages: `By `, `Written by`, and with a colon or a break behind it `Text:`, `Autor`. */
export const LEAD_IN =
  /^(?:(?:th(?:is|e) \S{3,9} was (?:originally )?(?:written|reported|compiled) by|(?:(?:article|story|words|written|posted|published|report(?:ed|ing)|created|analysis|opinion|review|column|essay|post|interview|commentary|recipe) )?by|written|texte? (?:de|par)|propos recueillis par|(?:escrito|publicado) por|geschrieben von|eine? \S{5,11} von|a cura di|geschreven door|skr[ei]ve[tn] a[vf]|بقلم|كتبت?)(?=[\s:：|])\s{0,2}[:：|]?|(?:photos?|pictures|words|story|text) (?:and|&) (?:photos?|pictures|words|story|text) by(?=[\s:：|])\s{0,2}[:：|]?|(?:authors?|contributors?|words|autor(?:in|en|es|a)?|auteure?s?|autore|forfatter|skribent|journalist|redacci[óo]n|tekst|texte?|texto|testo|interview|автор[ыи]?|текст|szerző|írta|penulis|oleh|tác giả|yazan|yazar|文|作者|著者|執筆|記者|记者|글|기자)[ \t]?(?:[:：|]|\n)|(?:取材・)?文[・／]|(?:文|作者|著者|執筆|記者|记者)[ 　](?=[\u3400-\u9fff]))\s{0,2}/i;

const LOCAL: Readonly<Record<string, string>> = {
  de: 'von unsere[mrn] \\p{L}{5,20}|von|vom',
  fr: 'par',
  es: 'por|de',
  pt: 'por|de',
  it: 'di|da',
  nl: '(?:door|van) onze \\p{L}{5,20}|door|van',
  da: 'af',
  pl: 'przez',
  ro: 'de',
  sv: 'av',
  no: 'av',
  nb: 'av',
  nn: 'av',
};

/** Lead-ins that are plain words of other languages: tried only where the page is in this one (BCP 47). */
export function localLeadIn(language: string): RegExp {
  return new RegExp(`^(?:${LOCAL[language.slice(0, 2)] ?? 'by'}):?\\s{1,2}`, 'iu');
}

// `Published August 7, 2023 by Jane Doe`, `3 min read · By Jane Doe`; what stands before is looked at by itself.
export const INNER_LEAD_IN = /(?:^|[\s·•|,–—-])(?:by|von|par|por):?\s{1,2}(?=\S)/i;

/** A word that may stand before an inner "by" besides dates: anything else makes it part of a sentence. */
export const BEFORE_INNER =
  /^(?:written|posted|published|story|article|updated|last|modified|on|at|in|the|[ecmp][sd]t|gmt|utc|[ap]\.?m|min|mins|minutes?|read|st|nd|rd|th|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|vom|am|uhr|publié|le|publicado|el)\.?$/;

// `Photo: `, `Quelle: `, `Edited by`, `Fact checked by`, `Contact: `
export const OTHER_CREDIT =
  /^(?!\w+ (?:and|&) (?:story|words|text) by)(?:bild|fotos?|photos?|images?|illustrations?|quelle|sources?|credits?|graphics?|grafik|video|edited|fact|reviewed|medically|translated|contact|crédit)\b/i;

/** What stands behind the writers in one line: `Words: Ada Quill. Photos: Bo Marsh`, `Text Ada Quill, Fotos: Bo Marsh`. */
export const OTHER_BEHIND =
  /[.,;|/·•\s]\s?(?:photos?|photographs?|photography|pictures|images?|illustrations?|video|fotos?|bilder|foto's)(?:\s?[:：]|\s(?:by|von|par|por|di|door)\s).*$/is;

/** A role instead of a name: `Political reporter`, `Chefredakteurin`. */
export const ROLE =
  /(?<![a-zÀ-ɏ])(?:reporters?|correspondents?|editors?|writers?|author|journalist\S{0,2}|columnists?|contribut(?:ors?|ing)|staff|team|desk|producer|freelancer?|analyst|director|manager|professor|fellow|founder|experts?|ceo|president|senior|assistant|associate|special to|redakt(?:eur(?:in)?|ion)|korrespondent(?:in)?|ressort\S{0,12}|chefredakteur(?:in)?|r[ée]dact(?:eur|rice|ion|ora?)|correspond[ae]nte?|envoy[ée]e?|periodista|corresponsal|giornalista|redattore|verslaggever|rep[óo]rter|jornalista|dziennikar(?:z|ka)|ph\.?d|m\.?d|mba|jr|sr|ms|rdn?)(?![a-zÀ-ɏ])/i;

/** Agencies that are authors in their own name. */
export const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|dpa|sid|apa|epd|kna|efe|europa press|ansa|anp|belga|ntb|tt|ritzau|pap|lusa|kyodo|jiji|xinhua|bloomberg|upi|pa media|tass|sda|ians|pti|ani|aap)(?:[ /-](?:news|staff|sport|dpa|afp|ap|efe|reuters))?$/i;

// `and`, `und`, `et`, `y` before a full name (not `Ortega y Gasset`), `e`, `en`, `och`, `og`, `&`, `;`, `/`, `|`, `,`, `、`, `و`
export const SEPARATOR =
  /(?<!\s)\s+(?:and|und|et|y(?=\s+[^\s,;|]{1,30}\s+[^\s,;|])|e|en|och|og|oraz|with|mit|avec|con|[-–—]|و)\s+|(?:(?<!\s)\s+)?[;|/•·●、，,&+\n]\s*/i;

/** `Ada Quill, MD, PhD; Bo Marsh, BA & Cai Reed, BSc`: names with their degrees. */
export const SIGNED =
  /^[A-ZÀ-ÞĀ-ſ][^.!?;,]{3,40}, [A-Z][A-Za-z.]{0,3}[A-Z]{1,5}(?:,[^.!?;]{2,60})?(?:;| &| and) [^.!?]{3,120}, [A-Z][A-Za-z.]{0,3}[A-Z]/;

/** `(BBC)`, `[Reuters]` */
export const BRACKETS = /(?:(?<!\s)\s+)?[([][^)\]]{0,80}[)\]]/g;

/** Signs of what stands where a name could and is none: addresses, figures, questions. */
export const NO_NAME = /https?:|www\.|@|\.(?:com|org|net|de|fr|es|it|co|uk)\b|\d|[©®™?!=<>{}[\]]/i;

/** Words of the same, in lower case. */
export const NO_NAME_WORDS =
  'published|updated|posted|save|created|modified|minute|minutes|read|reading|share|follow|subscribe|comment|comments|photo|image|credit|view|' +
  'profile|bio|more|post|posts|click|sign|login|privacy|advert|adverts|advertise|advertiser|advertisers|advertised|advertising|' +
  'advertisement|advertisements|advertorial|sponsored|category|categories|home|menu|search|newsletter|uhr|lesezeit|veröffentlicht|' +
  'aktualisiert|stand|publié|publie|actualizado|publicado|aggiornato|pubblicato|about|contact|insights|article|articles|bookmark|listen|says|facebook|twitter|' +
  'instagram|linkedin|youtube|whatsapp|email|e mail|print|link|copy|reviewed|fact checked|source|quelle|fuente|bild|foto|fotos|name|' +
  'continue|latest|news|nachrichten';

/** Accounts of content systems that no reader knows. */
export const ACCOUNT =
  /^(?:.{0,20}\badmin|administrator|webmaster|editors?|editorial(?: team)?|staff(?: (?:writer|reporter|reports))?|(?:web|news) ?(?:desk|team|room)|guest(?: author)?|contributors?|users?|authors?|root|test|unknown|anonymous|none|null|undefined|n\/a|.{0,20}redaktion|red|redaction|(?:la )?r[ée]daction|redacci[óo]n|redazione|redactie|redakcja|reda[çc][ãa]o|marketing)$/i;

/** A lower-case word inside names. */
export const PARTICLE =
  /^(?:de|d[aou]s?|del|della|delle|di|las?|les?|el|al|bin|ibn|ben|van|von|der|den|dem|te[rn]?|zum?|zur|a[fv]|[yei]|und|st|of|the|[dl][’'])$/i;
