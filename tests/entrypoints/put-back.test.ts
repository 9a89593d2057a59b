/** What is put back in the popup is remembered for the site, but never from a private window. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeCopy, makeEnvelope } from '../platform/fake-browser.ts';
import { until } from '../until.ts';
import { buttonNamed, loadPage, makeFakeChrome, STORY_TAB, state } from './fake-chrome.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../fixtures/body/brief-semantic.html'), 'utf8');

beforeEach(() => void vi.spyOn(window, 'close').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

const open = async (fake: ReturnType<typeof makeFakeChrome>) => {
  await loadPage(() => import('../../entrypoints/popup/main.tsx'), fake);
  await until(() => state().view === 'story');
};
const previews = () => [...document.querySelectorAll('.removed-preview')].map(({ textContent }) => textContent);
const outcome = () => document.querySelector('.popup-outcome')?.textContent ?? '';

it.each([
  ['an ordinary window, for the site', false, 'Pieces like it will stay'],
  ['a private window, for this story only', true, 'Put back in this story.'],
])('from %s', async (_, incognito, said) => {
  const answers = [async () => [{ result: makeEnvelope(makeCopy(PAGE)) }]];
  const fake = makeFakeChrome({ tabs: [{ ...STORY_TAB, incognito }], answers });
  await open(fake);
  const before = previews();
  buttonNamed('Put back')?.click();
  await until(() => outcome().includes(said));
  const after = previews();
  expect(after.length).toBe(before.length - 1);
  expect(fake.local.values.has('sites')).toBe(!incognito);
  fake.session.values.clear();
  await open(fake);
  expect(previews().length).toBe(incognito ? before.length : after.length);
});
