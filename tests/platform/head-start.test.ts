import { describe, expect, it } from 'vitest';
import { type HeadStartApi, startAhead } from '../../platform/head-start.ts';
import { inject } from '../../platform/inject.ts';
import { FakeStorage, makeEnvelope, makeFakeTabs, STORY_PAGE } from './fake-browser.ts';

const TAB = { id: 7, url: 'https://daily.example/story', status: 'complete' };
const NOTE = { job: { mode: 'link', tabId: 7, url: 'https://else.example/', refusal: null }, at: 0 };

async function start(tab: typeof TAB | null = TAB, kept: Record<string, unknown> = {}) {
  const session = new FakeStorage();
  await session.set(kept);
  const tabs = makeFakeTabs(tab ? [tab] : []);
  const asked: unknown[] = [];
  const executeScript = async (injection: unknown) => {
    asked.push(injection);
    return [{ result: makeEnvelope(STORY_PAGE) }];
  };
  const api = { tabs, storage: { session }, scripting: { executeScript } } as unknown as HeadStartApi & Parameters<typeof inject>[0];
  const headStart = await startAhead(api);
  const ask = (tabId: number) =>
    inject(api, { tabId, file: '/article.js', headStart: Promise.resolve(headStart) }, { deadlineMs: 1000, when: 'settled' });
  return { headStart, asked, tabs, ask };
}

const shownOf = (url: string) => ({ shown: ['shown:7'], 'shown:7': { look: { url, born: 1, characters: 9 }, story: {} } });

describe('asks the page in front at once', () => {
  it.each([
    ['where nothing else is wanted', TAB, {}],
    ['where another page was shown of the tab', TAB, shownOf('https://daily.example/other')],
    ['where only other tabs were shown', TAB, { shown: ['shown:8'] }],
  ])('%s', async (_name, tab, kept) => {
    const { headStart, asked } = await start(tab, kept);
    expect(headStart).not.toBeNull();
    expect(asked).toEqual([{ target: { tabId: 7 }, files: ['/article.js'] }]);
  });

  it.each([
    ['the menu has left a note', TAB, { 'job:popup': NOTE }],
    ['its story was shown', TAB, shownOf(TAB.url)],
    ['it is still loading', { ...TAB, status: 'loading' }, {}],
    ['there is no tab', null, {}],
  ])('but not where %s', async (_name, tab, kept) => {
    const { headStart, asked } = await start(tab, kept);
    expect([headStart, asked]).toEqual([null, []]);
  });
});

describe('its answer', () => {
  it('is taken once; who asks again asks the page', async () => {
    const { asked, ask } = await start();
    expect((await ask(7)).ok).toBe(true);
    expect(asked).toHaveLength(1);
    await ask(7);
    expect(asked).toHaveLength(2);
  });

  it('is not another tab’s', async () => {
    const { asked, ask } = await start();
    await ask(8);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['has begun to load', { status: 'loading' }],
    ['has another address', { url: 'https://daily.example/next' }],
  ])('is not given once the tab %s', async (_name, change) => {
    const { asked, tabs, ask } = await start();
    tabs.onUpdated.fire(7, change);
    await ask(7);
    expect(asked).toHaveLength(2);
  });
});
