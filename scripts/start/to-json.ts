/** A story as `npm start -- --json` prints it: what the popup shows, with the interface's own words filled in. */

import type { Story } from '../../components/view.ts';
import type { SummaryPoint, SummarySection } from '../../engine/index.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The engine's refusals: the page was read, and it is no article. Other problems are faults. */
export const REFUSALS = ['no-article', 'too-short', 'unsupported'];

export function toJson({ article, annotations, summary }: Story) {
  const { head } = article;
  const toQuote = ({ quote }: SummaryPoint) => {
    const found = annotations.quotes.find(({ id }) => id === quote);
    return found ? { text: found.text, speaker: found.speaker?.name ?? null } : null;
  };
  return {
    url: article.url,
    language: article.language,
    publication: head.publication?.value ?? null,
    published: toIso(head.published?.value),
    headline: head.headline.value,
    dek: head.dek?.value ?? null,
    bylines: head.bylines.map(({ value }) => value),
    completeness: article.completeness,
    notArticle: null as string | null,
    sections: summary.sections.map((section) => ({
      role: section.role,
      heading: toHeading(section),
      points: section.points.map((point) => ({ text: point.text, quote: toQuote(point) })),
    })),
    quotes: annotations.quotes.map(({ text, speaker, cue }) => ({ text, speaker: speaker?.name ?? null, cue: cue?.text ?? null })),
    removed: article.removed.map(({ rule, kind, words, preview }) => ({ rule, reason: word(`clutter_${kind}_reason`), words, preview })),
  };
}

export type StoryJson = ReturnType<typeof toJson>;

/** The same shape for a page that is no article. */
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

function toHeading({ heading, role }: SummarySection): string {
  return heading ?? (role ? word(`role_${role}`) : '');
}

/** The day alone where the page tells no time. */
function toIso(value: string | undefined): string | null {
  if (value === undefined) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString();
}

/** A text of the interface; `role_what-happened` stands as `role_what_happened` in the locale. */
function word(key: string): string {
  const texts: Readonly<Record<string, { readonly message: string } | undefined>> = messages;
  return texts[key.replaceAll('-', '_')]?.message ?? key;
}
