import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { makeCopy, makeEnvelope, SHOP_PAGE, STORY_PAGE } from '../platform/fake-browser.ts';
import { until } from '../until.ts';
import { buttonNamed, connections, type FakeChromeOptions, loadPage, makeFakeChrome, state } from './fake-chrome.ts';

beforeEach(() => void vi.spyOn(window, 'close').mockImplementation(() => undefined));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const openPopup = async (fake: ReturnType<typeof makeFakeChrome>) => {
  await loadPage(() => import('../../entrypoints/popup/main.tsx'), fake);
};
const settled = () => until(() => state().view !== 'working');
const gives = (result: unknown) => async () => [{ result }];
const article = gives(makeEnvelope(STORY_PAGE));
const refusal = gives(makeEnvelope(SHOP_PAGE));

it('shows a skeleton at once', async () => {
  const fake = makeFakeChrome({});
  await openPopup(fake);
  expect(state()).toEqual({ view: 'working', problem: '' });
  expect(document.querySelector('#app')?.childElementCount).toBeGreaterThan(0);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
  await until(() => fake.injected.length > 0);
  fake.tabs.onRemoved.fire(7);
  await settled();
  expect(state().problem).toBe('tab-closed');
});

it('keeps saying that the tab was closed, though its page never answers', async () => {
  const fake = makeFakeChrome({ answers: [() => new Promise(() => undefined)] });
  await openPopup(fake);
  await until(() => fake.injected.length > 0);
  fake.tabs.onRemoved.fire(7);
  await settled();
  const seen = new Set<string | undefined>();
  const observer = new MutationObserver(() => seen.add(state().view));
  observer.observe(document.documentElement, { attributes: true });
  await new Promise((resolve) => setTimeout(resolve, 2_000)); // a page that is busy is told so after a moment
  observer.disconnect();
  expect(state()).toEqual({ view: 'problem', problem: 'tab-closed' });
  expect([...seen]).not.toContain('working');
});

it('shows the story of the page, with the network closed', async () => {
  const fake = makeFakeChrome({ answers: [article] });
  await openPopup(fake);
  await settled();
  expect(state().view).toBe('story');
  expect(document.body.textContent).toContain('Council meets');
  expect(fake.injected.map(({ files }) => files)).toEqual([['/article.js']]);
  expect(connections()).toBe("connect-src 'none'");
});

it('opened again shows the same story without reading the page again', async () => {
  const fake = makeFakeChrome({ answers: [article] });
  await openPopup(fake);
  await settled();
  await until(() => fake.session.values.has('shown:7'));
  await openPopup(fake);
  await settled();
  expect(document.body.textContent).toContain('Council meets');
  expect(fake.injected.filter(({ files }) => files)).toHaveLength(1);
});

it('shows the story even where all storage fails, and lets its reader choose', async () => {
  const fake = makeFakeChrome({ answers: [article] });
  const fail = () => Promise.reject(new Error('storage is broken'));
  for (const area of [fake.session, fake.local]) Object.assign(area, { get: fail, set: fail, remove: fail });
  await openPopup(fake);
  await settled();
  document.querySelector<HTMLInputElement>('input[value=brief]')?.click();
  await until(() => document.querySelector<HTMLInputElement>('input[value=brief]')?.checked);
  await until(() => document.querySelector('.not-kept'));
  expect(document.querySelector<HTMLInputElement>('input[value=brief]')?.checked).toBe(true);
  expect(state()).toEqual({ view: 'story', problem: '' });
});

describe('says what stands in the way', () => {
  const withoutTab: FakeChromeOptions = { tabs: [] };
  it.each([
    ['no tab', withoutTab, 'tab-closed'],
    ['a page of the browser', { tabs: [{ id: 7, url: 'chrome://version/' }] }, 'browser-page'],
    ['no leave', { answers: [() => Promise.reject(new Error('Missing host permission for the tab'))] }, 'no-access'],
    ['a fault of ours', { answers: [gives(null)] }, 'fault'],
  ])('%s', async (_name, options, code) => {
    await openPopup(makeFakeChrome(options));
    await settled();
    expect(state()).toEqual({ view: 'problem', problem: code });
    expect(document.querySelector('h1')?.textContent).not.toBe('');
  });

  it('an extension that was updated meanwhile', async () => {
    const fake = makeFakeChrome({});
    fake.chrome.tabs.query = () => Promise.reject(new Error('Extension context invalidated.'));
    Object.assign(fake.chrome.runtime, { id: undefined });
    await openPopup(fake);
    await settled();
    expect(state().problem).toBe('extension-updated');
  });

  it('an error thrown later by what is drawn', async () => {
    await openPopup(makeFakeChrome({ answers: [article] }));
    await settled();
    dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }));
    expect(state().view).toBe('story');
    dispatchEvent(new ErrorEvent('error', { error: new TypeError('x is undefined') }));
    expect(state()).toEqual({ view: 'problem', problem: 'fault' });
  });
});

it('tries again when asked to', async () => {
  await openPopup(makeFakeChrome({ answers: [gives(null), article] }));
  await settled();
  buttonNamed('Try again')?.click();
  await until(() => state().view === 'story');
});

it('reads what is no article when asked to', async () => {
  const fake = makeFakeChrome({ answers: [refusal] });
  await openPopup(fake);
  await settled();
  expect(state().problem).toBe('no-article');
  buttonNamed('Read it anyway')?.click();
  await until(() => state().view === 'story');
  expect(document.body.textContent).toContain('Council meets');
});

