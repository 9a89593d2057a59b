import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { handOver, takeOver } from '../../platform/handoff.ts';
import { dropNote, findKeptJob, findPopupJob, type Job, keepJob, noteJob } from '../../platform/jobs.ts';
import type { KeptStory } from '../../platform/schemas/story.ts';
import { keepOnShelf, readKept } from '../../platform/session.ts';
import { findShown, noteShown } from '../../platform/shown-stories.ts';
import { FakeStorage, makeArticle, makeFakeTabs } from './fake-browser.ts';

const makeStory = (text?: string): KeptStory => ({
  article: makeArticle(text),
  annotations: { sentences: [], quotes: [], claims: [] },
  summary: { sections: [], length: 'standard', alreadyShort: false, languageSupported: true },
  scope: 'page',
});
type Api = Parameters<typeof findShown>[0] & Parameters<typeof findPopupJob>[0];
const makeApi = ({ room = Number.POSITIVE_INFINITY, tabs = [{ id: 7, url: 'https://daily.example/story' }], look = {} } = {}) => {
  const session = new FakeStorage(room);
  const scripting = { executeScript: async () => [{ result: look }] };
  return { session, api: { storage: { session }, tabs: makeFakeTabs(tabs), scripting } as unknown as Api };
};

describe('a shelf of the session', () => {
  it('keeps the newest', async () => {
    const { api, session } = makeApi();
    for (const name of ['a', 'b', 'c', 'b', 'd']) await keepOnShelf(api, { name: 'shelf', room: 3 }, name, { name });
    expect([...session.values.keys()].sort()).toEqual(['b', 'c', 'd', 'shelf']);
  });

  it('drops the oldest where the session is full', async () => {
    const { api, session } = makeApi({ room: 120 });
    for (const name of ['a', 'b', 'c'])
      expect(await keepOnShelf(api, { name: 'shelf', room: 9 }, name, { text: 'x'.repeat(30) })).toBe(true);
    expect([...session.values.keys()].sort()).toEqual(['b', 'c', 'shelf']);
  });

  it('says when a value has no room at all', async () => {
    const { api } = makeApi({ room: 100 });
    expect(await keepOnShelf(api, { name: 'shelf', room: 9 }, 'a', { text: 'x'.repeat(300) })).toBe(false);
  });

  it('is begun anew where it can not be read', async () => {
    const { api, session } = makeApi();
    session.values.set('shelf', '{"not":"a list"}');
    expect(await keepOnShelf(api, { name: 'shelf', room: 9 }, 'a', {})).toBe(true);
  });

  it('takes the room of stories that are only a convenience', async () => {
    const { api, session } = makeApi({ room: 3_000 });
    const look = { url: 'https://daily.example/story', born: 5, characters: 1_000 };
    await noteShown(api, 7, look, makeStory('x'.repeat(2_000)));
    expect(await handOver(api, makeStory('y'.repeat(1_500)))).not.toBeNull();
    expect([...session.values.keys()]).not.toContain('shown:7');
  });

  it('of a session that fails is empty, and nothing throws', async () => {
    const fail = () => Promise.reject(new Error('An unexpected error occurred'));
    const api = { storage: { session: { get: fail, set: fail, remove: fail } } } as unknown as Api;
    expect(await keepOnShelf(api, { name: 'shelf', room: 3 }, 'a', {})).toBe(false);
    expect(await readKept(api, 'a', v.object({}))).toBeNull();
    expect(await handOver(api, makeStory())).toBeNull();
    await dropNote(api);
  });

  it('gives back only what has its shape', async () => {
    const { api, session } = makeApi();
    session.values.set('a', '{"n":"one"}');
    expect(await readKept(api, 'a', v.object({ n: v.number() }))).toBeNull();
    expect(await readKept(api, 'b', v.object({}))).toBeNull();
  });
});

describe('a story for the reader tab', () => {
  it('is the same on the other side, again and again', async () => {
    const { api } = makeApi();
    const id = (await handOver(api, makeStory())) ?? '';
    expect(await takeOver(api, id)).toEqual(makeStory());
    expect(await takeOver(api, id)).toEqual(makeStory());
  });

  it("that was changed takes the place of what it was, and nobody else's", async () => {
    const { api } = makeApi();
    const other = (await handOver(api, makeStory('another'))) ?? '';
    const id = (await handOver(api, makeStory())) ?? '';
    for (let change = 0; change < 20; change += 1) expect(await handOver(api, makeStory(`change ${change}`), id)).toBe(id);
    expect(await takeOver(api, id)).toEqual(makeStory('change 19'));
    expect(await takeOver(api, other)).toEqual(makeStory('another'));
  });

  it.each(['gone', '', '../stories', '__proto__'])('is null under the name %j', async (id) => {
    const { api } = makeApi();
    await handOver(api, makeStory());
    expect(await takeOver(api, id)).toBeNull();
  });

  it('is null where the session has no room for it', async () => {
    expect(await handOver(makeApi({ room: 50 }).api, makeStory())).toBeNull();
  });
});

describe('a story shown before', () => {
  const look = { url: 'https://daily.example/story', born: 5, characters: 1_000 };
  it.each([
    ['the same document', {}, true],
    ['a clock that ticks in it', { characters: 1_004 }, true],
    ['a story that has grown', { characters: 1_200 }, false],
    ['the page loaded again', { born: 6 }, false],
    ['another page of the site', { url: 'https://daily.example/other' }, false],
    ['a page that hides itself', { characters: null }, false],
  ])('for %s: %o: found %s', async (_name, change, isFound) => {
    const { api } = makeApi({ look: { ...look, ...change } });
    await noteShown(api, 7, look, makeStory());
    expect(await findShown(api, 7)).toEqual(isFound ? makeStory() : null);
    expect(await findShown(api, 8)).toBeNull();
  });
});

describe('the job of a popup', () => {
  const page: Job = { mode: 'page', tabId: 7, address: 'https://daily.example/story' };
  const link: Job = { mode: 'link', tabId: 7, url: 'https://other.example/', refusal: null };

  it('is the page of the active tab', async () => {
    expect(await findPopupJob(makeApi().api)).toEqual(page);
    expect(await findPopupJob(makeApi({ tabs: [] }).api)).toBeNull();
  });

  it('is what the menu noted, once', async () => {
    const { api } = makeApi();
    await noteJob(api, link);
    expect(await findPopupJob(api)).toEqual(link);
    expect(await findPopupJob(api)).toEqual(page);
  });

  it('is not what was noted for another tab, long ago, taken back, or in another shape', async () => {
    const { api, session } = makeApi();
    await noteJob(api, { ...link, tabId: 8 });
    expect(await findPopupJob(api)).toEqual(page);
    session.values.set('job:popup', JSON.stringify({ job: link, at: Date.now() - 60_000 }));
    expect(await findPopupJob(api)).toEqual(page);
    session.values.set('job:popup', JSON.stringify({ job: link, at: Date.now() + 60_000 })); // the clock was put back since
    expect(await findPopupJob(api)).toEqual(page);
    await noteJob(api, link);
    await dropNote(api);
    expect(await findPopupJob(api)).toEqual(page);
    session.values.set('job:popup', JSON.stringify({ job: { ...link, mode: 'all' }, at: Date.now() }));
    expect(await findPopupJob(api)).toEqual(page);
  });

  it('waits for a reader tab as long as the session lasts', async () => {
    const { api } = makeApi();
    const id = await keepJob(api, link);
    expect(await findKeptJob(api, id)).toEqual(link);
    expect(await findKeptJob(api, id)).toEqual(link);
    expect(await findKeptJob(api, 'other')).toBeNull();
  });
});
