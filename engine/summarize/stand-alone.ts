/** Tells whether a sentence can be read without the one before, and who its pronoun means. */
import { overlaps } from '../overlaps.ts';
import type { Annotations, BlockId, SourceRef, Speaker } from '../types.ts';
import { groupByBlock, groupQuoted } from './group-by-block.ts';
import { isChrome, isOffer } from './is-chrome.ts';
import type { Judged } from './judge.ts';
import { findMissingMarks, type MarkedPassage, type MissingMarks } from './marked-passages.ts';
import { type Opening, readOpening } from './read-opening.ts';
import type { Line, Story } from './story.ts';

export interface Standing {
  /** 1 where it stands alone; less where it leans on what isn't shown; 0 where it is no part of the story, or stops amid a quotation. */
  readonly worth: number;
  /** It leans on the sentence before: it may stand right after that one. */
  readonly follows: boolean;
  /** Name to print in brackets, and where in the sentence: after its pronoun. */
  readonly referent?: { readonly name: string; readonly at: number };
  /** What opens and closes the quotation that it is amid. */
  readonly marks?: MissingMarks;
  /** Fullest name of who speaks in it. */
  readonly speaker?: string;
}

interface Statement {
  readonly speaker: Speaker;
  readonly content: SourceRef;
}

/** What a sentence is worth that is read without the one it leans on. A connective costs little: the sentence is whole; what follows from something has lost its reason. */
const LEANS: Readonly<Record<Opening, number>> = { whole: 1, connective: 0.9, result: 0.5, person: 0.2, thing: 0.2, reason: 0.1 };
/** Who says it is a pronoun at its end; what is said is whole. */
const TOLD_BY_PRONOUN = 0.5;
/** It starts amid someone's words. */
const MID_QUOTE = 0.2;
const MOSTLY_QUOTED = 0.9;
const LONGEST_PRONOUN = 5;
/** `… ist Leiterin des Instituts`: its beginning is a heading, or nowhere. */
const GOES_ON = /^(?:\.{3}|…) ?\p{Ll}/u;
/** Two words with capitals: `Ada Moen`. A single word is as likely to be a wrong guess. */
const FULL_NAME = /^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S*\p{Ll}\S*$/u; // `Ada Moen`, `Paul van Dyk`, not `UNUSUAL LETTER`

/** One standing a sentence, by its number; none where it was joined to a later one. */
export function findStandings(
  story: Story,
  judged: readonly Judged[],
  annotations: Annotations,
  passages: ReadonlyMap<BlockId, readonly MarkedPassage[]>,
): readonly Standing[] {
  const statements = groupByBlock(listStatements(annotations), ({ content }) => content);
  const claims = groupByBlock(annotations.claims, ({ content }) => content);
  const names = [...new Set([...statements.values()].flat().map(({ speaker }) => speaker.name))].filter((name) => FULL_NAME.test(name));
  const quotes = groupQuoted(annotations);
  const stand = ({ line }: Judged, i: number): Standing => {
    const { ref } = line.sentence;
    if (isChrome(line, story) || isOffer(line, story) || GOES_ON.test(line.sentence.text)) return { worth: 0, follows: false };
    const said = statements.get(ref.block)?.find(({ content, speaker }) => overlaps(content, ref) || overlaps(speaker.ref, ref))?.speaker;
    const quoted = quotes.get(ref.block) ?? [];
    const marks = findMissingMarks(ref, passages.get(ref.block) ?? []);
    const speaker = { ...(said ? { speaker: said.name } : {}), ...(marks ? { marks } : {}) };
    if (isHalfQuoted(`${marks?.before ?? ''}${line.sentence.text}${marks?.after ?? ''}`) || (!marks && isHalfInSingleMarks(line, quoted)))
      return { worth: 0, follows: false, ...speaker };
    if (isAmidQuote(line, quoted) && !bringsIn(line, quoted, said))
      return { worth: MID_QUOTE, follows: startsMidQuote(line, quoted), ...speaker };
    if (line.quoted > MOSTLY_QUOTED) return { worth: said ? 1 : MID_QUOTE, follows: !said, ...speaker };
    const opening = readOpening(line, story);
    if (LEANS[opening] <= LEANS.person && speaksOfPage(judged[i - 1]?.line, line, story)) return { worth: 0, follows: false };
    const referent =
      findReferent(line, said) ?? (opening === 'person' ? guessReferent(line, names, judged[i - 1]?.line, story) : undefined);
    if (referent) return { worth: 1, follows: false, referent, ...speaker };
    if (opening === 'whole' && (isToldByPronoun(line, said) || isReported(line, claims.get(ref.block) ?? [])))
      return { worth: TOLD_BY_PRONOUN, follows: true, ...speaker };
    return { worth: LEANS[opening], follows: opening !== 'whole' && opening !== 'connective', ...speaker };
  };
  const standings: Standing[] = [];
  judged.forEach((one, i) => {
    standings[one.line.index] = stand(one, i);
  });
  return standings;
}

