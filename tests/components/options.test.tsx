/** What a reader sees and does on the options page. */
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { OptionsView, type OptionsViewProps } from '../../components/OptionsView.tsx';
import { USUAL_STYLE } from '../../components/reading-style.ts';
import { draw, listButtons, nameOf, press, textOf, textsOf } from './draw.tsx';
import { readTexts } from './texts.ts';

const PROPS: OptionsViewProps = {
  texts: readTexts(),
  settings: { length: 'standard', reading: USUAL_STYLE, pictures: false, history: { isOn: true, room: 50 }, sites: [] },
  shortcut: { keys: 'Alt+Shift+G', address: 'chrome://extensions/shortcuts', onOpen: () => {} },
  version: '1.2.3',
  welcome: '/welcome.html',
  historyPage: '/history.html',
  works: [{ name: 'Preact', licence: 'MIT', text: '/licences/preact.txt' }],
  onChange: () => {},
  onExport: () => {},
  onImport: async () => 'whole',
  onReset: () => {},
  isKept: true,
  hasSetAside: false,
  onSaveSetAside: () => {},
  onForgetSetAside: () => {},
};
const drawOptions = (props: Partial<OptionsViewProps> = {}) => draw(<OptionsView {...PROPS} {...props} />);

it('has groups with a sentence each', async () => {
  const root = await drawOptions();
  expect(textsOf('h2')).toEqual([
    'Summary',
    'Reader page',
    'Pictures',
    'Earlier summaries',
    'Your choices for sites',
    'Keyboard shortcut',
    'Your settings as a file',
    'About Nutgraf',
  ]);
  for (const note of root.querySelectorAll('.settings-about p')) expect(textOf(note)).toMatch(/\.$/);
});

it('has a sentence of its own for each setting of a group, which the control is described by', async () => {
  const root = await drawOptions();
  const controls = [...root.querySelectorAll('.reading-style fieldset, [type=range], [type=checkbox], select')];
  const notes = controls.map((control) => document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent ?? '');
  expect(notes).toEqual(Array.from({ length: 8 }, () => expect.stringMatching(/\w{3}.*\.$/)));
  expect(new Set(notes).size).toBe(notes.length);
});

it.each<[string, object]>([
  ['input[value=brief]', { length: 'brief' }],
  ['input[value=dark]', { reading: { ...USUAL_STYLE, theme: 'dark' } }],
  ['.switch input', { pictures: true }],
])('changes a setting by %s', async (selector, change) => {
  const onChange = vi.fn();
  const root = await drawOptions({ onChange });
  await act(() => root.querySelector<HTMLElement>(selector)?.click());
  expect(onChange.mock.calls).toEqual([[change]]);
});

it('shows the look in a sample', async () => {
  const root = await drawOptions({ settings: { ...PROPS.settings, reading: { ...USUAL_STYLE, theme: 'sepia', typeface: 'sans' } } });
  expect(root.querySelector<HTMLElement>('.reading-sample')?.dataset.theme).toBe('sepia');
  expect(root.querySelector<HTMLElement>('.reading-sample [data-typeface]')?.dataset.typeface).toBe('sans');
});

it('shows the shortcut and leads to where it can be changed', async () => {
  const onOpen = vi.fn();
  const root = await drawOptions({ shortcut: { ...PROPS.shortcut, onOpen } });
  expect(textsOf('kbd, code')).toEqual(['Alt+Shift+G', 'chrome://extensions/shortcuts']);
  await press('Change the shortcut');
  expect(onOpen).toHaveBeenCalledOnce();
  await drawOptions({ shortcut: { keys: null, address: null, onOpen: null } });
  expect(root.textContent).toContain('No keys are set.');
  expect(listButtons().map(nameOf)).not.toContain('Change the shortcut');
});

it.each([
  ['whole', /^Your settings are loaded\.$/],
  ['partly', /couldn’t be read/],
  ['not-settings', /Nothing was changed/],
  ['newer', /newer Nutgraf/],
] as const)('says how loading a file ended: %s', async (outcome, expected) => {
  const onImport = vi.fn(async () => outcome);
  const root = await drawOptions({ onImport });
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['{}'], 'settings.json');
  Object.defineProperty(input, 'files', { value: [file] });
  await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onImport).toHaveBeenCalledWith(file);
  expect(textsOf('[role=status]').at(-1)).toMatch(expected);
});

it('saves and resets', async () => {
  const [onExport, onReset] = [vi.fn(), vi.fn()];
  await drawOptions({ onExport, onReset });
  await press('Save to a file');
  await press('Reset all');
  await press('Yes, reset all');
  expect([onExport, onReset].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(textsOf('[role=status]').at(-1)).toMatch(/at first\.$/);
});

it('tells whose work it is made of', async () => {
  const root = await drawOptions();
  expect(textsOf('.licences li')).toEqual(['PreactMIT']);
  expect(root.querySelector('.licences a')?.getAttribute('href')).toBe('/licences/preact.txt');
});

it('has no fault that axe can see', { timeout: 30_000 }, async () => {
  const root = await drawOptions();
  for (const details of root.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('says nothing of trouble where there is none', async () => {
  expect(textOf((await drawOptions()).querySelector('[role=alert]') as Element)).toBe('');
});

it('says when a change could not be kept', async () => {
  expect(textOf((await drawOptions({ isKept: false })).querySelector('[role=alert]') as Element)).toMatch(/could not keep this change/);
});

it('gives what was set aside to the reader, and forgets it only when told', async () => {
  const [onSaveSetAside, onForgetSetAside] = [vi.fn(), vi.fn()];
  await drawOptions({ hasSetAside: true, onSaveSetAside, onForgetSetAside });
  await press('Save what was set aside');
  await press('Forget it');
  expect([onSaveSetAside.mock.calls.length, onForgetSetAside.mock.calls.length]).toEqual([1, 1]);
});

const rule = (sample: string, action: 'keep' | 'remove' = 'remove') =>
  ({ action, kind: action === 'keep' ? 'author-bio' : 'chosen', shape: 'paragraph', lead: sample, sample }) as const;
const SITES = [
  { site: 'herald.example', rules: [rule('Read more'), rule('Mara Quill', 'keep')] },
  { site: 'globe.example', rules: [rule('Listen')] },
];
const drawSites = (onChange: (change: object) => void, sites = SITES) =>
  drawOptions({
    onChange,
    settings: { length: 'standard', reading: USUAL_STYLE, pictures: false, history: { isOn: true, room: 50 }, sites },
  });

it('lists what was decided for sites, by name', async () => {
  await drawSites(vi.fn());
  expect(textsOf('.site-rules h3')).toEqual(['globe.example', 'herald.example']);
  expect(textsOf('.site-rules li p')).toEqual(['Leaves out Listen', 'Leaves out Read more', 'Keeps Mara Quill (About the author)']);
});

it.each<[string, readonly string[], object]>([
  ['one', ['Undo'], { sites: [SITES[0]] }],
  ['all of a site', ['Undo all for herald.example'], { sites: [SITES[1]] }],
  ['all, when sure', ['Undo all', 'Yes, undo all'], { sites: [] }],
])('undoes %s', async (_, names, expected) => {
  const onChange = vi.fn();
  await drawSites(onChange);
  for (const name of names) await press(name);
  expect(onChange.mock.calls).toEqual([[expected]]);
});

it('undoes nothing that its reader is not sure of', async () => {
  const onChange = vi.fn();
  await drawSites(onChange);
  await press('Undo all');
  await press('Cancel');
  expect(onChange).not.toHaveBeenCalled();
});
