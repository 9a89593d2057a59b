/** However a page cuts its text into nodes, a sentence is found whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRange } from '../../../engine/index.ts';

const WORDS = 'the ferry sails again on Friday at noon, said captain Ito – “weather permitting” – in Zürich naïve 12 of 30 ships'.split(
  ' ',
);
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 25 }).map((words) => `${words.join(' ')}.`);
const cuts = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), tag: fc.constantFrom('b', 'a', 'span', 'i') }), {
  maxLength: 6,
});

it('finds a sentence in any nest of elements, and its range holds that sentence', () => {
  fc.assert(
    fc.property(sentence, sentence, sentence, cuts, (before, text, after, places) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${before} ${text} ${after}`;
      for (const { at, tag } of places) wrapPart(paragraph, at, tag);
      document.body.replaceChildren(paragraph);
      const ranges = findRange(document, { text, before, after });
      expect(ranges?.map(String)).toEqual([text]);
    }),
    { numRuns: 60 },
  );
});

/** Puts the second half of one text node into a new element. */
function wrapPart(paragraph: Element, at: number, tag: string): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const text = texts[Math.min(texts.length - 1, Math.floor(at * texts.length))];
  if (!text) return;
  const rest = text.splitText(Math.floor(at * text.length));
  const element = document.createElement(tag);
  rest.replaceWith(element);
  element.append(rest);
}
