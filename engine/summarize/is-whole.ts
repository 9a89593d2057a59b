/** Tells a whole sentence from what only looks like one: questions, lead-ins, teasers, footnotes, lists without words between. */
import { endsStatement } from '../text/ends-sentence.ts';
import type { Line } from './story.ts';

/** A question, or a line that ends in a colon. */
const LEADS_ON = /[?？؟:：]["”’»]*$/;
/** The page itself cut it, as teasers are: `Learn how to build a har...` */
const BROKEN_OFF = /[^\s.](?:\.{3}|…)$/;
/** A whole sentence in brackets, or a footnote; not `(Agency) – The port …`. */
const ASIDE = /^(?:[([](?![^()[\]]{1,40}[)\]] ?[-–—:] ?\S)|[*†‡][^\s*])/;
/** `... is a fellow of the Orrin Institute.`: a box goes on from its heading. */
const GOES_ON = /^(?:\.{3}|…) ?\p{Ll}/u;
/** A footnote's number or mark behind the full stop. */
const FOOTNOTE = /(?<=[^\s\p{L}\d])(?:\d{1,2}|[*†‡]{1,3})$/u;
const FEWEST_WORDS_UNCLOSED = 20;
/** Lists of links are made of words with capitals. */
const MOST_NAMES = 0.4;
/** An address of the web, which nobody reads. */
const ADDRESS = '://';
/** `1931 May 25;94(1):49-57`: the year, volume and pages of a paper. */
const CITED = /\b\d{4}(?: \w{3,9}\.?(?: \d{1,2})?)?; ?\d{1,4}(?:\(\d{1,4}\))?: ?\w?\d/;
/** `Mast: oak Hull: pine Crew: two Price: …`: more labels than a sentence has. */
const LABEL = ': ';
const MOST_LABELS = 3;

/** It can be printed as a sentence. */
export function isWhole({ words, names, sentence: { text } }: Line): boolean {
  if (LEADS_ON.test(text) || ASIDE.test(text) || BROKEN_OFF.test(text) || GOES_ON.test(text) || text.includes(ADDRESS) || CITED.test(text))
    return false;
  if (endsStatement(text.replace(FOOTNOTE, ''))) return true;
  return words.length >= FEWEST_WORDS_UNCLOSED && names < words.length * MOST_NAMES && text.split(LABEL).length <= MOST_LABELS + 1;
}
