import { expect, it } from 'vitest';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { FakeStorage } from './fake-browser.ts';

const DEFAULTS = { length: 'standard', folded: [] };
const makeApi = (kept?: unknown) => {
  const local = new FakeStorage();
  if (kept !== undefined) local.values.set('settings', JSON.stringify(kept));
  return { storage: { local } } as unknown as Parameters<typeof readSettings>[0];
};

it.each([
  ['nothing', undefined, DEFAULTS],
  ['what was kept', { v: 1, length: 'brief', folded: ['numbers', 'author'] }, { length: 'brief', folded: ['numbers', 'author'] }],
  ['a setting that can not be read', { v: 1, length: 'endless', folded: ['numbers'] }, { length: 'standard', folded: ['numbers'] }],
  ['a setting that is new', { v: 1, length: 'brief' }, { length: 'brief', folded: [] }],
  ['another version', { v: 9, length: 'brief' }, DEFAULTS],
  ['nonsense', 'brief', DEFAULTS],
])('reads %s', async (_name, kept, settings) => {
  expect(await readSettings(makeApi(kept))).toMatchObject(settings);
});

it('reads the defaults where the storage fails', async () => {
  const api = { storage: { local: { get: () => Promise.reject(new Error('broken')) } } } as unknown as Parameters<typeof readSettings>[0];
  expect(await readSettings(api)).toMatchObject(DEFAULTS);
});

it('changes one and keeps the others', async () => {
  const api = makeApi({ v: 1, length: 'brief', folded: ['numbers'] });
  await changeSettings(api, { length: 'detailed' });
  expect(await readSettings(api)).toMatchObject({ length: 'detailed', folded: ['numbers'] });
});
