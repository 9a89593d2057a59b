/** Tells whether a sentence may stand for what comes next: whether it speaks of plans, dates or what may come, and is no advice and no old tale. */
import { countPassives } from './count-passives.ts';
import { findTense, type Tense } from './features/find-tense.ts';
import { isDated } from './is-dated.ts';
import { OPINION } from './opinion.ts';
import type { Line, Story } from './story.ts';

/** `Some things can be obtained`: so it is, not so it will be. */
const ABLE = 'can';
/** `must approve it before 30 June`: a deadline speaks of before, too. */
const DUE: ReadonlySet<string> = new Set(
  'must,deadline,muss,müssen,doit,doivent,debe,deben,deve,devono,devem,moet,moeten,måste,må,skal'.split(','),
);
/** Advice to the reader is no news of what comes. */
const READER: ReadonlySet<string> = new Set("you,your,you'll,you're,yourself".split(','));

/** It speaks of plans or what may come, and isn't the author's wish or advice. `isForeseen`: its grammar says so (`foresee`). */
export function looksAhead(line: Line, story: Story, isForeseen: boolean): boolean {
  const { isSupported, personal, cues } = story;
  const { ownCues, ownWords } = line;
  if (!isSupported) return true;
  if (ownWords.some((word) => READER.has(word))) return false;
  if ((ownCues.longAgo ?? 0) > 0 && (ownCues.future ?? 0) === 0 && !ownWords.some((word) => DUE.has(word))) return false;
  if (!isForeseen && (isOver(line, story) || RATED.test(line.sentence.text))) return false;
  if (isOldProposal(line, story) || (!isForeseen && isTold(line, story)) || UNREACHED.test(line.sentence.text)) return false;
  const maybe = (ownCues.maybe ?? 0) - ownWords.filter((word) => word === ABLE).length;
  const unreal = countUnreal(line, cues.language);
  const future = Math.max(0, (ownCues.future ?? 0) - unreal);
  if (cues.language === 'de' && future + maybe === 0 && GERMAN_PAST.test(line.sentence.text) && !isPlanned(line)) return false;
  const isOpen = future + (ownCues.plan ?? 0) + Math.max(0, (ownCues.open ?? 0) - unreal) + maybe > 0;
  return isOpen && !((ownCues.firstPerson ?? 0) > 0 && personal > OPINION);
}

/** `announced on June 29, 2023, that`, in a story of December: each day it names has gone by. */
function isOver({ ownCues, ownWords, years, sentence: { text } }: Line, { cues, month, latestYear }: Story): boolean {
  if ((ownCues.weekday ?? 0) > 0 || month < 0 || years.length === 0 || !WHOLE_DATE.test(text)) return false;
  const months = ownWords.map((word) => cues.months.indexOf(word)).filter((index) => index >= 0);
  return months.length > 0 && years.every((year) => year < latestYear || (year === latestYear && months.every((index) => index < month)));
}
const WHOLE_DATE = /(?<=[^\s\d.,]{3}\.? )\d{1,2},? \d{4}\b|\b\d{1,2}\.? (?:de )?[^\s\d.,]{3,10}(?: de)? \d{4}\b/;
/** `is projected at 5 million`: what it is worth now. */
const RATED = /^(?!.*\b(?:next|may|will|could|by)\b).*\b(?:projected|estimated|forecast|valued) at\b/;

/** Forms of the future that speak of none: German passives without a day (`wird am Freitag eröffnet` is still to come), and what is told by hearsay. */
function countUnreal({ ownCues, sentence: { text } }: Line, language: string): number {
  const passives = language === 'de' && !isDated({ ownCues }) ? countPassives(text) : 0;
  const apart = language === 'de' ? countApart(text) : 0;
  return passives + apart + (HEARSAY[language]?.test(text) ? 1 : 0);
}

/** German forms of the future in a condition ahead of the sentence, or in a clause that only describes a noun of what was: `Wenn es kälter wird, frieren …`, `Dazu zählten Zeichen, die schützen sollen`. */
function countApart(text: string): number {
  const condition = CONDITION.exec(text)?.[0] ?? '';
  const described = PAST_AND_RELATIVE.exec(text)?.[1] ?? '';
  return [condition, described].reduce((sum, clause) => sum + (clause.match(GERMAN_FUTURE)?.length ?? 0), 0);
}
const CONDITION = /^(?:Wenn|Falls|Sobald|Weil|Während|Obwohl) [^,]{1,200},/;
const PAST_AND_RELATIVE =
  /^[^,]{0,80} (?:zählten?|gehörten?|wurden?|gab|gaben|waren?|hatten?)\b(?![^,]{0,200}\b(?:soll|will|wird))[^,]{0,200}((?:, [^,]{1,200})?, (?:der|die|das|denen|dem) [^,]{1,200} (?:sollen?|werden|wird|will|wollen)[.]$)/;
