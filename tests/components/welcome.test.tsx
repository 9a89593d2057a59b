/** What a reader sees on the first page. */
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { WelcomeView, type WelcomeViewProps } from '../../components/WelcomeView.tsx';
import { draw, textsOf } from './draw.tsx';
import { readTexts } from './texts.ts';

const PROPS: WelcomeViewProps = { texts: readTexts(), keys: 'Alt+Shift+G', isPinned: false, isFirefox: false, options: '/options.html' };
const drawWelcome = (props: Partial<WelcomeViewProps> = {}) => draw(<WelcomeView {...PROPS} {...props} />);

it('tells what it does in three drawings with words, and what it never does', async () => {
  const root = await drawWelcome();
  expect(textsOf('.welcome-steps h2')).toEqual(['Click the button', 'Read the summary', 'Check it in the page']);
  expect(root.querySelectorAll('.welcome-steps svg[aria-hidden=true]')).toHaveLength(3);
  expect(textsOf('.welcome-more li').length).toBe(4);
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/options.html');
  expect(textsOf('.welcome-end')).toEqual(['This page opens by itself only once. You can come back to it from the settings.']);
});

it.each<[string, Partial<WelcomeViewProps>, RegExp]>([
  ['Chromium', {}, /then the pin beside Nutgraf/],
  ['Firefox', { isFirefox: true }, /“Pin to Toolbar”/],
  ['a browser that does not tell', { isPinned: null }, /then the pin beside Nutgraf/],
  ['a browser with the button in its toolbar', { isPinned: true }, /in your toolbar already/],
])('says how to pin the button in %s', async (_name, props, expected) => {
  const root = await drawWelcome(props);
  expect(root.querySelector('.welcome-more')?.textContent).toMatch(expected);
});

it('names the keys that are set, and none where there are none', async () => {
  await drawWelcome();
  expect(textsOf('kbd')).toEqual(['Alt+Shift+G']);
  await drawWelcome({ keys: null });
  expect(textsOf('kbd')).toEqual([]);
});

it('has no fault that axe can see', { timeout: 30_000 }, async () => {
  const { violations } = await axe.run(await drawWelcome(), { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