/** `It was translated by a machine.` after `This article was first printed elsewhere.` */
function speaksOfPage(before: Line | undefined, { sentence }: Line, story: Story): boolean {
  return before !== undefined && before.sentence.ref.block === sentence.ref.block && isChrome(before, story);
}

function startsMidQuote({ sentence: { ref } }: Line, contents: readonly SourceRef[]): boolean {
  return contents.some(({ start, end }) => start < ref.start && end > ref.start + 1);
}

/** The quotation begins before it or goes on after it. */
function isAmidQuote({ sentence: { ref } }: Line, contents: readonly SourceRef[]): boolean {
  return contents.some(({ start, end }) => start < ref.end && end > ref.start + 1 && (start < ref.start || end > ref.end));
}

/** `Karl Osten, who runs the port, said: “We will rebuild.`: it names who says what goes on behind it. */
function bringsIn({ sentence: { ref, text } }: Line, contents: readonly SourceRef[], speaker: Speaker | undefined): boolean {
  const touching = contents.filter(({ start, end }) => start < ref.end && end > ref.start + 1);
  const opens = touching[0]?.start ?? ref.start;
  if (!speaker || speaker.ref.block !== ref.block || touching.some(({ start }) => start < ref.start)) return false;
  const isBefore = speaker.ref.start >= ref.start && speaker.ref.end <= opens;
  return isBefore && text.slice(0, opens - ref.start).includes(surnameOf(speaker.name));
}

const MARK = /[“”]/g;
/** Also of two apostrophes or backquotes. */
const STRAIGHT_MARK = /"|''|’’|‘‘|``/g;
const INCHES = /\d" \p{Ll}/u;
/** The inches of `a 32" screen`, or a quotation that ends in a figure. */
const MAYBE_INCHES = /\d"/;

/** `“We will rebuild.` or `… by May.”`: the other mark stands in another paragraph, or nowhere. Of two kinds each may be the other's half: `“We will,"`. */
function isHalfQuoted(text: string): boolean {
  if (text.includes('„')) return false;
  const isOdd = (mark: RegExp) => (text.match(mark)?.length ?? 0) % 2 === 1;
  const [curly, straight] = [isOdd(MARK), isOdd(STRAIGHT_MARK)];
  return curly ? !straight || INCHES.test(text) : straight && !MAYBE_INCHES.test(text);
}

