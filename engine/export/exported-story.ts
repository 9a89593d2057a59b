/** What the exporters take: a story's summary, and the words of the reader's language around it. */
import { findPointSpeech } from '../find-point-speech.ts';
import type { Annotations, Article, SectionName, Speaker, Summary, SummaryPoint, SummarySection } from '../types.ts';

export interface ExportedStory {
  readonly article: Article;
  readonly annotations: Annotations;
  readonly summary: Summary;
}

/** Words that no article holds; the view brings them in the reader's language. */
export interface ExportWords {
  readonly headingOf: (name: SectionName) => string;
  /** The byline with the names put in: `By A and B`. */
  readonly byline: (names: readonly string[]) => string;
  /** A day, written the reader's way; the value as it is where it is none. */
  readonly day: (iso: string) => string;
  /** What the link to the page is called. */
  readonly original: string;
  /** What the link to a point's sentence is called. */
  readonly sentence: string;
}

/** Publication, day and byline of a story, in this order; what is not known is left out. */
export function listSourceFacts({ head }: Article, words: ExportWords): string[] {
  return [
    ...(head.publication ? [head.publication.value] : []),
    ...(head.published ? [words.day(head.published.value)] : []),
    ...(head.bylines.length > 0 ? [words.byline(head.bylines.map(({ value }) => value))] : []),
  ];
}

/** The author's heading, else our name for it; empty for a section that has neither. */
export function nameSection({ heading, name, role }: SummarySection, words: Pick<ExportWords, 'headingOf'>): string {
  const ours = name ?? role;
  return heading ?? (ours ? words.headingOf(ours) : '');
}

/** Who speaks in a point, where the point itself does not say so. */
export function findUnnamedSpeaker(point: SummaryPoint, annotations: Annotations): Speaker | null {
  const speaker = findPointSpeech(point, annotations)?.speaker;
  return speaker && !point.text.includes(speaker.name) ? speaker : null;
}
