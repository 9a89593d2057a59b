/** Earlier summaries: kept, found, deleted, and never lost without a word. */
import { describe, expect, it } from 'vitest';
import { deleteSummaries } from '../../platform/history/delete-summaries.ts';
import { findSummary } from '../../platform/history/find-summary.ts';
import type { HistoryApi } from '../../platform/history/history-store.ts';
import { keepSummary } from '../../platform/history/keep-summary.ts';
import { listSummaries, readAside } from '../../platform/history/list-summaries.ts';
import { changeHistorySettings, readHistorySettings } from '../../platform/history-settings.ts';
import { isPrivateTab, type PrivateApi } from '../../platform/private-window.ts';
import type { KeptStory } from '../../platform/schemas/story.ts';
import { FakeStorage, makeArticle, makeFakeTabs } from './fake-browser.ts';

function makeStory(name: string, { text = 'The council met on Tuesday.', scope = 'page' as KeptStory['scope'] } = {}): KeptStory {
  const article = { ...makeArticle(text), url: `https://daily.example/${name}` };
  const source = { block: 0, start: 0, end: text.length };
  return {
    article: { ...article, head: { ...article.head, headline: { value: `Headline of ${name}`, from: 'test' } } },
    annotations: { sentences: [], quotes: [], claims: [] },
    summary: {
      sections: [{ role: 'what-happened', points: [{ text, source, role: 'what-happened' }] }],
      length: 'standard',
      alreadyShort: false,
      languageSupported: true,
    },
    scope,
  };
}

function makeApi(room?: number) {
  const local = new FakeStorage(room);
  return { local, api: { storage: { local } } as unknown as HistoryApi };
}
const headlines = async (api: HistoryApi) => (await listSummaries(api)).rows.map(({ headline }) => headline.replace('Headline of ', ''));
const idOf = async (api: HistoryApi, name: string) =>
  (await listSummaries(api)).rows.find(({ headline }) => headline.endsWith(name))?.id ?? '';

describe('keeping', () => {
  it('puts the newest first, and a page seen again in the place of what was kept of it', async () => {
    const { api } = makeApi();
    for (const name of ['a', 'b', 'c', 'a']) expect(await keepSummary(api, makeStory(name), 50)).toBe(true);
    expect(await headlines(api)).toEqual(['a', 'c', 'b']);
  });

  it('holds no more than the reader wants', async () => {
    const { api, local } = makeApi();
    for (const name of ['a', 'b', 'c', 'd']) await keepSummary(api, makeStory(name), 2);
    expect(await headlines(api)).toEqual(['d', 'c']);
    expect([...local.values.keys()].filter((key) => key.startsWith('history:'))).toHaveLength(2);
  });

  it('keeps a selection apart from its page and from another selection', async () => {
    const { api } = makeApi();
    await keepSummary(api, makeStory('a'), 50);
    await keepSummary(api, makeStory('a', { scope: 'selection', text: 'One passage.' }), 50);
    await keepSummary(api, makeStory('a', { scope: 'selection', text: 'Another passage.' }), 50);
    await keepSummary(api, makeStory('a', { scope: 'selection', text: 'One passage.' }), 50);
    expect((await listSummaries(api)).rows.map(({ words }) => words)).toEqual([
      'One passage.',
      'Another passage.',
      'The council met on Tuesday.',
    ]);
  });

  it('takes no more than its share of the storage: the oldest go', async () => {
    const { api, local } = makeApi();
    for (let index = 0; index < 40; index += 1) await keepSummary(api, makeStory(`s${index}`, { text: 'x'.repeat(100_000) }), 200);
    const bytes = [...local.values.values()].reduce((sum, json) => sum + json.length, 0);
    expect(bytes).toBeLessThan(6_500_000);
    expect((await headlines(api))[0]).toBe('s39');
    expect(await headlines(api)).not.toContain('s0');
  });

  it('refuses one that would crowd out all others', async () => {
    const { api } = makeApi();
    expect(await keepSummary(api, makeStory('huge', { text: 'x'.repeat(400_000) }), 50)).toBe(false);
    expect(await headlines(api)).toEqual([]);
  });

  it('leaves out pictures that are data', async () => {
    const { api } = makeApi();
    const story = makeStory('a');
    const image = { url: `data:image/png;base64,${'A'.repeat(600_000)}`, alt: 'Chart' };
    const figure = { kind: 'figure', id: 9, text: 'Caption.', image } as const;
    const head = { ...story.article.head, image: { value: image, from: 'test' } };
    expect(await keepSummary(api, { ...story, article: { ...story.article, head, blocks: [...story.article.blocks, figure] } }, 50)).toBe(
      true,
    );
    const found = await findSummary(api, await idOf(api, 'a'));
    expect(found?.article.blocks.at(-1)).toEqual({ kind: 'figure', id: 9, text: 'Caption.' });
    expect(found?.article.head.image).toBeUndefined();
  });
});

