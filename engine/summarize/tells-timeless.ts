/** Tells what is always so from what is to come: `The totals will be shown in the last row.` in a guide. */
import { isDated } from './is-dated.ts';
import type { Line, Story } from './story.ts';

/** Share of sentences that somebody says, below which a story explains rather than reports. */
const FEWEST_SAID = 0.15;
/** In fewer sentences a share tells nothing. */
const FEWEST_LINES = 5;

/** The table of times below is of English and German. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'de']);

/** In a guide, an explanation or an essay: a sentence that names no day, month, year or other time to come, and no plan that somebody has. */
export function tellsTimeless({ ownCues, ownWords, years }: Line, { cues, lines, saidShare, latestYear }: Story): boolean {
  if (saidShare >= FEWEST_SAID || lines.length < FEWEST_LINES || !LANGUAGES.has(cues.language)) return false;
  const isOfCalendar = isDated({ ownCues }) || (latestYear > 0 && years.some((year) => year >= latestYear));
  return !isOfCalendar && !ownWords.some((word) => FROM_NOW.has(word));
}

/** `next year`, `the weeks ahead`, `is expected`, `remains to be seen`. */
const FROM_NOW: ReadonlySet<string> = new Set(
  [
    'now,next,coming,ahead,tomorrow,tonight,soon,later,upcoming,expected,scheduled,slated,planned,plans,remains,pending,spring,summer,autumn,winter',
    'nächste,nächsten,nächster,nächstes,nächstem,kommende,kommenden,kommender,kommendes,morgen,bald,demnächst,erwartet,geplant,plant,planen,voraussichtlich,befürchten,abzuwarten,frühjahr,frühling,sommer,herbst',
  ].flatMap((list) => list.split(',')),
);
