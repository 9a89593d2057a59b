/** Of a page that is too long to be read, beginning and end of the story remain, and nothing is made of two halves. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../engine/index.ts';

const SENTENCE = 'The council of Weir said on Monday that the mill on the river will open again in June';
const OPENING = `${SENTENCE}, eleven years after the flood that closed it.`;
const CLOSING = 'The first flour of the mill is to be sold at the market of Weir on the last Sunday of that month.';
const sentences = (count: number) => Array.from({ length: count }, (_, i) => `${SENTENCE}, as number ${i} has it.`);
const FOOTER = `<footer>${'<p>All about the paper and its makers.</p>'.repeat(10)}</footer>`;

describe('a story that is too long to be read', { timeout: 60_000 }, () => {
  it.each(
    Object.entries({
      'in paragraphs': sentences(6000)
        .map((text) => `<p>${text}</p>`)
        .join(''),
      'in one text': `<p>${sentences(6000).join(' ')}</p>`,
      'in lines': sentences(6000).join('<br>'),
      'in sections': `<section><p>${sentences(3000).join('</p><p>')}</p></section><section><p>${sentences(3000).join('</p><p>')}</p></section>`,
    }),
  )('%s', (_, middle) => {
    const texts = read(`<article><h1>The mill opens again</h1><p>${OPENING}</p>${middle}<p>${CLOSING}</p></article>${FOOTER}`);
    expect(texts[0]).toBe(OPENING);
    expect(texts.at(-1)).toBe(CLOSING);
    expect(texts.join(' ').length).toBeLessThan(250_000);
    const whole = new Set(sentences(6000));
    const halves = texts
      .flatMap((text) => text.split(/(?<=it\.)\s/))
      .filter((text) => !whole.has(text) && text !== OPENING && text !== CLOSING);
    expect(halves.length).toBeLessThan(2); // the sentence in which the beginning ends
  });
});

function read(html: string): readonly string[] {
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://weir.example/mill' });
  return ((reading.ok ? reading.article : reading.anyway)?.blocks ?? []).map(({ text }) => text);
}
