/** A reader takes passages out of the story on the reader page. */
import { expect, it, vi } from 'vitest';
import type { View } from '../../components/view.ts';
import { takeOut } from '../../engine/index.ts';
import { untilHolds } from '../until.ts';
import { drawReader, press, textsOf } from './draw.tsx';
import { makeStory } from './stories.ts';

const buttons = () => [...document.querySelectorAll<HTMLElement>('.remove-block')];

it('has no buttons for it where it can’t be done', async () => {
  await drawReader({ view: { kind: 'story', story: makeStory() } });
  expect(buttons()).toEqual([]);
});

it('offers a button at every block, within the keyboard’s reach while passages are being chosen', async () => {
  const story = makeStory();
  await drawReader({ view: { kind: 'story', story }, onRemoveBlock: async () => 'once' });
  expect(buttons()).toHaveLength(story.article.blocks.filter(({ kind }) => kind !== 'break').length);
  expect(buttons().every((button) => button.tabIndex === -1 && button.ariaHidden !== 'false')).toBe(true);
  const boxes = buttons().map(({ parentElement: box }) => box?.matches('p, h2, h3, li, pre, .table-block, .article-figure')); // those that the style sheet stands it beside
  expect(new Set(boxes)).toEqual(new Set([true]));
  await press('Remove passages');
  expect(buttons().every((button) => button.tabIndex === 0 && !button.hasAttribute('aria-hidden'))).toBe(true);
  expect(document.querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).toBe('true');
});

it('takes the block out, says so, goes on to the next one, and takes that back', async () => {
  let story = makeStory();
  const view = (): View => ({ kind: 'story', story });
  const onPutBack = vi.fn(async () => 'once' as const);
  const onRemoveBlock = vi.fn(async (block: number) => {
    story = { ...story, article: takeOut(story.article, [block]) };
    await redraw();
    return 'remembered' as const;
  });
  const redraw = () => drawReader({ view: view(), onRemoveBlock, onPutBack });
  await redraw();
  await press('Remove passages');
  const [first] = buttons();
  first?.focus();
  first?.click();
  await untilHolds(() =>
    expect(textsOf('.reader-outcome p')).toEqual(['Removed. Passages like it will be left out of stories from herald.example.']),
  );
  expect(onRemoveBlock.mock.calls).toEqual([[1]]);
  expect(document.activeElement?.closest('[id^=block-]')?.id).toBe('block-2');
  await press('Undo');
  await untilHolds(() => expect(textsOf('.reader-outcome p')).toEqual(['Put back in this story.']));
  expect(onPutBack.mock.calls).toEqual([[story.article.removed.at(-1)]]);
});
