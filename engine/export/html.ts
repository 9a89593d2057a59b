/** A summary as a web page of its own: one file, without a script, that asks nothing of the network. */
import type { SummaryPoint } from '../types.ts';
import { type ExportedStory, type ExportWords, findUnnamedSpeaker, listSourceFacts, nameSection } from './exported-story.ts';
import { type LinkOf, NO_LINKS } from './point-links.ts';

const MARKUP = /[&<>"']/g;
/** `https://…`: the only addresses that become links. */
const WEB_ADDRESS = /^https?:\/\//i;

/** Light and dark, on the screen and on paper. */
const STYLE =
  ':root{color-scheme:light dark}body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 Georgia,serif;overflow-wrap:break-word}' +
  'h1{line-height:1.15}h2{margin:1.5rem 0 .5rem;font-size:1.1875rem}ul{padding-inline-start:1.25rem}li{margin-block:.5rem}' +
  '.facts,.dek,footer{opacity:.8}.source{text-decoration:none;padding-inline:.25rem}@media print{body{margin:0;max-width:none}.source{display:none}}';

/** HTML5, complete; page text is escaped, so that none of it becomes markup. */
export function toHtmlFile(story: ExportedStory, words: ExportWords, linkOf: LinkOf = NO_LINKS): string {
  const { article, summary } = story;
  const { headline, dek } = article.head;
  const facts = listSourceFacts(article, words).map(escapeHtml).join(' · ');
  const sections = summary.sections.map((section) => {
    const points = section.points.map((point) => `<li dir="auto">${toItem(point, story, words, linkOf)}</li>`);
    return `<section>\n<h2 dir="auto">${escapeHtml(nameSection(section, words))}</h2>\n<ul>\n${points.join('\n')}\n</ul>\n</section>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(article.language)}" dir="${article.direction}">`,
    `<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(headline.value)}</title>\n<style>${STYLE}</style>\n</head>\n<body>`,
    facts && `<p class="facts">${facts}</p>`,
    `<h1 dir="auto">${escapeHtml(headline.value)}</h1>`,
    dek && `<p class="dek" dir="auto">${escapeHtml(dek.value)}</p>`,
    ...sections,
    WEB_ADDRESS.test(article.url) && `<footer><p>${toLink(article.url, words.original, '')}</p></footer>`,
    '</body>\n</html>\n',
  ]
    .filter((part) => part)
    .join('\n');
}

function toItem(point: SummaryPoint, { annotations }: ExportedStory, { sentence }: ExportWords, linkOf: LinkOf): string {
  const speaker = findUnnamedSpeaker(point, annotations);
  const link = linkOf(point.source);
  const name = speaker ? `<b>${escapeHtml(speaker.name)}:</b> ` : '';
  return `${name}${escapeHtml(point.text)}${link ? ` ${toLink(link, '↗', ` class="source" title="${escapeHtml(sentence)}"`)}` : ''}`;
}

function toLink(url: string, text: string, attributes: string): string {
  return WEB_ADDRESS.test(url) ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer"${attributes}>${escapeHtml(text)}</a>` : '';
}

function escapeHtml(text: string): string {
  return text.replace(MARKUP, (mark) => `&#${mark.charCodeAt(0)};`);
}
