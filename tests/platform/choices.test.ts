/** Settings survive a storage that fails, fills up, or holds what this version can't read. */
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { changeChoices, readChoices } from '../../platform/choices.ts';
import { changeReaderSettings, readReaderSettings } from '../../platform/reader-settings.ts';
import { findSetAside, forgetSetAside } from '../../platform/set-aside.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { FakeStorage } from './fake-browser.ts';

type Api = Parameters<typeof changeChoices>[0] & Parameters<typeof findSetAside>[0];
const DRAWER = {
  key: 'sites',
  schema: v.object({ v: v.literal(1), names: v.fallback(v.array(v.string()), []) }),
  empty: { v: 1 as const, names: [] as string[] },
};
const add = (name: string) => (now: { v: 1; names: string[] }) => ({ ...now, names: [...now.names, name] });

const makeApi = (kept?: unknown, room?: number) => {
  const local = new FakeStorage(room);
  if (kept !== undefined) local.values.set('sites', JSON.stringify(kept));
  const read = (key: string) => JSON.parse(local.values.get(key) ?? 'null');
  return { local, read, api: { storage: { local } } as unknown as Api };
};

describe('a change', () => {
  it.each([
    ['of nothing', undefined, { v: 1, names: ['new'] }, null],
    ['of what was kept', { v: 1, names: ['old'] }, { v: 1, names: ['old', 'new'] }, null],
    ['of what a newer version kept', { v: 2, sites: ['old'] }, { v: 1, names: ['new'] }, { v: 2, sites: ['old'] }],
    ['of what can be read in part', { v: 1, names: 'old' }, { v: 1, names: ['new'] }, { v: 1, names: 'old' }],
    ['of nonsense', 'old', { v: 1, names: ['new'] }, 'old'],
  ])('%s keeps what it can read, and sets the rest aside', async (_name, kept, expected, aside) => {
    const { api, read } = makeApi(kept);
    expect(await changeChoices(api, DRAWER, add('new'))).toBe(true);
    expect(read('sites')).toEqual(expected);
    expect(read('aside:sites')).toEqual(aside);
  });

  it('that finds no room changes nothing', async () => {
    const { api, read } = makeApi({ v: 1, names: ['old'] }, 60);
    expect(await changeChoices(api, DRAWER, add('x'.repeat(100)))).toBe(false);
    expect(read('sites')).toEqual({ v: 1, names: ['old'] });
  });

  it('writes nothing over what only can not be read now', async () => {
    const { api, local, read } = makeApi({ v: 1, names: ['old'] });
    const failing = { storage: { local: { get: () => Promise.reject(new Error('IO error')), set: local.set } } } as unknown as Api;
    expect(await changeChoices(failing, DRAWER, add('new'))).toBe(false);
    expect(read('sites')).toEqual({ v: 1, names: ['old'] });
    expect(await readChoices(api, DRAWER)).toEqual({ v: 1, names: ['old'] });
  });

  it('of one window loses none of another, made at the same time', async () => {
    const { api, read } = makeApi({ v: 1, names: ['old'] });
    let last: Promise<unknown> = Promise.resolve();
    const request = (_name: string, work: () => Promise<unknown>) => {
      last = last.then(work);
      return last;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    await Promise.all(['one', 'two', 'three'].map((name) => changeChoices(api, DRAWER, add(name))));
    vi.unstubAllGlobals();
    expect(read('sites')).toEqual({ v: 1, names: ['old', 'one', 'two', 'three'] });
  });

  it('does not wait for ever for a storage that is silent', async () => {
    const never = () => new Promise(() => undefined);
    const silent = { storage: { local: { get: never, set: never } } } as unknown as Api;
    vi.useFakeTimers();
    const both = Promise.all([readChoices(silent, DRAWER), changeChoices(silent, DRAWER, add('new'))]);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await both).toEqual([DRAWER.empty, false]);
  });

  it('of settings says whether it was kept', async () => {
    const { api } = makeApi();
    const full = makeApi(undefined, 10).api;
    expect([await changeSettings(api, { length: 'brief' }), await changeSettings(full, { length: 'brief' })]).toEqual([true, false]);
    expect([await changeReaderSettings(api, { pictures: true }), await changeReaderSettings(full, { pictures: true })]).toEqual([
      true,
      false,
    ]);
    expect([(await readSettings(api)).length, (await readReaderSettings(api)).pictures]).toEqual(['brief', true]);
    expect([(await readSettings(full)).length, (await readReaderSettings(full)).pictures]).toEqual(['standard', false]);
  });
});

it('what was set aside is found, and forgotten when told to', async () => {
  const { api } = makeApi({ v: 2 });
  expect(await findSetAside(api, ['sites'])).toBeNull();
  await changeChoices(api, DRAWER, add('new'));
  expect(await findSetAside(api, ['sites', 'settings'])).toEqual({ 'aside:sites': { v: 2 } });
  await forgetSetAside(api, ['sites']);
  expect(await findSetAside(api, ['sites'])).toBeNull();
});
