/** In what time a sentence tells: the first finite verb among its own words, told by tables and by English endings. */
import type { CueFamily } from '../cues/cues.ts';
import type { Line, Story } from '../story.ts';

export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'maybe' | 'none';

/** `announced`, not `need`: English past forms that no table could list; with `by` behind them they are no verb of their own. */
const ENGLISH_PAST =
  /^(?!need$|feed$|speed$|indeed$|seed$|breed$|bleed$|exceed$|proceed$|succeed$|agreed$|hundred$|based$|related$|so-called$)[A-Za-zÀ-ſ]{2,}ed$/;
const HAVE = new Set(['has', 'have', "i've", "we've", "they've", "you've", "who've", "hasn't", "haven't", "it's", "he's", "she's"]);
const PRESENT_BE = new Set(['is', 'are', 'am', "isn't", "aren't", "i'm", "we're", "they're", "you're"]);

/** Several features ask for the same line's tense. */
const found = new WeakMap<Line, Tense>();

/** The tense of the first verb found; `none` where no word is known. */
export function findTense(line: Line, story: Story): Tense {
  const known = found.get(line);
  if (known) return known;
  const tense = readTense(line, story);
  found.set(line, tense);
  return tense;
}

function readTense({ ownWords }: Line, story: Story): Tense {
  const isEnglish = story.cues.language === 'en';
  const is = (word: string, family: CueFamily) => story.cues.words.get(word)?.includes(family) === true;
  for (const [at, word] of ownWords.entries()) {
    if (is(word, 'future') || story.cues.futureForm.test(word)) return 'future';
    if (word === 'had' || word === "hadn't") return isParticiple(ownWords, at) ? 'pluperfect' : 'past';
    if (HAVE.has(word) && isEnglish) return isParticiple(ownWords, at) ? 'perfect' : 'present';
    if (PRESENT_BE.has(word) && isEnglish) return 'present';
    if (is(word, 'pluperfect')) return 'pluperfect';
    if (is(word, 'past')) return 'past';
    if (is(word, 'maybe')) return 'maybe';
    if (is(word, 'present')) return 'present';
    if (isEnglish && at > 0 && (is(word, 'said') || ENGLISH_PAST.test(word)) && ownWords[at + 1] !== 'by')
      return word.endsWith('s') ? 'present' : 'past';
  }
  return 'none';
}

const IRREGULAR = new Set(
  'been,become,begun,brought,built,come,done,drawn,fallen,found,given,gone,got,gotten,grown,had,held,hit,kept,known,led,left,lost,made,met,paid,put,run,said,seen,sent,set,shown,sold,spent,spoken,taken,told,thought,won,written'.split(
    ',',
  ),
);

function isParticiple(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + 4).some((word) => IRREGULAR.has(word) || ENGLISH_PAST.test(word));
}
