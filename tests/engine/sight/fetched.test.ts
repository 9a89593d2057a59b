/** A page without layout, as one that is fetched, is asked by its markup what it hides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../../engine/index.ts';

const STORY = readFileSync(join(import.meta.dirname, '../../fixtures/body/plain-story.html'), 'utf8');
const DECOY = 'The mayor said on Monday that the secret plan of Quellvarg would cost 900 million dollars and begin in June.';

function read(html: string): Article {
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://orrin.example/bridge' });
  const article = reading.ok ? reading.article : reading.anyway;
  if (article === null) throw new Error('nothing was read');
  return article;
}

const textOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n');
const readWith = (inner: string): Article => read(STORY.replace('<!-- middle -->', inner));

const HIDING = [
  'style="display:none"',
  'style="display: none !important"',
  'style="visibility :hidden"',
  'style="visibility:collapse"',
  'style="content-visibility:hidden"',
  'style="opacity:0"',
  'style="opacity: 0.01"',
  'style="font-size:0"',
  'style="font-size:0px"',
  'style="color:transparent"',
  'style="color:rgba(0, 0, 0, 0)"',
  'style="position:absolute;left:-9999px"',
  'style="text-indent:-9999px"',
  'style="clip-path:inset(100%)"',
  'style="position:absolute;clip:rect(0 0 0 0)"',
  'style="position:absolute;clip:rect(1px, 1px, 1px, 1px)"',
  'style="height:0;overflow:hidden"',
  'style="transform:scale(0)"',
  'hidden',
  'class="sr-only"',
  'class="u1 visually-hidden"',
  'class="screen-reader-text"',
];

describe('hidden', () => {
  it.each(HIDING)('itself: %s', (attributes) => {
    const article = readWith(`<p ${attributes}>${DECOY}</p>`);
    expect(textOf(article)).not.toContain('Quellvarg');
    expect(textOf(article)).toContain('Mayor Ann Lee');
    expect(article.removed.some(({ preview }) => preview.startsWith('The mayor said'))).toBe(true);
  });

  it.each(HIDING)('within: %s', (attributes) => {
    expect(textOf(readWith(`<div ${attributes}><div><p>${DECOY}</p></div></div>`))).not.toContain('Quellvarg');
    expect(
      textOf(
        readWith(`<p>The vote was held late, as a <span ${attributes}>Quellvarg</span> clerk of the council confirmed on Monday.</p>`),
      ),
    ).not.toContain('Quellvarg');
  });
});

describe('not hidden', () => {
  it.each([
    'aria-hidden="true"',
    'style="opacity:0;transition:opacity .6s"',
    'style="opacity:0.9"',
    'style="font-size:0.9em"',
    'style="position:relative;left:-10px"',
    'style="color:#111"',
    'style="margin-left:-20px"',
    'style="display:block"',
    'style="height:0"',
    'style="transform:scale(1)"',
    'class="sr-only-focusable"',
    'class="text-hidden-gems"',
  ])('%s', (attributes) => {
    expect(textOf(readWith(`<p ${attributes}>${DECOY}</p>`))).toContain('Quellvarg');
  });

  it.each([
    ['the box of the story', STORY.replace('<article>', '<article style="opacity:0">')],
    ['each of its paragraphs', STORY.replaceAll('<p>', '<p style="visibility:hidden">')],
  ])('%s, which scripts would show', (_, html) => {
    expect(textOf(read(html))).toContain('Mayor Ann Lee');
  });
});

describe('a style sheet within the page', () => {
  const readStyled = (sheet: string, attributes: string) =>
    textOf(read(STORY.replace('</head>', `${sheet}</head>`).replace('<!-- middle -->', `<p ${attributes}>${DECOY}</p>`)));

  it.each([
    ['.x{display:none}', 'class="a x"'],
    ['p.x.y { visibility: hidden }', 'class="x y"'],
    ['#x{position:absolute;left:-9999px}', 'id="x"'],
    ['/* .a{} */ .a, .x /* one */ {color:#333;FONT-SIZE:0}', 'class="x"'],
    ['@charset "utf-8";.x{display:none}', 'class="x"'],
    ['@media screen{.x{display:none}}', 'class="x"'],
    ['@media print{.x{color:red}}.x{display:none}', 'class="x"'],
  ])('hides by %s', (sheet, attributes) => {
    const text = readStyled(`<style>${sheet}</style>`, attributes);
    expect(text).not.toContain('Quellvarg');
    expect(text).toContain('Mayor Ann Lee');
  });

  it.each([
    ['<style>.x{color:#333}</style>', 'class="x"'],
    ['<style>.x{display:none}</style>', 'class="xy"'],
    ['<style>div.x{display:none}</style>', 'class="x"'],
    ['<style>.x.y{display:none}</style>', 'class="x"'],
    ['<style>.y .x{display:none}.x:hover{display:none}</style>', 'class="x"'],
    ['<style>.x{display:none}.x.is-open{display:block}</style>', 'class="x is-open"'],
    ['<style>.x{opacity:0}.ready .x{opacity:1}</style>', 'class="x"'],
    ['<style>.x{display:none}@media (min-width:600px){.x{display:block}}</style>', 'class="x"'],
    ['<style>.x{display:none}</style>', 'class="x" style="display:block"'],
    ['<style>@media print{.x{display:none}}</style>', 'class="x"'],
    ['<style>@media (max-width:600px){.x{display:none}}</style>', 'class="x"'],
    ['<style>/* .x{display:none} */</style>', 'class="x"'],
    ['<style media="print">.x{display:none}</style>', 'class="x"'],
    ['<noscript><style>.x{display:none}</style></noscript>', 'class="x"'],
  ])('does not hide by %s', (sheet, attributes) => {
    expect(readStyled(sheet, attributes)).toContain('Quellvarg');
  });

  it('is read to its end, however it is broken', { timeout: 20_000 }, () => {
    const sheet = `${'.a,'.repeat(200_000)}.x{${'b:c;'.repeat(200_000)}}${'/*'.repeat(200_000)}${'{'.repeat(200_000)}`;
    expect(readStyled(`<style>${sheet}</style>`, 'class="x"')).toContain('Quellvarg');
  });
});
