/** Works out the date that a weekday means in a sentence about what is to come, and prints it only where nothing else can be meant. */
import { toWords } from '../text/to-words.ts';
import { countCues } from './cues/count-cues.ts';
import type { CueIndex } from './cues/cues-of.ts';
import { readPublishedDays } from './read-published-days.ts';

const A_DAY = 86_400_000;
const WEEK = 7;
const WORD = /\p{L}[\p{L}-]*/gu;
/** `Friday, March 6`, `Friday, Jan. 6`, `Freitag, den 6.`, `Friday (March 13)`: the sentence gives the date itself; not `Friday at 6 p.m.` */
const HAS_DATE = /^ ?\(|^,? ?(?:(?:[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ſ]{0,12}[.,]?|the|den|le|el|il) )?\d/;
/** `Sunday Times`, `Viernes Santo`, `Friday’s`: a name, or what a day has. */
const IN_NAME = /^(?: \p{Lu}|['’-])/u;
/** `Friday week`, `Friday in two weeks`, `Freitag in einer Woche`, `viernes pasado`: another week's day. */
const OTHER_WEEK =
  /^ (?:week|fortnight|last|next|after next|in|en huit|en quinze|dernier|prochain|pasad[oa]|próxim[oa]|scors[oa]|prossim[oa]|passad[oa]|que vem|que viene)(?![A-Za-zÀ-ſ])/;
/** `Black Friday`, `am Ende Freitag`. */
const AFTER_NAME = /\p{Lu}[\p{L}.'’-]{0,20} $/u;
/** `a Friday in June`, `every Friday`, `jeden Freitag`: any of them. `next Friday`: this week's for one reader, next week's for another. */
const ANY_DAY =
  /(?:^| )(?:a|an|any|the|every|each|one|some|most|next|jede[nmrs]?|eine[nms]?|ein|nächste[nmrs]?|chaque|une?|le|cada|una?|próxim[oa]|ogni|il|um|uma|elke?|iedere?|een|volgende|varje|en|nästa|hver|hvert|neste|næste) $/i;
/** `Friday morning`, `viernes por la tarde`: the date goes behind it. */
const PART_OF_DAY =
  /^ (?:morning|afternoon|evening|night|matin|soir|por la (?:mañana|tarde|noche)|mattina|sera|à (?:tarde|noite)|avond|kväll|kveld)(?![A-Za-zÀ-ſ])/;
/** `last Friday`, `vergangenen Freitag`: not to come. */
const LOOKS_BACK = /(?:last|past|since|letzten|vergangenen|seit|dernier|pasado|scorso|vorige|afgelopen|förra|forrige|sidste) $/i;
/** What parts the clause of the weekday from others: `will close, Lee said on Friday`. */
const CLAUSE_START = /[,;:()–—“”"„«»]/;
/** An odd number of them before a place: it stands inside a quotation, whose day nobody knows. */
const QUOTE_MARKS = /["“”„«»]/g;
/** `filed`, `held`: the day is then of what was done. `will be held Friday` is to come. */
const PARTICIPLE =
  /^(?:[A-Za-zÀ-ſ]+ed|born|brought|found|given|heard|held|lost|made|met|put|seen|sent|shot|shown|signed|taken|told|won|written)$/;
const BE = 'be';
/** `the fire that broke out on Friday`. */
const PAST_CLAUSE: ReadonlySet<string> = new Set(
  'that which who whose where when since broke took began came went left fell hit'.split(' '),
);
/** German, Dutch and Nordic languages tell of hearsay as of plans: `soll am Freitag gestohlen haben`, `ska ha stulit`, `should be`. */
const HEARSAY: Readonly<Record<string, RegExp>> = {
  de: /\b(?:soll|solle|sollen|sollten|würden?|wollen)\b|\b(?:haben|sein)\b/,
  nl: /\b(?:moet|moeten)\b|\b(?:hebben|zijn)\b/,
  sv: /\bha\b/,
  no: /\bha\b/,
  da: /\bhave\b/,
};
const NEVER = /^\b$/;
/** Words before the weekday within which its clause must speak of the future: `will vote on Friday`. */
const REACH = 7;

/** The text with the date in brackets after its first weekday or its part of that day (the next such day after publication); unchanged where nothing is sure. */
export function nameDay(text: string, published: string | undefined, cues: CueIndex): string {
  const days = readPublishedDays(published, cues.language);
  if (days.length === 0 || (HEARSAY[cues.language] ?? NEVER).test(text)) return text;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const weekday = cues.weekdays.indexOf(word.toLowerCase());
    if (weekday < 0) continue;
    const end = index + word.length;
    if (!isPlainDay(text.slice(0, index), text.slice(end, end + 30)) || !looksAhead(text.slice(0, index), cues)) return text;
    const [date, ...others] = new Set(days.map((day) => toDate(day, weekday, cues.language)));
    const at = end + (PART_OF_DAY.exec(text.slice(end, end + 30))?.[0].length ?? 0);
    return others.length > 0 ? text : `${text.slice(0, at)} [${date}]${text.slice(at)}`;
  }
  return text;
}

/** A day on its own: no part of a name or of a quotation, without a date, of no other week. */
function isPlainDay(before: string, after: string): boolean {
  const isTaken = [HAS_DATE, IN_NAME, OTHER_WEEK].some((pattern) => pattern.test(after));
  const isQuoted = (before.match(QUOTE_MARKS)?.length ?? 0) % 2 === 1;
  return !isTaken && !isQuoted && ![AFTER_NAME, ANY_DAY, LOOKS_BACK].some((pattern) => pattern.test(before.slice(-24)));
}

/** The weekday's own clause speaks of the future, and nothing between tells of the past: not `will hear the appeal filed Friday`. */
function looksAhead(before: string, cues: CueIndex): boolean {
  const words = toWords(before.split(CLAUSE_START).at(-1) ?? '').slice(-REACH);
  const from = words.findLastIndex((_, at) => (countCues(words.slice(at), cues).future ?? 0) > 0);
  const between = words.slice(from + 1);
  return from >= 0 && !countCues(between, cues).said && !between.some((word, at) => isPast(word, between[at - 1]));
}

function isPast(word: string, before: string | undefined): boolean {
  return PAST_CLAUSE.has(word) || (before !== BE && PARTICIPLE.test(word));
}

function toDate(day: string, weekday: number, language: string): string {
  const from = new Date(`${day}T00:00:00Z`);
  const ahead = (weekday - from.getUTCDay() + WEEK) % WEEK;
  const date = new Date(from.getTime() + ahead * A_DAY);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}
