import { expect, it } from 'vitest';
import { keepIfWanted } from '../../entrypoints/work/keep-if-wanted.ts';
import { makeStory } from '../components/stories.ts';
import { FakeStorage, makeFakeTabs } from '../platform/fake-browser.ts';

const keep = async (tabId: number, settings?: object, room?: number) => {
  const local = new FakeStorage(room);
  if (settings) local.values.set('history-settings', JSON.stringify({ v: 1, history: settings }));
  const tabs = makeFakeTabs([{ id: 7 }, { id: 8, incognito: true }]);
  const isKept = await keepIfWanted({ storage: { local }, tabs } as never, makeStory(), tabId);
  return { isKept, entries: [...local.values.keys()].filter((key) => key.startsWith('history:')).length };
};

it.each([
  ['a story', 7, undefined, undefined, { isKept: true, entries: 1 }],
  ['a story from a private window: nothing', 8, undefined, undefined, { isKept: true, entries: 0 }],
  ['a story whose tab is gone: nothing, for it may have been private', 9, undefined, undefined, { isKept: true, entries: 0 }],
  ['nothing where it is switched off', 7, { isOn: false, room: 50 }, undefined, { isKept: true, entries: 0 }],
  ['nothing where there is no room, and says so', 7, undefined, 200, { isKept: false, entries: 0 }],
])('keeps %s', async (_name, tabId, settings, room, expected) => {
  expect(await keep(tabId, settings, room)).toEqual(expected);
});
