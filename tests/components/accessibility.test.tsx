/** What axe can see without a layout: names, roles, order of headings, languages. Contrast and sizes are judged in real browsers. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { USUAL_STYLE } from '../../components/reading-style.ts';
import type { View } from '../../components/view.ts';
import { drawPopup, drawReader } from './draw.tsx';
import { makeArabicStory, makeStory } from './stories.ts';
import { readTexts } from './texts.ts';

const VIEWS: readonly (readonly [string, View])[] = [
  ['a story', { kind: 'story', story: makeStory() }],
  [
    'a story with notices',
    { kind: 'story', story: makeStory({ scope: 'link', article: { completeness: 'partial' }, summary: { alreadyShort: true } }) },
  ],
  ['a story that runs from right to left', { kind: 'story', story: makeArabicStory() }],
  ['work', { kind: 'working', stage: 'reading' }],
  ['a problem', { kind: 'problem', problem: { code: 'no-article' }, canRetry: true, canReadAnyway: true }],
];
const nothing = () => {};

describe('axe finds no fault', { timeout: 30_000 }, () => {
  const texts = readTexts();

  it.each(VIEWS)('in the popup with %s', async (_, view) => {
    const root = await drawPopup({
      view,
      texts,
      onOpenReader: nothing,
      onOpenOptions: nothing,
      onLength: nothing,
      onShowPoint: async () => 'shown',
      onCopy: async () => {},
      folded: ['numbers'],
      onFold: nothing,
      onRetry: nothing,
      onReadAnyway: nothing,
    });
    expect(await listFaults(root)).toEqual([]);
  });

  it.each(VIEWS)('in the reader page with %s', async (_, view) => {
    const root = await drawReader({
      view,
      texts,
      style: USUAL_STYLE,
      picturesLeftOut: 2,
      onStyle: nothing,
      onShowPictures: nothing,
      onAlwaysPictures: nothing,
      onOpenOptions: nothing,
      onRetry: nothing,
      onReadAnyway: nothing,
    });
    expect(await listFaults(root)).toEqual([]);
  });
});

async function listFaults(root: HTMLElement): Promise<string[]> {
  for (const details of root.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
