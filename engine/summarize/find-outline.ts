/** The author's own frame: section headings with text below, an interview's questions, and the role that a heading says. */
import { toHeadingKey } from '../text/brief-headings.ts';
import { toWords } from '../text/to-words.ts';
import type { Article, BlockId, SummaryRole } from '../types.ts';
import { HEADING_ROLES } from './cues/heading-roles.ts';
import { PAGE_LABELS } from './cues/page-labels.ts';
import { findQuestions } from './find-questions.ts';
import { DEK } from './read-dek.ts';
import type { Story } from './story.ts';

/** A part of the story; the lead, before the first heading, has no heading. */
export interface Section {
  readonly heading?: string;
  readonly headingSource?: BlockId;
  /** Of its heading, 1 the highest; a question has none. */
  readonly level?: number;
  readonly role: SummaryRole | null;
  /** Sentences from `from` up to before `to`. */
  readonly from: number;
  readonly to: number;
}

const FEWEST_HEADINGS = 2;
const LONGEST_HEADING = 140;
/** `02/7 A quiet wedding`: the number of a picture. */
const SLIDE = /^\d{1,2} ?\/ ?\d{1,2} ?(?=\p{Lu})/u;
/** `P. ¿Qué pasa?`, `Q: What now?`: the letter for whoever asks. */
const ASKED_BY = /^[PQFVD](?:\.? ?:|\.) (?=[\p{Lu}¿¡«“"])/u;
/** Paragraphs that answer a question; what comes later may be the author's again. */
const LONGEST_ANSWER = 5;

/** Sections in reading order, or null where the author wrote fewer than two headings with text below. */
export function findOutline(article: Article, story: Story): readonly Section[] | null {
  const order = new Map(article.blocks.map(({ id }, place) => [id, place]));
  const placeOf = story.lines.map(({ sentence }) => order.get(sentence.ref.block) ?? 0);
  const questions = findQuestions(article.blocks);
  const asked = new Map(story.lines.map(({ sentence }) => [sentence.ref.block, sentence.text]));
  const titles = article.blocks.flatMap((block): { id: BlockId; text: string; level?: number }[] => {
    const { id, kind, text } = block;
    if (questions.has(id)) return [{ id, text: (asked.get(id) ?? text).replace(ASKED_BY, '') }];
    const isHeading = kind === 'heading' && text.length > 0 && text.length <= LONGEST_HEADING && !isLabel(text, article);
    return isHeading ? [{ id, text: text.replace(SLIDE, ''), level: block.level }] : [];
  });
  const formulas = findFormulas(titles.map(({ text }) => text));
  const headings = titles.filter(({ id, text }) => questions.has(id) || !formulas.has(toHeadingKey(text)));
  const starts = findStarts(
    headings.map(({ id }) => order.get(id) ?? 0),
    placeOf,
  );
  const nexts = findNexts(starts);
  const parts = headings.flatMap(({ id, text, level }, i): Section[] => {
    const from = starts[i] ?? -1;
    const next = nexts[i] ?? -1;
    const end = endBeforeQuestion(from, next < 0 ? story.lines.length : next, story, questions);
    const isLastQuestion = questions.has(id) && next < 0;
    const to = isLastQuestion ? endOfAnswer(from, end, story) : end;
    const isLastOfItsPlace = starts[i + 1] !== from;
    const isEmpty = from < 0 || !isLastOfItsPlace || to <= from;
    return isEmpty ? [] : [{ heading: text, headingSource: id, ...(level && { level }), role: findHeadingRole(text), from, to }];
  });
  const sections = joinRepeated(parts);
  if (sections.length < FEWEST_HEADINGS) return null;
  const [first, ...others] = sections;
  const named = first && repeatsHeadline(first, article, story) ? others : sections;
  const lead = named[0]?.from ?? 0;
  const to = endBeforeQuestion(0, lead, story, questions);
  return to > 0 ? [{ role: 'what-happened', from: 0, to }, ...named] : named;
}

/** `Pros` below each of ten tents: what comes back below other headings heads a part of their sections, and tells nothing alone. */
function findFormulas(headings: readonly string[]): ReadonlySet<string> {
  const places = new Map<string, number>();
  const formulas = new Set<string>();
  for (const [place, heading] of headings.entries()) {
    const key = toHeadingKey(heading);
    if ((places.get(key) ?? place) < place - 1) formulas.add(key);
    places.set(key, place);
  }
  return formulas;
}

/** Where a section ends: the words of the next question are the interviewer's, and belong to none. */
function endBeforeQuestion(from: number, next: number, { lines }: Story, questions: ReadonlySet<BlockId>): number {
  let to = next;
  while (to > from && questions.has(lines[to - 1]?.sentence.ref.block ?? DEK)) to -= 1;
  return to;
}

function endOfAnswer(from: number, next: number, { lines }: Story): number {
  const last = (lines[from]?.paragraph ?? 0) + LONGEST_ANSWER;
  let to = from;
  while (to < next && (lines[to]?.paragraph ?? 0) < last) to += 1;
  return to;
}

/** `ku Frankfurt`, `ab/cd Orrin`: a reporter's letters and town. */
const REPORTER = /^[a-zà-ÿ]{2,4}(?:\/[a-zà-ÿ]{2,4})?[,.]? [A-ZÀ-Þ][a-zß-ÿ]+$/;
/** `Ann Lee/Ivo Brandt`, `Von Ann Lee`: who wrote it. */
const WRITERS = /^(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f) )?[A-ZÀ-Þ]\S+ [A-ZÀ-Þ][^\s/]+ ?\/ ?[A-ZÀ-Þ]\S+ [A-ZÀ-Þ]\S+$/;
const LONGEST_LABEL = 60;
const LONGEST_REPORTER = 24;
/** `Read our review of the boat`, `Editor’s picks: …`. */
const OPENS_LABEL =
  /^(?:read (?:our|more|also|next)|see (?:our|also|more)|more from|editors?['’]?s?['’]? picks?|lesen sie|lies auch|lire aussi|à lire)(?![a-zà-ÿ])/i;

/** It names who wrote the story, or a box of the page (`You may like`); what follows goes on with what stood before. */
function isLabel(text: string, { head }: Article): boolean {
  if (text.length > LONGEST_LABEL) return false;
  if (PAGE_LABELS.has(toHeadingKey(text)) || OPENS_LABEL.test(text) || head.bylines.some(({ value }) => value === text)) return true;
  return text.includes('/') ? WRITERS.test(text) || REPORTER.test(text) : text.length < LONGEST_REPORTER && REPORTER.test(text);
}

/** Share of a heading's words that the headline holds, from which it repeats it. */
const REPEATED = 0.6;

/** So long a heading above all text is a second headline. */
const FEWEST_WORDS_OF_SECOND = 8;
const ASKS_OR_COUNTS = /^\d|[?？]\s*$/;

/** The first heading, with nothing but the dek above it, that says the headline in other words, or adds to it at length: it heads the whole story. */
function repeatsHeadline({ heading = '', from }: Section, { head }: Article, { lines }: Story): boolean {
  const headline = new Set(toWords(head.headline.value));
  const words = toWords(heading);
  const isFirst = lines.slice(0, from).every(({ sentence }) => sentence.ref.block === DEK);
  const isSecond = words.length >= FEWEST_WORDS_OF_SECOND && !ASKS_OR_COUNTS.test(heading);
  return isFirst && words.length > 2 && (isSecond || words.filter((word) => headline.has(word)).length >= REPEATED * words.length);
}

/** One section of neighbours with the same heading, as the pictures of a gallery have. */
function joinRepeated(parts: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.heading === part.heading) joined[joined.length - 1] = { ...last, to: part.to };
    else joined.push(part);
  }
  return joined;
}

/** The first line after each heading, -1 where none is; both go by their places among the blocks, in order. */
function findStarts(headings: readonly number[], lines: readonly number[]): readonly number[] {
  let at = 0;
  return headings.map((heading) => {
    while (at < lines.length && (lines[at] ?? 0) <= heading) at += 1;
    return at < lines.length ? at : -1;
  });
}

/** For each start the next one that differs; -1 where none does. */
function findNexts(starts: readonly number[]): readonly number[] {
  const nexts = starts.map(() => -1);
  for (let i = starts.length - 2; i >= 0; i--) nexts[i] = (starts[i + 1] === starts[i] ? nexts[i + 1] : starts[i + 1]) ?? -1;
  return nexts;
}

/** `What happened?` → what-happened; null for headings of the story's own. */
export function findHeadingRole(heading: string): SummaryRole | null {
  return HEADING_ROLES.get(toHeadingKey(heading)) ?? null;
}