describe('a storage that is full or fails', () => {
  it('loses the oldest summary, and no setting', async () => {
    const { api, local } = makeApi(5_000);
    local.values.set('settings', '{"v":1,"length":"brief"}');
    for (let index = 0; index < 12; index += 1) expect(await keepSummary(api, makeStory(`s${index}`), 50)).toBe(true);
    expect((await headlines(api))[0]).toBe('s11');
    expect(local.values.get('settings')).toBe('{"v":1,"length":"brief"}');
  });

  it('is told where nothing finds room, and keeps what it had', async () => {
    const { api } = makeApi(2_500);
    await keepSummary(api, makeStory('a'), 50);
    expect(await keepSummary(api, makeStory('b', { text: 'x'.repeat(3_000) }), 50)).toBe(false);
    expect(await findSummary(api, 'none')).toBeNull();
  });

  it('is told where it fails', async () => {
    const { api, local } = makeApi();
    local.set = () => Promise.reject(new Error('broken'));
    expect(await keepSummary(api, makeStory('a'), 50)).toBe(false);
    local.get = () => Promise.reject(new Error('broken'));
    expect(await keepSummary(api, makeStory('a'), 50)).toBe(false);
    await expect(listSummaries(api)).rejects.toThrow('broken');
  });
});

describe('opening again', () => {
  it('gives the same story', async () => {
    const { api } = makeApi();
    await keepSummary(api, makeStory('a'), 50);
    expect(await findSummary(api, await idOf(api, 'a'))).toEqual(makeStory('a'));
  });

  it.each([
    ['nonsense', '"x"'],
    ['another version', '{"v":2,"seen":1,"story":{}}'],
    ['a story without its shape', '{"v":1,"seen":1,"story":{"article":{}}}'],
  ])('sets %s aside without deleting it', async (_name, json) => {
    const { api, local } = makeApi();
    await keepSummary(api, makeStory('a'), 50);
    await keepSummary(api, makeStory('b'), 50);
    const id = await idOf(api, 'a');
    local.values.set(`history:${id}`, json);
    expect(await findSummary(api, id)).toBeNull();
    expect(await listSummaries(api)).toMatchObject({ rows: [{ headline: 'Headline of b' }], aside: [id] });
    expect(JSON.parse(await readAside(api, [id]))).toEqual({ [`history:${id}`]: JSON.parse(json) });
    await deleteSummaries(api, [id]);
    expect((await listSummaries(api)).aside).toEqual([]);
  });

  it.each(['"x"', '{"v":2}', '{"v":1,"rows":[{}],"aside":[]}'])('makes a list that reads %s anew from what is kept', async (json) => {
    const { api, local } = makeApi();
    await keepSummary(api, makeStory('a'), 50);
    local.values.set('history:odd', '{"v":7}');
    local.values.set('history', json);
    expect(await listSummaries(api)).toMatchObject({ rows: [{ headline: 'Headline of a' }], aside: ['odd'] });
  });
});

it('deletes one by one and all at once', async () => {
  const { api, local } = makeApi();
  for (const name of ['a', 'b', 'c']) await keepSummary(api, makeStory(name), 50);
  await deleteSummaries(api, [await idOf(api, 'b')]);
  expect(await headlines(api)).toEqual(['c', 'a']);
  await deleteSummaries(
    api,
    (await listSummaries(api)).rows.map(({ id }) => id),
  );
  expect([...local.values.keys()]).toEqual(['history']);
});

it.each([
  ['nothing', undefined, { isOn: true, room: 50 }],
  ['what was kept', { v: 1, history: { isOn: false, room: 200 } }, { isOn: false, room: 200 }],
  ['a number that is none of ours', { v: 1, history: { isOn: false, room: 7 } }, { isOn: false, room: 50 }],
  ['another version', { v: 9, history: { isOn: false, room: 10 } }, { isOn: true, room: 50 }],
])('reads as settings %s', async (_name, kept, history) => {
  const { api, local } = makeApi();
  if (kept) local.values.set('history-settings', JSON.stringify(kept));
  expect(await readHistorySettings(api as never)).toEqual({ history });
  await changeHistorySettings(api as never, { history: { isOn: true, room: 10 } });
  expect(await readHistorySettings(api as never)).toEqual({ history: { isOn: true, room: 10 } });
});

it.each([
  ['an ordinary window', 7, false],
  ['a private window', 8, true],
  ['a tab that is gone', 9, true],
])('a tab of %s', async (_name, id, isPrivate) => {
  const tabs = makeFakeTabs([{ id: 7 }, { id: 8, incognito: true }]);
  expect(await isPrivateTab({ tabs } as unknown as PrivateApi, id)).toBe(isPrivate);
});
