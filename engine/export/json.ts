/** A story as data for other programs, with the words around it in the reader's language. */
import { groupRemovals } from '../group-removals.ts';
import type { ClutterKind, Completeness, SummaryPoint, SummaryRole } from '../types.ts';
import { type ExportedStory, type ExportWords, nameSection } from './exported-story.ts';

/** `published` is ISO 8601; `notArticle` is null, or the reason why there is no story (then all else is empty). Texts are the source's own. */
export interface StoryJson {
  readonly url: string;
  readonly language: string;
  readonly publication: string | null;
  readonly published: string | null;
  readonly headline: string;
  readonly dek: string | null;
  readonly bylines: readonly string[];
  readonly completeness: Completeness;
  readonly notArticle: string | null;
  readonly sections: readonly { readonly role: SummaryRole | null; readonly heading: string; readonly points: readonly PointJson[] }[];
  /** All of the article's, not only those of the summary. */
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null; readonly cue: string | null }[];
  readonly removed: readonly { readonly rule: string; readonly reason: string; readonly words: number; readonly preview: string }[];
}

interface PointJson {
  readonly text: string;
  readonly quote: { readonly text: string; readonly speaker: string | null } | null;
}

/** What the view says of roles and of clutter. */
export interface JsonWords extends Pick<ExportWords, 'headingOf'> {
  readonly reasonOf: (kind: ClutterKind) => string;
}

/** The whole story as JSON data, as the popup shows it. Source: the design's list of what `--json` prints. */
export function toJson(story: ExportedStory, words: JsonWords): StoryJson {
  const { article, annotations, summary } = story;
  const { head } = article;
  const removed = groupRemovals(article.removed).flatMap(([, removals]) => removals);
  return {
    url: article.url,
    language: article.language,
    publication: head.publication?.value ?? findHost(article.url),
    published: head.published?.value ?? null,
    headline: head.headline.value,
    dek: head.dek?.value ?? null,
    bylines: head.bylines.map(({ value }) => value),
    completeness: article.completeness,
    notArticle: null,
    sections: summary.sections.map((section) => ({
      role: section.role,
      heading: nameSection(section, words),
      points: section.points.map((point) => ({ text: point.text, quote: findQuote(point, story) })),
    })),
    quotes: annotations.quotes.map(({ text, speaker, cue }) => ({ text, speaker: speaker?.name ?? null, cue: cue?.text ?? null })),
    removed: removed.map(({ rule, kind, words: count, preview }) => ({
      rule,
      reason: words.reasonOf(kind),
      words: count,
      preview,
    })),
  };
}

/** `www.herald.example` gives `herald.example`: how the view names a site that doesn't say what it is called. */
function findHost(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(WWW, '') || null : null;
}
const WWW = /^www\./;

/** The same shape for a page that is no article; `reason` is the refusal's code. */
export function toRefusalJson(url: string, reason: string): StoryJson {
  return {
    url,
    language: '',
    publication: null,
    published: null,
    headline: '',
    dek: null,
    bylines: [],
    completeness: 'full',
    notArticle: reason,
    sections: [],
    quotes: [],
    removed: [],
  };
}

function findQuote({ quote }: SummaryPoint, { annotations }: ExportedStory): PointJson['quote'] {
  const found = annotations.quotes.find(({ id }) => id === quote);
  return found ? { text: found.text, speaker: found.speaker?.name ?? null } : null;
}
