/** Finds speech after a dash at a paragraph's head, in the Nordic languages and Dutch also behind a sentence: `– Vi går, säger Ode. – Alla går.` */
import type { Cues } from './cues/cues.ts';
import type { Quoted } from './find-quoted.ts';
import { isIntroduction } from './find-quoted-whole.ts';

/** `– Vi går`, `—No lo sé`: a dash and a capital or an opening mark. */
const SPEECH_DASH = /^[\u2013\u2014\u2015-]\s?(?=[\p{Lu}¿¡])/u;
/** `. – Alla går`: it goes on behind its cue. */
const GOES_ON = /(?<=[.!?…:][ \n])[\u2013\u2014-] (?=\p{Lu})/gu;
/** Where speech may end and its cue begin: `, säger`, `! sier`, ` —dijo`. */
const CUE_START = /(?:,|(?<=[!?…])|\s[\u2013\u2014-]) ?(?=(\p{Ll}+))/gu;
/** The verb of a cue and the two words behind it. */
const CUE = /^\p{Ll}{3,20} ([\p{L}-]{1,30})(?: ([\p{L}-]{1,30}))?/u;
/** So many dashes of a paragraph are looked at. */
const MOST_DASHES = 40;
const CAPITAL = /^\p{Lu}/u;
const LONGEST_CUE = 90;

/** The texts of the paragraphs before and after. */
export interface Around {
  readonly before: string;
  readonly next: string;
}

/** The stretches that somebody says in such a paragraph: up to each cue, and behind a further dash. Where no cue follows, another paragraph has to introduce them. */
export function findDashed(text: string, { before, next }: Around, cues: Cues): readonly Quoted[] {
  const opens = SPEECH_DASH.test(text);
  if (!opens && !cues.isVerbSecond) return [];
  const starts = [...text.matchAll(GOES_ON)].slice(0, MOST_DASHES).map(({ index }) => index);
  if (opens) starts.unshift(0);
  const found: Quoted[] = [];
  for (const [order, outerStart] of starts.entries()) {
    const part = text.slice(outerStart, starts[order + 1]).trimEnd();
    const start = SPEECH_DASH.exec(part)?.[0].length ?? 0;
    const cue = findCue(part, cues);
    if (cue < 0 && outerStart === 0 && !isIntroduced(before, next, cues)) return [];
    if (cue < 0 && !opens && text.charAt(outerStart - 2) !== ':') continue; // "Ode er uenig. – Nei, sier hun."
    const end = outerStart + (cue >= 0 ? cue : opens ? part.length : endOfSentence(part));
    found.push({ start: outerStart + start, end, outerStart, outerEnd: end, family: 'double', closed: true });
  }
  return found;
}

/** Behind a colon within a paragraph nothing tells how far somebody speaks: a sentence is sure. */
function endOfSentence(part: string): number {
  const stop = part.search(/[.!?…](?: \p{Lu}|$)/u);
  return stop < 0 ? part.length : stop + 1;
}

/** Where the first cue begins, or -1. */
function findCue(part: string, cues: Cues): number {
  for (const { 0: mark, 1: word = '', index } of part.matchAll(CUE_START)) {
    const at = index + mark.length;
    if (cues.says.has(word) || isLikeCue(part.slice(at, at + LONGEST_CUE), word, cues)) return index;
  }
  return -1;
}

/** `, tordner han`, `, uppmanar meteorolog Ann Lindel`: what stands between speech and a person can only be a verb. */
function isLikeCue(cue: string, verb: string, { isVerbSecond, small, he, she, isOffice }: Cues): boolean {
  const [, first = '', second = ''] = CUE.exec(cue) ?? [];
  if (!isVerbSecond || small.has(verb)) return false;
  return he.has(first) || she.has(first) || (CAPITAL.test(second) && (CAPITAL.test(first) || isOffice(first)));
}

/** `Ode tog på sig skulden:` before speech, not before a list. */
function isIntroduced(before: string, next: string, cues: Cues): boolean {
  if (!before.trimEnd().endsWith(':') || cues.isEnglish || cues.nounsHaveCapitals) return false;
  return !SPEECH_DASH.test(next) || isIntroduction(before, cues);
}
