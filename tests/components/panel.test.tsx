/** What the side panel says in front of a tab that it hasn't read. */
import { expect, it, vi } from 'vitest';
import type { View } from '../../components/view.ts';
import { drawPopup, listButtons, nameOf, press, textOf, textsOf } from './draw.tsx';

const problem = (code: 'not-read-yet' | 'no-access' | 'no-article'): View => ({
  kind: 'problem',
  problem: { code },
  canRetry: true,
  canReadAnyway: false,
});
const makePanel = () => ({ keys: 'Alt+Shift+G', onRead: vi.fn(), onAsk: vi.fn(async () => true) });

it('says how to read this tab', async () => {
  const panel = makePanel();
  const root = await drawPopup({ view: problem('not-read-yet'), panel });
  expect(textsOf('h1')).toEqual(['This tab hasn’t been read yet']);
  expect(textsOf('kbd')).toEqual(['Alt+Shift+G']);
  expect(listButtons().map(nameOf)).toEqual(['Read this tab']);
  await press('Read this tab');
  expect(panel.onRead).toHaveBeenCalledOnce();
  expect(textOf(root.querySelector('.live-status, .visually-hidden'))).toMatch(/hasn’t been read yet/);
});

it('without access says what gives it, and lets the browser ask where it can', async () => {
  const panel = makePanel();
  const root = await drawPopup({ view: problem('no-access'), panel });
  expect(textOf(root.querySelector('main'))).toMatch(/only after a click that is meant for it/);
  await press('Ask for access to this site');
  expect(textOf(root.querySelector('main [role=status]'))).toMatch(/beside its address bar/);
  await drawPopup({ view: problem('no-access'), panel: { ...panel, onAsk: null } });
  expect(listButtons().map(nameOf)).toEqual(['Read this tab']);
});

it('says all else as the popup does', async () => {
  await drawPopup({ view: problem('no-article'), panel: makePanel() });
  expect(listButtons().map(nameOf)).toEqual(['Try again']);
});
