/** The lighter hostile pages without a browser: an answer comes, its text is clean, its addresses are safe, and the page is left alone. */
import { describe, expect, it } from 'vitest';
import { annotate, readArticle, summarize } from '../../engine/index.ts';
import { FAMILIES, type Family, makePage } from './generate/families.ts';

const LIGHT: readonly Family[] = ['shadowed-names', 'script-vectors', 'broken-markup', 'odd-encodings', 'lying-metadata', 'soup'];
const SEEDS = 12;
/** What turns or hides text, and addresses that run something. */
const UNCLEAN = /(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e01ef}]|\p{Cs}/u;
const UNSAFE = /^\s*(?:javascript|vbscript|data:(?!image\/(?:png|jpe?g|gif|webp|avif);))/i;

describe('a hostile page', { timeout: 120_000 }, () => {
  it.each(LIGHT)('of %s is read like any other', (family) => {
    for (let seed = 0; seed < SEEDS; seed++) read(family, seed);
  });

  it('is the same for the same seed', () => {
    for (const family of LIGHT) expect(makePage(family, 7)).toEqual(makePage(family, 7));
    expect(Object.keys(FAMILIES).length).toBeGreaterThan(LIGHT.length);
  });
});

function read(family: Family, seed: number): void {
  const { html } = makePage(family, seed);
  const document = new DOMParser().parseFromString(html.toString(), 'text/html');
  const reading = readArticle(document, { url: 'https://weir.example/mill' });
  const article = reading.ok ? reading.article : reading.anyway;
  if (article === null) return;
  const { sections } = summarize(article, annotate(article), 'standard');
  const points = sections.flatMap((section) => section.points.map(({ text }) => text));
  const { headline, bylines, dek } = article.head;
  const texts = [
    headline.value,
    dek?.value ?? '',
    ...bylines.map(({ value }) => value),
    ...article.blocks.map(({ text }) => text),
    ...points,
  ];
  const pictures = article.blocks.flatMap((block) => (block.kind === 'figure' && block.image ? [block.image.url] : []));
  const name = `${family}:${seed}`;
  expect(
    texts.filter((text) => UNCLEAN.test(text)),
    name,
  ).toEqual([]);
  expect(
    [...pictures, article.head.image?.value.url ?? ''].filter((url) => UNSAFE.test(url)),
    name,
  ).toEqual([]);
}
