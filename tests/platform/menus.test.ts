import { describe, expect, it } from 'vitest';
import { createMenus, takeMenuClick } from '../../platform/menus.ts';
import { FakeStorage, makeFakeTabs } from './fake-browser.ts';

type Api = Parameters<typeof takeMenuClick>[0];
const TAB = { id: 7, url: 'https://daily.example/', index: 3, windowId: 1 };

function makeApi({ grants = true } = {}) {
  const session = new FakeStorage();
  const tabs = makeFakeTabs([TAB]);
  const created: { id: string; title: string; contexts: string[] }[] = [];
  const asked: unknown[] = [];
  const api = {
    storage: { session },
    tabs,
    runtime: { getURL: (path: string) => `ext:/${path}` },
    i18n: { getMessage: (key: string) => `text of ${key}` },
    contextMenus: { create: (entry: (typeof created)[0]) => created.push(entry), removeAll: async () => void created.splice(0) },
    action: { openPopup: async () => undefined },
    permissions: { request: async (what: unknown) => asked.push(what) > 0 && grants },
  } as unknown as Api;
  const noted = () => JSON.parse(session.values.get('job:popup') ?? 'null')?.job ?? null;
  return { api, created, asked, noted, session, tabs };
}

it('has three entries, however often it is made', async () => {
  const { api, created } = makeApi();
  await createMenus(api);
  await createMenus(api);
  expect(created.map(({ id, title }) => [id, title])).toEqual([
    ['page', 'text of menu_page'],
    ['selection', 'text of menu_selection'],
    ['link', 'text of menu_link'],
  ]);
  expect(created.find(({ id }) => id === 'selection')?.contexts).toEqual(['selection']);
  expect(created.find(({ id }) => id === 'link')?.contexts).toEqual(['link']);
  expect(created.find(({ id }) => id === 'page')?.contexts).toEqual(expect.arrayContaining(['page', 'selection', 'link', 'image']));
});

describe('a click', () => {
  const link = 'https://other.example/story';
  it.each([
    ['the page', { menuItemId: 'page' }, {}, { mode: 'page', tabId: 7, address: TAB.url }],
    ['a selection in a frame', { menuItemId: 'selection', frameId: 4 }, {}, { mode: 'selection', tabId: 7, frameId: 4, address: TAB.url }],
    ['a link that may be read', { menuItemId: 'link', linkUrl: link }, {}, { mode: 'link', tabId: 7, url: link, refusal: null }],
    [
      'a link that may not',
      { menuItemId: 'link', linkUrl: link },
      { grants: false },
      { mode: 'link', tabId: 7, url: link, refusal: 'access-refused' },
    ],
    ['a mail address', { menuItemId: 'link', linkUrl: 'mailto:a@b.example' }, {}, { refusal: 'not-a-web-page' }],
    ['the own network', { menuItemId: 'link', linkUrl: 'http://192.168.0.1/' }, {}, { refusal: 'private-address' }],
  ])('on %s notes the job and opens the popup', async (_name, click, options, job) => {
    const { api, noted, tabs } = makeApi(options);
    await takeMenuClick(api, click as never, TAB as never);
    expect(noted()).toMatchObject(job);
    expect(tabs.created).toEqual([]);
  });

  it('asks for one site before anything is waited for, and for none that is refused anyway', () => {
    const { api, asked } = makeApi();
    void takeMenuClick(api, { menuItemId: 'link', linkUrl: link } as never, TAB as never);
    expect(asked).toEqual([{ origins: ['https://other.example/*'] }]);
    void takeMenuClick(api, { menuItemId: 'link', linkUrl: 'http://10.0.0.1/' } as never, TAB as never);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['no popup can be opened', undefined],
    ['the popup will not open', () => Promise.reject(new Error('Could not find an active browser window.'))],
  ])('opens a reader tab beside the page where %s', async (_name, openPopup) => {
    const fake = makeApi({});
    const api = { ...fake.api, action: openPopup ? { openPopup } : {} } as Api;
    await takeMenuClick(api, { menuItemId: 'page' } as never, TAB as never);
    expect(fake.tabs.created).toEqual([
      { url: expect.stringMatching(/^ext:\/\/reader\.html\?job=[\w-]{36}&tab=7$/), index: 4, windowId: 1 },
    ]);
    expect(fake.noted()).toBeNull();
  });

  it.each([
    ['an entry of another time', { menuItemId: 'gone' }, TAB],
    ['no tab', { menuItemId: 'page' }, undefined],
  ])('on %s does nothing', async (_name, click, tab) => {
    const { api, noted, tabs } = makeApi();
    await takeMenuClick(api, click as never, tab as never);
    expect([noted(), tabs.created]).toEqual([null, []]);
  });
});
