/** A reader takes passages out of the story on the reader page. */
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Remembered } from '../../components/clutter-actions.ts';
import { type Removal, restoreRemoval, takeOut } from '../../engine/index.ts';
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

/** The reader page with a story that changes as its reader decides. */
async function drawChanging(answers: { readonly removed: Remembered; readonly putBack: Remembered }) {
  let story = makeStory();
  const draw = () => drawReader({ view: { kind: 'story', story }, onRemoveBlock, onPutBack });
  const onRemoveBlock = vi.fn(async (block: number) => {
    story = { ...story, article: takeOut(story.article, [block]) };
    await draw();
    return answers.removed;
  });
  const onPutBack = vi.fn(async (removal: Removal) => {
    story = { ...story, article: restoreRemoval(story.article, removal) };
    await draw();
    return answers.putBack;
  });
  await draw();
  return { onRemoveBlock, onPutBack };
}

const HINT = 'Click the cross beside a passage, or press Enter on it, to take the passage out of the story. Escape ends this.';
const told = () => textsOf('.reader-outcome p');
const offered = () => textsOf('.reader-outcome button');
const focusedBlock = () => document.activeElement?.closest('[id^=block-]')?.id;
const pressKey = (key: string, more: KeyboardEventInit = {}) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));

it('takes the block out, says so, goes on to the next one, and takes that back', async () => {
  const { onRemoveBlock, onPutBack } = await drawChanging({ removed: 'remembered', putBack: 'once' });
  await press('Remove passages');
  buttons()[0]?.focus();
  buttons()[0]?.click();
  await untilHolds(() => expect(told()).toEqual(['Removed. Passages like it will be left out of stories from herald.example.']));
  expect(onRemoveBlock.mock.calls).toEqual([[1]]);
  expect(focusedBlock()).toBe('block-2');
  await press('Undo the last removal');
  await untilHolds(() => expect(told()).toEqual(['Put back in this story.']));
  expect(onPutBack.mock.calls.map(([{ blocks }]) => blocks.map(({ id }) => id))).toEqual([[1]]);
  await untilHolds(() => expect(focusedBlock()).toBe('block-1')); // after the words
  expect(offered()).toEqual(['Done']);
});

it('says what to do, leads to the first passage, and ends with Done or Escape where it began', async () => {
  await drawChanging({ removed: 'once', putBack: 'once' });
  expect([told(), offered()]).toEqual([[''], []]);
  for (const end of [() => press('Done'), () => pressKey('Escape')]) {
    await press('Remove passages');
    expect([told(), offered()]).toEqual([[HINT], ['Done']]);
    expect(focusedBlock()).toBe('block-1');
    expect(document.activeElement?.getAttribute('aria-description')).toMatch(/^The Westhaven city council.*…$/);
    await end();
    expect([told(), offered()]).toEqual([[''], []]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove passages');
  }
});

it('takes back one removal after the other, by the keys for it too', async () => {
  const { onRemoveBlock, onPutBack } = await drawChanging({ removed: 'once', putBack: 'once' });
  await press('Remove passages');
  for (const block of [1, 8]) {
    buttons()
      .find(({ dataset }) => dataset.block === String(block))
      ?.click();
    await onRemoveBlock.mock.results.at(-1)?.value; // else the words are still those of the one before
    await untilHolds(() => expect(told()).toEqual(['Removed from this story.']));
  }
  for (const [modifier, block] of [
    ['ctrlKey', 8],
    ['metaKey', 1],
  ] as const) {
    await pressKey('z', { [modifier]: true });
    await untilHolds(() => expect(onPutBack.mock.lastCall?.[0].blocks[0]?.id).toBe(block));
    await untilHolds(() => expect(focusedBlock()).toBe(`block-${block}`));
  }
  await pressKey('z', { ctrlKey: true });
  expect(onPutBack).toHaveBeenCalledTimes(2);
});
