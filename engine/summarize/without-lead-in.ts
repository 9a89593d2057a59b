/** Takes from a point the words that join its sentence to one that isn't shown: `However, `, `But `. */
import type { CueIndex } from './cues/cues-of.ts';

/** `However, `, `In addition, `, `But `: what may be a lead-in, where a capital follows. */
const LEAD_IN = /^(\p{L}{1,14}(?: \p{Ll}{1,14})?)(,?) (?=\p{Lu}\p{Ll})/u;
/** `In short: The`, with the capital of a sentence of its own. */
const LABEL = /^([^:]{2,30}): (?=[“"„«]?[\p{Lu}\d])/u;
/** `The short answer: No.`, `The upshot: She left`: what the label belongs to, or who that is, is told before. */
const LEANS = /^(?:(?:yes|no|he|she|they|it|ja|nein|er|sie|oui|non|il|elle|sí|sì|sim|não)\b|(?:\S+ ){0,3}\S+$)/i;
/** `But the`, `And if`; not `But for`, `Yet another`, `And so`, `But iPier`. */
const OPENER =
  /^(But|And|Yet) (?=(?!(?:for|so|another|again|to|then|nor|neither|rather|only|that|this|these|those|here|others?)\b)[a-zß-ſ]{1,30}[ ,’'])/;
/** `At the same time, a`: so many words at most, and a small letter behind the comma. */
const ASIDE = /^(\p{Lu}\p{Ll}{0,14}(?: \p{Ll}{1,14}){0,3}), (?=\p{Ll}{1,30}[ ,’'])/u;
const NEXT = /^\p{Ll}{1,30}/u;
/** `…During the summit`: what is left out before it, nobody misses. */
const LEFT_OUT = /^(?:…|\.{3}) ?(?=\p{Lu})/u;
const MOST = 3;

/** The text without them where its language lets it: before a name, and in English, where `isOnItsOwn`, before any word, which then has a capital. */
export function withoutLeadIn(given: string, { openers, asides, labels, language }: CueIndex, isOnItsOwn: boolean): string {
  const text = given.replace(LEFT_OUT, '');
  const [label = '', name = ''] = LABEL.exec(text) ?? [];
  if (labels.has(name.trim().toLowerCase()) && !LEANS.test(text.slice(label.length))) return text.slice(label.length);
  const [leadIn = '', words = '', comma] = LEAD_IN.exec(text) ?? [];
  if ((comma ? asides : openers).has(words.toLowerCase())) return text.slice(leadIn.length);
  let rest = text;
  for (let step = 0; step < MOST && isOnItsOwn && language === 'en'; step++) {
    const opener = OPENER.exec(rest)?.[0] ?? '';
    const [aside = '', phrase = ''] = ASIDE.exec(rest) ?? [];
    const [next = ''] = NEXT.exec(rest.slice(aside.length)) ?? [];
    const isAside = asides.has(phrase.toLowerCase()) && !asides.has(next); // not "First, second and third graders"
    const length = isAside ? aside.length : opener.length;
    if (length === 0) break;
    rest = toCapital(rest.slice(length));
  }
  return rest;
}

function toCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
