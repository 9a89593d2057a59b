import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCopy, makeEnvelope, STORY_HTML, STORY_PAGE } from '../platform/fake-browser.ts';
import { until } from '../until.ts';
import { buttonNamed, connections, loadPage, makeFakeChrome, pictureSources, state } from './fake-chrome.ts';

afterEach(() => void vi.unstubAllGlobals());

const openReader = (fake: ReturnType<typeof makeFakeChrome>, search: string) =>
  loadPage(() => import('../../entrypoints/reader/main.tsx'), fake, search);
const settled = () => until(() => state().view !== 'working');

it('does the work itself where no popup could, and keeps it over loading again', async () => {
  const fake = makeFakeChrome({ answers: [async () => [{ result: makeEnvelope(STORY_PAGE) }]] });
  fake.session.values.set('job:a', JSON.stringify({ mode: 'page', tabId: 7 }));
  await openReader(fake, '?job=a');
  await settled();
  expect(state().view).toBe('story');
  expect(document.title).toBe('Council meets');
  await until(() => location.search.startsWith('?story='));
  await openReader(fake, location.search);
  await settled();
  expect(document.body.textContent).toContain('The council met on Tuesday');
  expect(fake.injected).toHaveLength(1);
  expect(connections()).toBe("connect-src 'none'");
});

it.each(['', '?story=gone', '?job=gone'])('says that what %j names is no longer kept', async (search) => {
  await openReader(makeFakeChrome({}), search);
  await settled();
  expect(state()).toEqual({ view: 'problem', problem: 'reading-gone' });
});

it('does not show what has not the shape of a story', async () => {
  const fake = makeFakeChrome({});
  fake.session.values.set('story:a', JSON.stringify({ article: { blocks: [{ kind: 'script', text: 'alert(1)' }] } }));
  await openReader(fake, '?story=a');
  await settled();
  expect(state().problem).toBe('reading-gone');
});

const REMOTE = 'https://pictures.example/a.jpg';
const OWN = `data:image/png;base64,${'AAAA'.repeat(100)}`;
const AT_HOME = 'http://192.168.0.1/router.png';

/** A reader tab with a story of three pictures. */
async function openIllustrated(settings?: object) {
  const figures = [REMOTE, OWN, AT_HOME].map(
    (url, index) => `<figure><img src="${url}" alt="Picture ${index}"><figcaption>Caption ${index}.</figcaption></figure>`,
  );
  const copy = { ...makeCopy(STORY_HTML.replace('<hr>', figures.join(''))), metas: [['og:image', REMOTE]] as const };
  const fake = makeFakeChrome({ answers: [async () => [{ result: makeEnvelope(copy) }]] });
  fake.session.values.set('job:a', JSON.stringify({ mode: 'page', tabId: 7 }));
  if (settings) fake.local.values.set('reader', JSON.stringify({ v: 1, ...settings }));
  await openReader(fake, '?job=a');
  await settled();
  return fake;
}
const pictures = () => [...document.querySelectorAll('img')].map(({ src }) => src);

describe('pictures', () => {
  it('are asked of no site, and what stands beneath them is kept', async () => {
    await openIllustrated();
    expect(pictures()).toEqual([OWN]);
    expect(document.body.textContent).toContain('Caption 0.');
    expect(document.body.textContent).toContain('Caption 2.');
  });

  it('of the reader’s own network can’t be asked for, which is said in their place', async () => {
    await openIllustrated({ pictures: true });
    expect(document.querySelector('.held-picture')?.textContent).toBe(
      'Picture left out, because it would come from your own network · Picture 2',
    );
    expect(document.querySelectorAll('.held-picture button')).toHaveLength(0);
  });

  it('are asked of the sites that the article names when the reader wants them, and of no other', async () => {
    await openIllustrated();
    buttonNamed('Show pictures')?.click();
    await until(() => pictures().length > 1);
    expect(pictures()).toEqual([REMOTE, OWN]);
    expect(pictureSources()).toBe("img-src 'self' data: https://pictures.example");
    expect(buttonNamed('Show pictures')).toBeUndefined();
  });

  it('are asked for one by one, each in its place, and then have the focus', async () => {
    await openIllustrated();
    expect(document.querySelector('.held-picture')?.textContent).toBe('Picture left out · Picture 0Show this picture');
    buttonNamed('Show this picture')?.click();
    await vi.waitUntil(() => pictures().length > 1);
    expect(pictures()).toEqual([REMOTE, OWN]);
    expect(pictureSources()).toBe("img-src 'self' data: https://pictures.example");
    await vi.waitUntil(() => document.activeElement?.getAttribute('src') === REMOTE);
    expect(document.querySelector('.held-picture button, .pictures-left-out')).toBeNull();
  });

  it('are shown at once where the reader always wants them', async () => {
    await openIllustrated({ pictures: true });
    expect(pictures()).toEqual([REMOTE, OWN]);
  });

  it('are always wanted from now on', async () => {
    const fake = await openIllustrated();
    document.querySelector<HTMLElement>('.switch input')?.click();
    await until(() => pictures().length > 1);
    await until(() => JSON.parse(fake.local.values.get('reader') ?? '{}').pictures === true);
  });
});

describe('the look', () => {
  it('is that which the reader chose, from the first moment', async () => {
    const fake = makeFakeChrome({});
    fake.local.values.set('reader', JSON.stringify({ v: 1, reading: { theme: 'dark', typeface: 'sans' } }));
    await openReader(fake, '');
    await settled();
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.querySelector<HTMLElement>('.reader')?.dataset.typeface).toBe('sans');
  });

  it('changes at once, and is remembered', async () => {
    const fake = await openIllustrated();
    document.querySelector<HTMLElement>('input[value=sepia]')?.click();
    expect(document.documentElement.dataset.theme).toBe('sepia');
    await until(() => JSON.parse(fake.local.values.get('reader') ?? '{}').reading?.theme === 'sepia');
  });

  it('follows what was changed elsewhere when the reader comes back', async () => {
    const fake = await openIllustrated();
    fake.local.values.set('reader', JSON.stringify({ v: 1, reading: { theme: 'contrast' } }));
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => document.documentElement.dataset.theme === 'contrast');
  });
});

it('leads to the settings', async () => {
  const fake = await openIllustrated();
  document.querySelector<HTMLElement>('[aria-label=Settings]')?.click();
  expect(fake.opened).toEqual(['options']);
});
