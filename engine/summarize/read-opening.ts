/** How a sentence opens: whether its first words need the sentence before to be understood. */
import type { CueFamily } from './cues/cues.ts';
import type { Line, Story } from './story.ts';

export type Opening = 'whole' | 'person' | 'thing' | 'reason' | 'connective';

/** `Because the drains are the same drains.` answers what isn't shown. */
const GIVES_REASON: ReadonlySet<string> = new Set(['because', 'weil', 'parce', 'porque', 'perché', 'omdat', 'fordi', 'eftersom']);
/** `This week`, `that night`, `diese Woche`: a time, which stands alone. */
const TIME_NOUN =
  /^(?:year|month|week|weekend|morning|afternoon|evening|night|day|season|summer|winter|spring|fall|autumn|time|jahr|monat|woche|wochenende|morgen|abend|nacht|tag|saison|sommer|winter|année|semaine|mois|año|semana|mes|anno|settimana|mese|ano|mês|jaar|maand|vecka|år|uke|uge)/;
/** `It's May 21`, `It is clear that`, `there are`, `es gibt`, `one of`: the pronoun stands for nothing before it. */
const POINTS_AT_NOTHING =
  /^(?:it(?:'s| is| was) (?:a |the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|there(?:'s| is| are| was| were| has| have| will)|here (?:is|are)|it(?:'s| is| was) (?:\w+ ){1,2}(?:to|that)\b|one of|one in|both \w+ and|es (?:gibt|gab|ist|war)|one (?:man|woman|person)|dabei|dort|hier)/;
/** `The oldest …`, `the latter`, `the other`: of whom or what, the sentence before says. */
const PICKS_OUT =
  /^the (?:first|second|third|fourth|oldest|youngest|latter|former|others?|same|two|three|pair|couple|duo|trio|rest|answer|reason|result|difference|\d+-year-old)\b|^(?:der|die|das) (?:erste|zweite|dritte|letztere|andere|anderen|beiden)\b|^(?:le|la|el|il) (?:premier|première|second|primero|primera|primo|prima|secondo)\b/;
/** The article in `das Gericht`, `den første`: not a pronoun where a noun with a capital or a longer word goes with it. */
const CAPITAL_SECOND = /^\S+ ["“„«(]?[\p{Lu}\p{N}]/u;
const ARTICLE_OR_PRONOUN: ReadonlySet<string> = new Set(['der', 'die', 'das', 'den', 'het', 'det', 'lo', 'la', 'il', 'ein', 'einer']);
const OPENS_QUOTED = /^(?:["“”„«»‘'「]|[–—-] )/;
const CONTRACTED = /'(?:s|re|ve|d|ll|m)$/;

/** What the sentence's opening leans on; a connective before a pronoun counts as the pronoun. */
export function readOpening(line: Line, story: Story): Opening {
  // What a speaker points at, the quotation's reader sees with the speaker's eyes.
  if (OPENS_QUOTED.test(line.sentence.text)) return 'whole';
  const is = (word: string, family: CueFamily) => story.cues.words.get(word)?.includes(family) === true;
  const words = line.words.map((word) => word.replace(CONTRACTED, ''));
  const joined = line.words.join(' ');
  const [first = '', second = ''] = words;
  if (PICKS_OUT.test(joined)) return 'thing';
  if (GIVES_REASON.has(first) || GIVES_REASON.has(second))
    return line.sentence.text.includes(',') && GIVES_REASON.has(first) ? 'whole' : 'reason';
  const isConnective = is(first, 'connective');
  const opener = isConnective && !is(first, 'pronoun') ? second : first;
  const next = opener === second ? (words[2] ?? '') : second;
  if (opener === first && POINTS_AT_NOTHING.test(joined)) return 'whole';
  if (is(opener, 'pronoun') && !(ARTICLE_OR_PRONOUN.has(opener) && CAPITAL_SECOND.test(line.sentence.text)) && !TIME_NOUN.test(next))
    return is(opener, 'person') ? 'person' : 'thing';
  return isConnective ? 'connective' : 'whole';
}
