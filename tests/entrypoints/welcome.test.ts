import { expect, it } from 'vitest';
import { until } from '../until.ts';
import { connections, loadPage, makeFakeChrome } from './fake-chrome.ts';

it('shows the first page, with the network closed', async () => {
  await loadPage(() => import('../../entrypoints/welcome/main.tsx'), makeFakeChrome({}));
  await until(() => document.querySelector('.welcome'));
  expect(document.title).toMatch(/^What a news story says/);
  expect(document.querySelector('kbd')?.textContent).toBe('Alt+Shift+G');
  expect(connections()).toBe("connect-src 'none'");
});
