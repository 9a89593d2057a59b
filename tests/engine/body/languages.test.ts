/** In every language whose phrases are known the clutter around a story goes, on a page whose class names tell nothing. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../engine/index.ts';
import { LANGUAGES, type Told } from '../../fixtures/body/languages.ts';

/** The letter's pitch in the middle, the rest at the end, each in boxes of its own. */
function toPage(language: string, { title, story, newsletter, subscription, related, share, comments, author }: Told): string {
  let count = 0;
  const box = (inner: string) => `<div class="s${(++count * 7919).toString(36)}"><div>${inner}</div></div>`;
  const links = related.slice(1).map((line, i) => `<li><a href="/${i}">${line}</a></li>`);
  const paragraphs = story.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><main><h1>${title}</h1>
${paragraphs[0]}${box(`<p>${newsletter}</p>`)}${paragraphs.slice(1).join('')}
${box(`<p>${subscription}</p>`)}${box(`<a href="#s">${share}</a>`)}${box(`<p>${author}</p>`)}${box(`<a href="#c">${comments}</a>`)}
${box(`<h3>${related[0]}</h3><ul>${links.join('')}</ul>`)}</main></body></html>`;
}

const KINDS = ['newsletter', 'subscription', 'share-bar', 'author-bio', 'comments', 'related'] as const;

describe('around a story in', () => {
  it.each(Object.entries(LANGUAGES))('%s', (language, told) => {
    const reading = readArticle(new DOMParser().parseFromString(toPage(language, told), 'text/html'), {
      url: 'https://sound.example/bridge',
    });
    const article = reading.ok ? reading.article : reading.anyway;
    expect(article?.blocks.map(({ text }) => text)).toEqual(told.story);
    const kinds = new Set(article?.removed.map(({ kind }) => kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
