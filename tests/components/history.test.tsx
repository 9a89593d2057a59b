/** What a reader sees and does among the earlier summaries. */
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { HistoryView, type HistoryViewProps } from '../../components/HistoryView.tsx';
import { draw, listButtons, nameOf, press, textOf, textsOf } from './draw.tsx';
import { readTexts } from './texts.ts';

const SEEN = Date.UTC(2026, 1, 10, 12);
const row = (id: string, headline: string, words = '') => ({
  id,
  headline,
  words,
  seen: SEEN,
  url: `https://www.herald.example/${id}`,
  publication: 'The Herald Example',
  language: 'en',
});
const ROWS = [row('1', 'Council shuts the bridge', 'Inès Okafor spoke.'), row('2', 'Bakers end their strike', 'Shorter nights.')];
const PROPS: HistoryViewProps = {
  texts: readTexts(),
  rows: ROWS,
  aside: 0,
  isKeeping: true,
  hasFailed: false,
  addressOf: (id) => `/reader.html?kept=${id}`,
  onDelete: async () => true,
  onSaveAside: () => {},
  onDeleteAside: async () => true,
  onOpenOptions: () => {},
};
const drawHistory = (props: Partial<HistoryViewProps> = {}) => draw(<HistoryView {...PROPS} {...props} />);
const search = (root: HTMLElement, words: string) =>
  act(() => {
    const input = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('no search');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('lists what is kept, with the way back to each', async () => {
  const root = await drawHistory();
  expect(textsOf('.history-list a')).toEqual(['Council shuts the bridge', 'Bakers end their strike']);
  expect(root.querySelector('.history-list a')?.getAttribute('href')).toBe('/reader.html?kept=1');
  expect(textsOf('.history-source bdi')).toEqual(['The Herald Example', 'The Herald Example']);
  expect(textOf(root.querySelector('[role=status]'))).toBe('2 summaries');
});

it.each([
  ['bridge', ['Council shuts the bridge']],
  ['ines OKAFOR', ['Council shuts the bridge']],
  ['nights strike', ['Bakers end their strike']],
  ['herald', ['Council shuts the bridge', 'Bakers end their strike']],
  ['', ['Council shuts the bridge', 'Bakers end their strike']],
  ['no such word', []],
])('finds by %j', async (words, headlines) => {
  const root = await drawHistory();
  await search(root, words);
  expect(textsOf('.history-list a')).toEqual(headlines);
  if (headlines.length === 0) expect(textOf(root.querySelector('[role=status]'))).toBe('No kept summary holds these words.');
});

describe('deleting', () => {
  it('one says which, and that it is done', async () => {
    const onDelete = vi.fn(async () => true);
    const root = await drawHistory({ onDelete });
    await press(/Delete “.*Bakers end their strike.*”/);
    expect(onDelete).toHaveBeenCalledWith(['2']);
    expect(textOf(root.querySelector('[role=status]'))).toBe('1 summary is deleted.');
  });

  it('all asks first', async () => {
    const onDelete = vi.fn(async () => true);
    await drawHistory({ onDelete });
    await press('Delete all');
    expect(onDelete).not.toHaveBeenCalled();
    await press('Cancel');
    expect(listButtons().map(nameOf)).not.toContain('Cancel');
    await press('Delete all');
    await press('Delete all');
    expect(onDelete).toHaveBeenCalledWith(['1', '2']);
  });

  it('says so where the storage fails', async () => {
    const root = await drawHistory({ onDelete: async () => false });
    await press(/Bakers/);
    expect(textOf(root.querySelector('[role=status]'))).toMatch(/gives no answer/);
  });
});

it('says that there is nothing yet, that it is switched off, that the storage fails', async () => {
  const root = await drawHistory({ rows: [], isKeeping: false });
  expect(textOf(root)).toMatch(/Nothing is kept yet.*/);
  expect(textOf(root)).toMatch(/switched off in the settings/);
  await drawHistory({ rows: null, hasFailed: true });
  expect(textOf(root)).toMatch(/gives no answer/);
  expect(textOf(root)).not.toMatch(/Nothing is kept yet/);
});

it('says what is set aside, and lets it be saved or deleted', async () => {
  const [onSaveAside, onDeleteAside] = [vi.fn(), vi.fn(async () => true)];
  const root = await drawHistory({ aside: 2, onSaveAside, onDeleteAside });
  expect(textOf(root)).toContain('2 kept summaries can’t be read by this version');
  await press('Save as a file');
  await press('Delete what is set aside');
  expect([onSaveAside, onDeleteAside].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

it.each([
  ['rows', {}],
  ['nothing', { rows: [] }],
  ['all notices', { aside: 1, isKeeping: false, hasFailed: true }],
])('can be used by everybody with %s', async (_name, props) => {
  const root = await drawHistory(props);
  const { violations } = await axe.run(root);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