const SINGLE_MARK = /['‘’]/;
/** `He said: 'We …`, `'We …`: single marks that open, where no apostrophe does; `‘` hardly ever is one. */
const OPENS_SINGLE = /(?:^|[:,] )['‘](?!\d0s|(?:em|tis|twas|til|cause|round|n|s|t|ndrangheta)\b)[A-Za-zÀ-ɏ]/i;
const CLOSES_SINGLE = /[^\s]['’](?![A-Za-zÀ-ɏ\d])/;

/** The same with single marks: what a quotation that was found lacks on one side, or what opens and is closed nowhere. */
function isHalfInSingleMarks({ sentence: { ref, text } }: Line, contents: readonly SourceRef[]): boolean {
  if (!SINGLE_MARK.test(text)) return false;
  const isMark = (at: number) => SINGLE_MARK.test(text.charAt(at - ref.start));
  const opensOnly = contents.some(({ start, end }) => start > ref.start && end <= ref.end && isMark(start - 1) && !isMark(end));
  const closesOnly = contents.some(({ start, end }) => start < ref.start && end > ref.start + 1 && end < ref.end && isMark(end));
  const opening = OPENS_SINGLE.exec(text);
  return opensOnly || closesOnly || (opening !== null && !CLOSES_SINGLE.test(text.slice(opening.index + opening[0].length)));
}

/** `Liv`, not `EU` */
const CAPITAL_ONLY_FIRST = /^\p{Lu}\p{Ll}/u;
/** `es hieß`, `heißt es`: nobody says it. */
const IMPERSONAL = 'es';

/** The pronoun in this sentence that surely stands for its speaker: a wrong name in brackets would be a wrong statement. */
function findReferent({ sentence }: Line, speaker: Speaker | undefined): Standing['referent'] {
  const { ref } = sentence;
  if (!speaker || speaker.isGuess || speaker.ref.block !== ref.block || !FULL_NAME.test(speaker.name)) return undefined;
  const { start, end } = speaker.ref;
  if (start < ref.start || end > ref.end || end - start > LONGEST_PRONOUN) return undefined;
  const mention = sentence.text.slice(start - ref.start, end - ref.start);
  const isTold = sentence.text.slice(0, start - ref.start).includes(surnameOf(speaker.name));
  const isNamed = CAPITAL_ONLY_FIRST.test(mention) && !SPEAKS_ALONE.has(mention.toLowerCase());
  return isTold || isNamed || mention === IMPERSONAL || speaker.name.includes(mention)
    ? undefined
    : { name: speaker.name, at: end - ref.start };
}

/** `the 25-year-old`: who that is, the sentence doesn't tell. */
const AGED = /^the \d{1,3}-year-old$/i;

/** `… will be rebuilt, she said.`: who says it, the sentence doesn't tell. */
function isToldByPronoun({ sentence }: Line, speaker: Speaker | undefined): boolean {
  const { ref, text } = sentence;
  if (!speaker || speaker.ref.block !== ref.block || speaker.ref.start < ref.start || speaker.ref.end > ref.end) return false;
  const mention = text.slice(speaker.ref.start - ref.start, speaker.ref.end - ref.start);
  return (
    (SPEAKS_ALONE.has(mention.toLowerCase()) || AGED.test(mention)) &&
    !text.slice(0, speaker.ref.start - ref.start).includes(surnameOf(speaker.name))
  );
}

/** `Der Damm sei alt.`: by its verb somebody says it, who is named in the sentence before. */
function isReported({ sentence: { ref } }: Line, claims: Annotations['claims']): boolean {
  return claims.some(({ content: { start, end }, speaker }) => {
    const isWhole = start === ref.start && end === ref.end;
    return isWhole && (speaker.ref.block !== ref.block || speaker.ref.end <= start);
  });
}

/** `He` right after a sentence that names one speaker of the article and no other, and doesn't open with somebody else. */
function guessReferent(
  { sentence, words }: Line,
  names: readonly string[],
  before: Line | undefined,
  { cues }: Story,
): Standing['referent'] {
  if (!before || before.sentence.ref.block !== sentence.ref.block || !SINGULAR.has(words[0] ?? '')) return undefined;
  const { text } = before.sentence;
  const named = names.filter((name) => text.includes(surnameOf(name)));
  const [only] = named;
  if (!only || named.length !== 1 || before.quoted > 0 || before.names > MOST_NAMES) return undefined;
  const [opener = ''] = before.words;
  const opensWithOther = !cues.words.has(opener) && !only.toLowerCase().includes(opener);
  if (opensWithOther || !hasAlone(text, surnameOf(only))) return undefined;
  return { name: POSSESSIVE.has(words[0] ?? '') ? `${only}’s` : only, at: sentence.text.search(/\s/) };
}

export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** `Brandt`, not only `Brandt’s order`. */
function hasAlone(text: string, name: string): boolean {
  return text.split(name).some((rest, part) => part > 0 && !/^['’]s/.test(rest));
}

/** Capitals in the sentence before, beyond which somebody else may be meant. */
const MOST_NAMES = 3;
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her']);
const SPEAKS_ALONE: ReadonlySet<string> = new Set('he,she,er,sie,il,elle,él,ella,lui,lei,ele,ela,hij,zij,ze,han,hon,hun'.split(','));
const SINGULAR: ReadonlySet<string> = new Set('he,she,his,her,er,il,elle,él,ella,lui,lei,ele,ela,hij,zij,han,hon,hun'.split(','));

function listStatements({ quotes, claims }: Annotations): readonly Statement[] {
  return [...quotes, ...claims].flatMap(({ speaker, content }) => (speaker ? [{ speaker, content }] : []));
}
