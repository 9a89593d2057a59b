import { afterEach, expect, it, vi } from 'vitest';
import { until } from '../until.ts';
import { connections, loadPage, makeFakeChrome } from './fake-chrome.ts';

afterEach(() => void vi.restoreAllMocks());

const openOptions = async (settings: object = {}, ofReader: object = {}) => {
  const fake = makeFakeChrome({});
  fake.local.values.set('settings', JSON.stringify({ v: 1, ...settings }));
  fake.local.values.set('reader', JSON.stringify({ v: 1, ...ofReader }));
  await loadPage(() => import('../../entrypoints/options/main.tsx'), fake);
  await until(() => document.querySelector('.options'));
  const keptAs = (key: string) => JSON.parse(fake.local.values.get(key) ?? '{}');
  return { ...fake, kept: () => ({ ...keptAs('settings'), ...keptAs('reader') }) };
};
const input = (selector: string) => document.querySelector<HTMLInputElement>(selector);
const load = (text: string) => {
  Object.defineProperty(input('input[type=file]'), 'files', { value: [new File([text], 'x.json')], configurable: true });
  input('input[type=file]')?.dispatchEvent(new Event('change', { bubbles: true }));
};
const outcome = () => [...document.querySelectorAll('[role=status]')].at(-1)?.textContent ?? '';
const press = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

it('shows the settings as they are kept, with the network closed', async () => {
  await openOptions({ length: 'brief' }, { reading: { theme: 'sepia' } });
  expect([input('input[value=brief]')?.checked, input('input[value=sepia]')?.checked]).toEqual([true, true]);
  expect(connections()).toBe("connect-src 'none'");
  expect(document.querySelector('kbd')?.textContent).toBe('Alt+Shift+G');
});

it('keeps a change at once', async () => {
  const { kept } = await openOptions();
  input('input[value=detailed]')?.click();
  await until(() => kept().length === 'detailed');
});

it('takes over a file, and keeps to what it had where the file is none', async () => {
  const { kept, local } = await openOptions();
  const speech = { rate: 1.25, voices: { en: 'voice:anna' } };
  load(JSON.stringify({ nutgraf: 'settings', v: 1, length: 'brief', pictures: true, speech }));
  await until(() => outcome() !== '');
  expect(kept()).toMatchObject({ length: 'brief', pictures: true });
  expect(JSON.parse(local.values.get('speech') ?? '')).toMatchObject(speech);
  load('{"length": "detailed"}');
  await until(() => outcome().includes('holds no settings'));
  expect(kept().length).toBe('brief');
  load(' '.repeat(200_000));
  await until(() => outcome().includes('holds no settings'));
});

it('saves a file that it can take over', async () => {
  await openOptions({ length: 'brief' });
  const blobs: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save to a file')?.click();
  expect(click.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual(['nutgraf-settings.json']);
  expect(JSON.parse((await blobs[0]?.text()) ?? '')).toMatchObject({ nutgraf: 'settings', v: 1, length: 'brief' });
});

it('goes back to what was at first', async () => {
  const { kept, local } = await openOptions({ length: 'brief' }, { pictures: true });
  local.values.set('speech', JSON.stringify({ v: 1, rate: 1.5, voices: { en: 'voice:anna' } }));
  press('Reset all');
  await until(() => document.body.textContent?.includes('Yes, reset all'));
  press('Yes, reset all');
  await until(() => kept().length === 'standard' && kept().pictures === false);
  expect(JSON.parse(local.values.get('speech') ?? '')).toEqual({ v: 1, rate: 1, voices: {} });
});
