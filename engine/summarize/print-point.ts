/** A sentence as it is printed: the source's words, without dateline, cut where it is overlong, with its referent in brackets. */
import { overlaps } from '../overlaps.ts';
import { countWords } from '../text/count-words.ts';
import { type DatelinePlace, measureDateline } from '../text/measure-dateline.ts';
import type { Annotations, SummaryPoint } from '../types.ts';
import type { CueIndex } from './cues/cues-of.ts';
import type { Judged } from './judge.ts';
import type { MissingMarks } from './marked-passages.ts';
import { nameDay } from './name-day.ts';
import type { Standing } from './stand-alone.ts';
import { withoutLeadIn } from './without-lead-in.ts';

/** `… said in a statement on Tuesday.`: what follows the verb can go, where it says no more than where and when. */
const SAYING_TAIL =
  /(?<=\b(?:said|says|told reporters|told journalists|added))(?: in an? (?:statement|interview|email|e-mail|press release|post|tweet|news release|release|briefing)| during an? (?:interview|news conference|press conference|briefing)| at an? (?:news|press) conference| on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?)+\.$/;
/** `…, Ms Vale said`, `…” she said`: a comma or closing marks part what was said from who said it; not `Police said on Sunday two men …`. */
const SAID_BEFORE = /(?:,[”"’»]?|[”"»]) [^,;:“”"«»]{1,80}$/;
/** Where a long sentence may end: `; `, ` — `, `, which `, `, while `. */
const CLAUSE_END =
  /;\s|\s[–—-]\s|,\s(?=(?:which|while|although|though|whereas|but|as|with|after|and|wobei|während|aber|sondern|und|mais|tandis|alors|pero|mientras|aunque|ma|mentre|mas|enquanto|maar|terwijl|men|medan|mens)\s)/g;
const SPACED_DASH = /\s[–—-]\s|—/;
const SPACED_DASHES = /\s[–—-]\s|—/g;
/** `Lee said based on the law`: what she says comes after that. */
const UNTOLD =
  /\b(?:said|says|told|added|argued|warned|sagte|erklärte|a dit|dijo) (?:that )?(?:based on|if|when|because|while|since|after|as|although|despite|given|wenn|weil|da|als)\b[^,]{0,400}$/;
/** `…, Ann Lee said on Friday.`: who said all of it. */
const TOLD_BEHIND =
  /[,”"»] (?:[^,;]{1,40} )?(?:said|says|added|wrote|argued|warned|explained|sagte|sagt|erklärte|dit|dijo|disse|detto|zei|sa|sade|säger|sier|siger)(?: (?:on|in|at|am|im|le|el|op|på) [^,;]{1,20})?[.!]$/;
/** `Most boats lie idle, but those of Orrin sail`: what comes behind `but` is what is told. */
const FOIL = /^(?:Most|Many|Some|Few|Not all|Die meisten|Viele|Manche|Einige)\b/;
const TURNS = /^, (?:but|while|whereas|aber|während)\b/;
/** `researchers, industry leaders` before `, and schools`. */
const LIST_TAIL = /, (?:[^\s,]{1,40} ){0,3}[^\s,]{1,40}$/;
const GOES_ON = /^, (?:and|und|et|y|e|en|och|og) /;
/** What stands in brackets is no part of a list's words. */
const BRACKETS = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)/g;
/** A list whose items have commas of their own. */
const ITEMS = /;[^;]{1,400};/;
/** `, and how to sail` behind `what it means, which boats sail`: a list of questions. */
const ASKS_ON = /, (?:and|or) (?:whether|how|what|why|who|when|where|which)\b/;
/** `, and unusually high, ` amid what an article opens: `a given, and unusually high, price`. */
const INSERTED = /^, (?:and|but|though|although) [^,]{1,45}, /;
const OPEN_PHRASE = /\b(?:an?|the|his|her|its|their)(?: \S{1,20}ly)? \S{1,20}ed$/;
/** The main clause comes behind the first comma. */
const OPENS_SUBORDINATE =
  /^(?:while|although|though|whereas|after|before|as|when|if|even|despite|since|because|with|given|until|in|on|at|for|during|following|während|obwohl|nachdem|bevor|als|wenn|weil|seit|wie|si|quand|lorsque|alors que|aunque|cuando|mientras|quando|sebbene|mentre|embora|toen|terwijl|när|då|da|når|mens)\b/i;
/** Datelines stand at the head of a story. */
const EARLY = 5;
/** A point of more words is cut. */
export const OVERLONG = 46;
const SHORTEST_CUT = 22;
const QUOTE_MARKS = /["“”„«»]/g;
const SMALLEST_QUOTED = 0.25;

const NO_MARKS: MissingMarks = { before: '', after: '' };

export interface Setting {
  readonly annotations: Annotations;
  readonly standing: Standing | undefined;
  readonly cues: CueIndex;
  readonly published: string | undefined;
  readonly isNutGraf: boolean;
  /** The sentence before is a point too. */
  readonly goesOn: boolean;
  readonly place: DatelinePlace;
}

/** Text found at its reference but for what stands in brackets, what closes a sentence that was cut (an ellipsis or its full stop), and the marks of a quotation too long to be printed whole; the capital behind a lead-in that went. */
export function printPoint(
  { line, role: likeliest }: Judged,
  { annotations, standing, cues, published, isNutGraf, goesOn, place }: Setting,
): SummaryPoint {
  const { ref, text } = line.sentence;
  // What the story is about has happened, whatever words it is told in.
  const role = isNutGraf ? 'what-happened' : likeliest;
  const dateline = place.isFirst || line.index < EARLY ? measureDateline(text, place) : 0;
  const story = text.slice(dateline || measureItemMark(text, cues));
  const whole = withoutLeadIn(story, cues, !(goesOn || standing?.follows));
  const { before, after } = standing?.marks ?? NO_MARKS;
  const body = cutOverlong(withoutSayingTail(`${before}${whole}${after}`));
  const shift = text.length - whole.length - before.length;
  const named = standing?.referent ? withReferent(body, standing.referent.name, standing.referent.at - shift) : body;
  const quote = annotations.quotes.find(({ content }) => line.quoted >= SMALLEST_QUOTED && overlaps(content, ref));
  return {
    text: role === 'what-next' ? nameDay(named, published, cues) : named,
    source: ref,
    ...(quote ? { quote: quote.id } : {}),
    role,
  };
}

/** `12. Orrin closed its pier.`, `• Orrin …`, `— Orrin …`: the mark of an item, where the language has no stop behind `12th`, and no dash before what someone says. */
const ITEM_MARK = /^(?:\d{1,2}[.)] |[–—•] ?)(?=\p{Lu})/u;

/** `R.: Lo creo.`, `A: We do.`: the letter for whoever answers. */
const ANSWERED_BY = /^[RA]\.? ?: (?=[\p{Lu}¿¡«“"])/u;
/** `R. Si no llueve, sí.`: the same in Spanish and Portuguese, where no name can follow. */
const ANSWERED =
  /^R\. (?=(?:Si|No|Sí|Es|Son|Muy|Primero|Hay|Creo|Pues|Yo|El|La|Lo|Los|Las|Un|Una|Se|En|Con|Por|Para|Me|Nos|Bueno|Claro|Ha|Han|Eso|Esto|Todo|Porque|Cuando|Como|Hemos|Tenemos|Estamos|Não|Sim|É|São|Acho|Temos) )/;

function measureItemMark(text: string, { language }: CueIndex): number {
  const own = language === 'en' ? ITEM_MARK : language === 'es' || language === 'pt' ? ANSWERED : undefined;
  const mark = ANSWERED_BY.exec(text) ?? own?.exec(text);
  return mark?.[0].length ?? 0;
}

function withoutSayingTail(text: string): string {
  const tail = SAYING_TAIL.exec(text);
  return tail && SAID_BEFORE.test(text.slice(0, tail.index)) ? `${text.slice(0, tail.index)}.` : text;
}

/** The text with a name in brackets after the word that ends at a place; unchanged where that was cut off. */
function withReferent(text: string, name: string, at: number): string {
  return at > 0 && at < text.length ? `${text.slice(0, at)} [${name}]${text.slice(at)}` : text;
}

function cutOverlong(text: string): string {
  if (countWords(text) <= OVERLONG) return text;
  for (const { index } of text.matchAll(CLAUSE_END)) {
    const head = text.slice(0, index);
    const words = countWords(head);
    if (words > OVERLONG) break;
    const isOutsideQuotation = (head.match(QUOTE_MARKS)?.length ?? 0) % 2 === 0;
    if (words >= SHORTEST_CUT && isOutsideQuotation && !isCutShort(head, text.slice(index))) return `${head} …`;
  }
  return text;
}

/** The head lacks what the sentence says: it ends before or amid an aside or a list, or before the main clause. */
function isCutShort(head: string, rest: string): boolean {
  const opensAside = SPACED_DASH.test(rest.slice(0, 3)) && SPACED_DASH.test(rest.slice(3));
  const isInAside = (head.match(SPACED_DASHES)?.length ?? 0) % 2 === 1;
  const isInBrackets = head.lastIndexOf('(') > head.lastIndexOf(')');
  return (
    opensAside ||
    isInAside ||
    isInBrackets ||
    isInList(head, rest) ||
    UNTOLD.test(head) ||
    TOLD_BEHIND.test(rest) ||
    (FOIL.test(head) && TURNS.test(rest)) ||
    (OPENS_SUBORDINATE.test(head) && !head.includes(','))
  );
}

/** Amid `boats; piers; and cranes`, `what it means, which boats sail, and how`. */
function isInList(head: string, rest: string): boolean {
  if (ITEMS.test(`${head}${rest}`) || ASKS_ON.test(rest) || (INSERTED.test(rest) && OPEN_PHRASE.test(head))) return true;
  return GOES_ON.test(rest) && LIST_TAIL.test(head.replace(BRACKETS, '').replace(BRACKETS, '').trimEnd());
}