const GERMAN_FUTURE = /\b(?:wird|werden|soll|sollen|will|wollen)\b/g;
/** `soll angegriffen worden sein`, `skal ha sagt`: it is said to have been so. */
const HEARSAY: Readonly<Record<string, RegExp>> = {
  de: /\b[Ss]oll(?:en)?\b[^,;:]{0,200} (?:(?:worden|gewesen|gekommen|gegangen|geworden|gestorben) sein|(?:[a-zß-ſ]{0,8}ge[a-zß-ſ]{3,}|(?:be|ver|er|ent|zer)[a-zß-ſ]{3,}t|[a-zß-ſ]{3,}iert) haben)\b/,
  no: /\bskal (?:[a-zß-ſ]+ )?ha (?:vært|blitt|fått|gjort|sagt|tatt|[a-zß-ſ]{3,}[ek]t)\b/,
  sv: /\bska(?:ll)? (?:[a-zß-ſ]+ )?ha (?:varit|blivit|fått|gjort|sagt|[a-zß-ſ]{3,}[ait]t)(?=[.,]| [a-zß-ſ]+(?:en|et|an|na)\b| (?:en|ett|i|på|till|från|av|med|sin|sitt|att|om)\b)/,
};
/** `Der geplante Lesetag konnte beginnen`, `Der Prozess war im Mai`: nouns and adjectives of plans alone, told in the past. */
const GERMAN_PAST = /\b(?:war|wurde|hatte|konnte|musste|durfte|begann|gab|kam|blieb|fand|ging|fiel|stand|endete|scheiterte)(?:n|en)?\b/;

/** `gab den Plan bekannt, die Brücke im Mai zu öffnen`: what is meant to come of it. */
function isPlanned({ ownCues, sentence: { text } }: Line): boolean {
  return (ownCues.plan ?? 0) > 0 && (isDated({ ownCues }) || TO_DO.test(text));
}
const TO_DO = /, (?:[^,]{1,80} )?zu \p{Ll}+en[.,]/u;

/** `shared a photo of the proposal`: told in the past, with a noun alone that may be a plan. */
const MAYBE_PLANS: ReadonlySet<string> = new Set('proposal,proposed,forecast,eventually,upcoming,future'.split(','));

function isOldProposal(line: Line, story: Story): boolean {
  const { ownCues, ownWords } = line;
  const plans = ownCues.plan ?? 0;
  if (plans === 0 || plans > ownWords.filter((word) => MAYBE_PLANS.has(word)).length) return false;
  return (ownCues.future ?? 0) + (ownCues.open ?? 0) + (ownCues.maybe ?? 0) === 0 && findTense(line, story) === 'past';
}

/** `attracted 200,000 people until December`: told in the past, with no word of what was put off to a later time, or was said of it. */
function isTold(line: Line, story: Story): boolean {
  const { ownCues, ownWords, isClaim, sentence } = line;
  if (story.cues.language !== 'en' || (ownCues.future ?? 0) > 0) return false;
  const isSaid = isClaim || (ownCues.said ?? 0) > 0;
  if ((isSaid ? MAY : AND_MAY).test(sentence.text.split(BECAUSE, 1)[0] ?? '')) return false;
  return PAST.has(findTense(line, story)) && !PUTS_OFF.test(sentence.text) && !ownWords.some((word) => PUT_OFF.has(word) || DUE.has(word));
}
/** `was told that he could face ten years`; not `should`, which asks for something, `may have drowned`, `could smell smoke`. */
const MAY =
  /\b(?:could|may|might|would)\b(?! (?:not )?(?:have (?!to\b)(?:(?:also|already|never|ever|long|just|since|\w+ly) )?(?:\w+ed|hidden|stolen|hit|cut|read|worn|spoken|struck|sunk|slept|stood|let|hurt|set|fled|been|had|gone|done|come|become|made|taken|given|known|seen|left|lost|met|fallen|grown|broken|led|felt|held|kept|put|cost|got|brought|bought|caught|thought|sold|told|said|paid|sent|spent|built|found|heard|begun|run|won|written|driven|chosen|drawn|shown)|remember|recall|afford)\b|n['’]t)(?<!\bcould(?= (?:not )?(?:see|hear|smell|feel|tell|barely|hardly|only)\b))/;
/** `was charged and could face ten years`; not `but could not open it`. */
const AND_MAY = /\b(?:and|but|who|which) (?:\S{1,20} ){0,3}?(?:could|may|might)\b(?! (?:not|have (?!to\b)|see|hear|smell|feel)\b|n['’]t)/;
const BECAUSE = /\bbecause\b/;
/** `could not be reached`, `Unklar blieb, warum das Amt liefern soll`: what the paper doesn't know. */
const UNREACHED =
  /\b(?:could not|couldn['’]t) (?:immediately )?be reached\b|\b(?:[Uu]nklar|[Oo]ffen) blieb\b|\bblieb (?:zunächst |vorerst )?(?:unklar|offen)\b/;
const PAST: ReadonlySet<Tense> = new Set(['past', 'pluperfect']);
/** `vowed to appeal`; not `rejected his appeal`, `vowed revenge`. */
const PUTS_OFF =
  /\b(?:(?:vowed|pledged|promised|threatened|plans|planned|hopes|hoped|decided) to|(?:to|will|would|may|could) appeal|(?:is|are|was|were|remains?|still) pending)\b/;
const PUT_OFF: ReadonlySet<string> = new Set(
  'expected,scheduled,rescheduled,slated,set,due,next,later,tomorrow,plans,planned,postponed,adjourned,delayed,bailed,remanded,expect,intends'.split(
    ',',
  ),
);
