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
  const starts = headings.map(({ id }) => placeOf.findIndex((place) => place > (order.get(id) ?? 0)));
  const sections = headings.flatMap(({ id, text }, i): Section[] => {
    const from = starts[i] ?? -1;
    const next = starts.slice(i + 1).find((start) => start !== from);
    const to = next === undefined || next < 0 ? story.lines.length : next;
    const isLastOfItsPlace = starts[i + 1] !== from;
    return from < 0 || !isLastOfItsPlace || to <= from ? [] : [{ heading: text, headingSource: id, role: findHeadingRole(text), from, to }];
  });
  if (sections.length < FEWEST_HEADINGS) return null;
  const lead = sections[0]?.from ?? 0;
  return lead > 0 ? [{ role: 'what-happened', from: 0, to: lead }, ...sections] : sections;
}

/** `What happened?` → what-happened; null for headings of the story's own. */
export function findHeadingRole(heading: string): SummaryRole | null {
  return HEADING_ROLES.get(toHeadingKey(heading)) ?? null;
}
