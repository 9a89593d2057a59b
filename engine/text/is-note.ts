/** Corrections and notes of the newsroom: content of a kind of its own, never clutter. */

/** `Correction, 3 May: …`, `Editor's note: …`, `Anmerkung der Redaktion: …`; not `Corrections officers said …`. */
const NOTE_START =
  /^[\s(*[–—]{0,4}(?:corrections?(?: and clarifications?)?|clarification|editor[’']?s[’']? note|note to readers|update|this (?:article|story) (?:was|has been) (?:amended|updated|corrected)|an earlier version|korrektur|berichtigung|anmerkung der redaktion|hinweis der redaktion|transparenzhinweis|correctif|rectificatif|erratum|note de la rédaction|fe de errores|correcci[oó]n|nota (?:del editor|de la redacci[oó]n|da reda[cç][aã]o|della redazione)|rettifica|errata(?: corrige)?|correç[aã]o|correctie|rectificatie|rättelse|rettelse|sprostowanie|od redakcji|訂正|お詫びと訂正|تصحيح)(?:\s?[:：,(—–-]|\s+(?:on|to|of|at|with|after|vom|from|was|has|misstated|\d)\b|\s*$)/i;

/** True where a text begins as a correction or an editor's note does. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text.slice(0, 120));
}
