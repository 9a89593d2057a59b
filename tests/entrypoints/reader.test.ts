import { afterEach, expect, it, vi } from 'vitest';
import { AN_ARTICLE, makeArticle, makeEnvelope } from '../platform/fake-browser.ts';
import { connections, loadPage, makeFakeChrome, state } from './fake-chrome.ts';

afterEach(() => void vi.unstubAllGlobals());

const openReader = (fake: ReturnType<typeof makeFakeChrome>, search: string) =>
  loadPage(() => import('../../entrypoints/reader/main.tsx'), fake, search);
const settled = () => vi.waitUntil(() => state().view !== 'working', { timeout: 3_000 });

it('does the work itself where no popup could, and keeps it over loading again', async () => {
  const fake = makeFakeChrome({ answers: [async () => [{ result: makeEnvelope(AN_ARTICLE) }]] });
  fake.session.values.set('job:a', JSON.stringify({ mode: 'page', tabId: 7 }));
  await openReader(fake, '?job=a');
  await settled();
  expect(state().view).toBe('story');
  expect(document.title).toBe('Council meets');
  await vi.waitUntil(() => location.search.startsWith('?story='));
  await openReader(fake, location.search);
  await settled();
  expect(document.body.textContent).toContain('The council met on Tuesday.');
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

it('asks no site for a picture, and keeps what stands beneath it', async () => {
  const article = makeArticle();
  const remote = { url: 'https://pictures.example/a.jpg', alt: 'A bridge' };
  const figures = [
    { kind: 'figure', id: 1, text: 'The bridge on Tuesday.', image: remote },
    { kind: 'figure', id: 2, text: 'A map.', image: { url: 'data:image/png;base64,AAAA', alt: 'Map' } },
  ] as const;
  const reading = {
    ok: true,
    article: {
      ...article,
      head: { ...article.head, image: { value: remote, from: 'meta:og:image' } },
      blocks: [...article.blocks, ...figures],
    },
  } as const;
  const fake = makeFakeChrome({ answers: [async () => [{ result: makeEnvelope(reading) }]] });
  fake.session.values.set('job:a', JSON.stringify({ mode: 'page', tabId: 7 }));
  await openReader(fake, '?job=a');
  await settled();
  expect([...document.querySelectorAll('img')].map(({ src }) => src)).toEqual(['data:image/png;base64,AAAA']);
  expect(document.body.textContent).toContain('The bridge on Tuesday.');
});
