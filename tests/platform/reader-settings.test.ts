import { expect, it } from 'vitest';
import { changeReaderSettings, readReaderSettings } from '../../platform/reader-settings.ts';
import type { SettingsApi } from '../../platform/settings.ts';
import { FakeStorage } from './fake-browser.ts';

const READING = { theme: 'auto', typeface: 'serif', size: 100, width: 65, spacing: 1.6 };
const DEFAULTS = { reading: READING, pictures: false };
const CHOSEN = { reading: { theme: 'dark', typeface: 'legible', size: 140, width: 45, spacing: 2.3 }, pictures: true };
const makeApi = (kept?: unknown) => {
  const local = new FakeStorage();
  if (kept !== undefined) local.values.set('reader', JSON.stringify(kept));
  return { storage: { local } } as unknown as SettingsApi;
};

it.each([
  ['nothing', undefined, DEFAULTS],
  ['what was kept', { v: 1, ...CHOSEN }, CHOSEN],
  [
    'a look of which a part can not be read',
    { v: 1, pictures: true, reading: { ...READING, theme: 'sepia', size: 101, width: '65' } },
    { pictures: true, reading: { ...READING, theme: 'sepia' } },
  ],
  ['a look that is none', { v: 1, pictures: 'yes', reading: 'sepia' }, DEFAULTS],
  ['another version', { v: 9, ...CHOSEN }, DEFAULTS],
  ['nonsense', 'sepia', DEFAULTS],
])('reads %s', async (_name, kept, settings) => {
  expect(await readReaderSettings(makeApi(kept))).toEqual(settings);
});

it('reads the defaults where the storage fails', async () => {
  const api = { storage: { local: { get: () => Promise.reject(new Error('broken')) } } } as unknown as SettingsApi;
  expect(await readReaderSettings(api)).toEqual(DEFAULTS);
});

it('changes one and keeps the others', async () => {
  const api = makeApi({ v: 1, ...CHOSEN });
  await changeReaderSettings(api, { pictures: false });
  expect(await readReaderSettings(api)).toEqual({ ...CHOSEN, pictures: false });
});