describe('an article that comes late', () => {
  const bare = gives(makeEnvelope(makeCopy('<h1>The Daily Example</h1><nav>Home Work Sport</nav>')));

  it('takes the place of the message that there is none, and is told', async () => {
    const fake = makeFakeChrome({ answers: [bare, bare, article] });
    await openPopup(fake);
    await settled();
    expect(state().view).toBe('problem');
    await until(() => state().view === 'story');
    expect(document.querySelector('[role=status]')?.textContent).toBe(messages.status_ready.message);
    await until(() => fake.session.values.has('shown:7'));
  });

  it('is not waited for once the reader has asked for what is there', async () => {
    const fake = makeFakeChrome({ answers: [refusal, refusal, article] });
    await openPopup(fake);
    await settled();
    buttonNamed('Read it anyway')?.click();
    await until(() => state().view === 'story');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(fake.injected.filter(({ files }) => files)).toHaveLength(2);
  });
});

it('opens the reader page beside the tab, with the story', async () => {
  const fake = makeFakeChrome({ answers: [article] });
  await openPopup(fake);
  await settled();
  buttonNamed('reader')?.click();
  await until(() => fake.tabs.created.length > 0);
  const url = new URL(fake.tabs.created[0]?.url ?? '');
  expect(fake.session.values.has(`story:${url.searchParams.get('story')}`)).toBe(true);
  await until(() => vi.mocked(window.close).mock.calls.length > 0);
});

it('leads to the settings', async () => {
  const fake = makeFakeChrome({ answers: [article] });
  await openPopup(fake);
  await settled();
  buttonNamed('Settings')?.click();
  expect(fake.opened).toEqual(['options']);
  await until(() => vi.mocked(window.close).mock.calls.length > 0);
});

it('remembers the length that was chosen, for this page and the next', async () => {
  const fake = makeFakeChrome({ answers: [article] });
  await openPopup(fake);
  await settled();
  document.querySelector<HTMLInputElement>('input[value=brief]')?.click();
  await until(() => fake.local.values.has('settings') && fake.session.values.get('shown:7')?.includes('"brief"'));
  await openPopup(fake);
  await settled();
  expect(document.querySelector<HTMLInputElement>('input[value=brief]')?.checked).toBe(true);
});

describe('what the menu asked for', () => {
  const note = (job: object) => JSON.stringify({ at: Date.now(), job: { tabId: 7, ...job } });
  const openWith = async (job: object, options: FakeChromeOptions) => {
    const fake = makeFakeChrome(options);
    fake.session.values.set('job:popup', note(job));
    await openPopup(fake);
    await settled();
    return fake;
  };
  const link = { mode: 'link', url: 'https://other.example/story', refusal: null };

  it('a selection is read by its own script, in its own frame', async () => {
    const fake = await openWith({ mode: 'selection', frameId: 4 }, { answers: [gives(makeEnvelope(makeCopy('', 'The bridge.')))] });
    expect(fake.injected).toEqual([expect.objectContaining({ files: ['/selection.js'], target: { tabId: 7, frameIds: [4] } })]);
    expect(state().view).toBe('story');
    expect(fake.session.values.has('shown:7')).toBe(false);
  });

  it('a selection of nothing', async () => {
    await openWith({ mode: 'selection', frameId: 0 }, { answers: [gives(makeEnvelope(makeCopy('', '')))] });
    expect(state().problem).toBe('no-selection');
  });

  it('a link is fetched and read without the tab, with the network open to its site alone', async () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const text = days.map(
      (day) => `<p>The council met on ${day} and closed the bridge, officials said, for the whole of the summer ahead.</p>`,
    );
    const html = `<html lang=en><title>Other</title><body><article><h1>Other story</h1>${text.join('')}</article>`;
    vi.stubGlobal('fetch', async () => new Response(html, { headers: { 'content-type': 'text/html' } }));
    const fake = await openWith(link, { grants: true });
    expect(fake.injected).toEqual([]);
    expect(connections()).toBe('connect-src https://other.example');
    expect(state()).toEqual({ view: 'story', problem: '' });
  });

  it.each([
    ['that was refused', { refusal: 'access-refused' }, true, 'access-refused'],
    ['whose leave was taken back', {}, false, 'access-refused'],
    ['that is none', { url: 'mailto:desk@daily.example', refusal: 'not-a-web-page' }, false, 'not-a-web-page'],
    ['into the own network', { url: 'http://10.0.0.1/', refusal: 'private-address' }, true, 'private-address'],
  ])('a link %s', async (_name, change, grants, code) => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('must not be called')));
    await openWith({ ...link, ...change }, { grants });
    expect(state().problem).toBe(code);
  });

  it('a link whose leave is taken back between the question and the request is not fetched, and asked for again', async () => {
    const fetched: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      fetched.push(url);
      return new Response('gone', { status: 410, headers: { 'content-type': 'text/html' } });
    });
    const leave = { isGranted: true };
    const fake = makeFakeChrome({ grants: true });
    Object.assign(fake.chrome.permissions, { contains: async () => leave.isGranted });
    fake.session.values.set('job:popup', note(link)); // the question was answered with yes
    const { remove } = fake.session;
    fake.session.remove = async (keys) => {
      leave.isGranted = false; // the popup is at work by now
      await remove(keys);
    };
    await openPopup(fake);
    await settled();
    expect([state().problem, fetched]).toEqual(['access-refused', []]);
    leave.isGranted = true;
    fake.session.remove = remove;
    buttonNamed('Try again')?.click();
    await until(() => state().problem === 'server-error');
    expect(fetched[0]).toBe(link.url);
  });

  it('a refused link is asked for again', async () => {
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 410, headers: { 'content-type': 'text/html' } }));
    const fake = await openWith({ ...link, refusal: 'access-refused' }, { grants: true });
    buttonNamed('Try again')?.click();
    await until(() => state().problem === 'server-error');
    expect(fake.session.values.has('job:popup')).toBe(false);
  });
});
