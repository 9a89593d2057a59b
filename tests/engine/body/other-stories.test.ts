/** Other stories below a story go, also with a paragraph of each; a story's own sections with a linked heading stay. */
import { expect, it } from 'vitest';
import { read, STORY, textOf } from './read-story.ts';

const OTHERS = [
  'Ferry to run by moonlight',
  'Lock keeper wins a prize for patience',
  'Second slipway planned below the weir',
  'Flood fund pays for a new quay',
];

const TEASER =
  'The town has waited for this for longer than most people can remember, and on Friday the first of them came down to the water to see for themselves.';

const card = (title: string, k: number) =>
  `<div class="unit"><h3><a href="/other/${k}">${title} this week</a></h3><p>${title}. ${TEASER}</p></div>`;

it('leaves out a row of other stories below the story, each with a headline and a paragraph', () => {
  const text = textOf(
    read(STORY.replace('</article>', `</article><div class="wrap"><div class="inner">${OTHERS.map(card).join('')}</div></div>`)),
  );
  expect(text).not.toContain('longer than most people can remember');
  expect(text).toContain('flat-bottomed ferry');
});

it('keeps sections of the story whose headings are links', () => {
  const text = textOf(
    read(
      STORY.replace(
        '<!-- end -->',
        OTHERS.map((title, k) => `<h2><a href="#part-${k}">${title} this week</a></h2><p>${title}. ${TEASER}</p>`).join(''),
      ),
    ),
  );
  expect(text.split('longer than most people can remember').length - 1).toBe(OTHERS.length);
});
