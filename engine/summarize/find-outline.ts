/** The author's own frame: section headings with text below, and the role that a heading says. */
import { toHeadingKey } from '../text/brief-headings.ts';
import type { Article, BlockId, SummaryRole } from '../types.ts';
import { HEADING_ROLES } from './cues/heading-roles.ts';
import type { Story } from './story.ts';

/** A part of the story; the lead, before the first heading, has no heading. */
export interface Section {
  readonly heading?: string;
  readonly headingSource?: BlockId;
  readonly role: SummaryRole | null;
  /** Sentences from `from` up to before `to`. */
  readonly from: number;
  readonly to: number;
}

const FEWEST_HEADINGS = 2;
const LONGEST_HEADING = 140;

/** Sections in reading order, or null where the author wrote fewer than two headings with text below. */
export function findOutline(article: Article, story: Story): readonly Section[] | null {
  const order = new Map(article.blocks.map(({ id }, place) => [id, place]));
  const placeOf = story.lines.map(({ sentence }) => order.get(sentence.ref.block) ?? 0);
  const headings = article.blocks.filter(({ kind, text }) => kind === 'heading' && text.length > 0 && text.length <= LONGEST_HEADING);
  const starts = findStarts(
    headings.map(({ id }) => order.get(id) ?? 0),
    placeOf,
  );
  const nexts = findNexts(starts);
  const sections = headings.flatMap(({ id, text }, i): Section[] => {
    const from = starts[i] ?? -1;
    const next = nexts[i] ?? -1;
    const to = next < 0 ? story.lines.length : next;
    const isLastOfItsPlace = starts[i + 1] !== from;
    return from < 0 || !isLastOfItsPlace || to <= from ? [] : [{ heading: text, headingSource: id, role: findHeadingRole(text), from, to }];
  });
  if (sections.length < FEWEST_HEADINGS) return null;
  const lead = sections[0]?.from ?? 0;
  return lead > 0 ? [{ role: 'what-happened', from: 0, to: lead }, ...sections] : sections;
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
