/** Works out the date that a weekday means in a sentence about what is to come. */
import { toWords } from '../text/to-words.ts';
import { countCues } from './cues/count-cues.ts';
import type { CueIndex } from './cues/cues-of.ts';

const A_DAY = 86_400_000;
const WEEK = 7;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;
const WORD = /\p{L}[\p{L}-]*/gu;
/** `Friday, March 6`, `Friday, Jan. 6`, `Freitag, den 6.`: the sentence gives the date itself; not `Friday at 6 p.m.` */
const HAS_DATE = /^,? ?(?:(?:\p{Lu}\p{L}{0,12}\.?|the|den|le|el|il) )?\d/u;
/** `last Friday`, `vergangenen Freitag`: not to come. */
const LOOKS_BACK = /(?:last|past|since|letzten|vergangenen|seit|dernier|pasado|scorso|vorige|förra|forrige|sidste) $/i;

/** The text with the date in brackets after its first weekday (the next such day after publication); unchanged where nothing is sure. */
export function nameDay(text: string, published: string | undefined, cues: CueIndex): string {
  const day = ISO_DAY.exec(published ?? '')?.[0];
  if (!day) return text;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const weekday = cues.weekdays.indexOf(word.toLowerCase());
    const end = index + word.length;
    if (weekday < 0) continue;
    const before = text.slice(0, index);
    if (HAS_DATE.test(text.slice(end, end + 30)) || LOOKS_BACK.test(before) || !looksAhead(before, cues)) return text;
    return `${text.slice(0, end)} [${toDate(day, weekday, cues.language)}]${text.slice(end)}`;
  }
  return text;
}

/** Words before the weekday within which a plan must be spoken of: `data released Wednesday could …` is no plan for Wednesday. */
const REACH = 8;

function looksAhead(before: string, cues: CueIndex): boolean {
  const { future = 0, plan = 0 } = countCues(toWords(before).slice(-REACH), cues);
  return future + plan > 0;
}

function toDate(day: string, weekday: number, language: string): string {
  const from = new Date(`${day}T00:00:00Z`);
  const ahead = (weekday - from.getUTCDay() + WEEK) % WEEK;
  const date = new Date(from.getTime() + ahead * A_DAY);
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}
