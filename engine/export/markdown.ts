/** A summary as Markdown: to paste, or as a file of its own with front matter that note-taking programs read. */
import type { Article, SummaryPoint } from '../types.ts';
import { type ExportedStory, type ExportWords, findUnnamedSpeaker, listSourceFacts, nameSection } from './exported-story.ts';
import { type LinkOf, NO_LINKS } from './point-links.ts';

/** Characters that Markdown would take for markup anywhere in a line: `*so*`, `[1]`, `<b>`. */
const MARKUP = /[\\`*_[\]<>|~]/g;
/** What would make a line a heading, a list or a rule: `# `, `1. `, `- `; not `#1`, `1.5`. */
const LINE_START = /^(?:#{1,6}|[-+]|\d{1,9}[.)])(?=\s|$)/;
/** `https://…`: the only addresses that become links. */
const WEB_ADDRESS = /^https?:\/\//i;
/** A day with a time behind it. */
const CLOCK = /^(\d{4}-\d{2}-\d{2})T.*$/s;
/** Words. */
const LONGEST_TAG = 3;

/** CommonMark; page text is escaped, so that none of it becomes markup. Lines end in `\n`. */
export function toMarkdown({ article, annotations, summary }: ExportedStory, words: ExportWords, linkOf: LinkOf = NO_LINKS): string {
  const { headline, dek } = article.head;
  const facts = listSourceFacts(article, words).map(escapeMarkdown).join(' · ');
  const sections = summary.sections.flatMap((section) => [
    `## ${escapeMarkdown(nameSection(section, words))}`,
    section.points
      .map((point) => `- ${toItem(point, { article, annotations, summary })}${toSourceLink(linkOf(point.source), words)}`)
      .join('\n'),
  ]);
  const parts = [
    `# ${escapeMarkdown(headline.value)}`,
    dek && `*${escapeMarkdown(dek.value)}*`,
    facts,
    ...sections,
    toLink(article, words),
  ];
  return parts
    .filter((part) => part)
    .join('\n\n')
    .concat('\n');
}

/** The same with YAML front matter: title, url, author, published, publication, language, tags; what is not known is left out. */
export function toMarkdownFile(story: ExportedStory, words: ExportWords, linkOf: LinkOf = NO_LINKS): string {
  const { url, language, head } = story.article;
  const fields: readonly (readonly [string, unknown])[] = [
    ['title', head.headline.value],
    ['url', url],
    ['author', head.bylines.length > 0 ? head.bylines.map(({ value }) => value) : undefined],
    ['published', toDay(head.published?.value)],
    ['publication', head.publication?.value],
    ['language', language],
    ['tags', ['news', ...toTag(head.kicker?.value)]],
  ];
  // A JSON value is a YAML value.
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]));
  return `---\n${lines.join('\n')}\n---\n\n${toMarkdown(story, words, linkOf)}`;
}

function toItem(point: SummaryPoint, { annotations }: ExportedStory): string {
  const speaker = findUnnamedSpeaker(point, annotations);
  return `${speaker ? `**${escapeMarkdown(speaker.name)}:** ` : ''}${escapeMarkdown(point.text)}`;
}

/** `2026-02-10T22:40:00-05:00` -> `2026-02-10`: with its zone a time is no date to a note-taking program. What is no such time stays. */
function toDay(time: string | undefined): string | undefined {
  return time?.replace(CLOCK, '$1');
}

/** `City Hall` -> `city-hall`: a tag has letters, digits and hyphens. A kicker that is a sentence is none. */
function toTag(kicker = ''): string[] {
  const parts = kicker.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.length > 0 && parts.length <= LONGEST_TAG && !/^\d+$/.test(parts.join('')) ? [parts.join('-')] : [];
}

function toSourceLink(link: string | null, { sentence }: ExportWords): string {
  return link && WEB_ADDRESS.test(link) ? ` [↗](<${encodeAddress(link)}> ${JSON.stringify(sentence)})` : '';
}

function toLink({ url }: Article, { original }: ExportWords): string {
  return WEB_ADDRESS.test(url) ? `[${escapeMarkdown(original)}](<${encodeAddress(url)}>)` : '';
}

function encodeAddress(url: string): string {
  return url.replace(/[<>\s\\]/g, encodeURIComponent);
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, (start) => start.replace(/.$/, '\\$&'));
}
