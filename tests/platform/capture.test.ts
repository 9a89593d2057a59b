import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../engine/index.ts';
import { type CaptureCalls, type Captured, capture } from '../../platform/capture.ts';
import type { Attempt } from '../../platform/problem.ts';
import { AN_ARTICLE, type FakeTab, makeCopy, makeEnvelope, makeFakeTabs, NO_ARTICLE, STORY_PAGE } from './fake-browser.ts';

const URL_OF_STORY = 'https://daily.example/story';
const TAB: FakeTab = { id: 7, url: URL_OF_STORY, status: 'complete' };
const NEVER = () => new Promise<never>(() => undefined);

type Answer = () => Promise<unknown>;
const gives =
  (value: unknown): Answer =>
  async () => [{ result: value }];
const fails =
  (message: string): Answer =>
  () =>
    Promise.reject(new Error(message));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Captures with these answers of the page, the last one for good; `meanwhile` happens when the page has been asked. */
async function captureWith(answers: readonly Answer[], { tab = TAB, file = '/article.js' as const, address, meanwhile }: Options = {}) {
  const asked: { injectImmediately?: boolean }[] = [];
  const tabs = makeFakeTabs([tab]);
  const scripting = {
    executeScript: (injection: { injectImmediately?: boolean }) => {
      asked.push(injection);
      if (asked.length === 1 && meanwhile) setTimeout(() => meanwhile(tabs), 10);
      return (answers[asked.length - 1] ?? answers.at(-1) ?? NEVER)();
    },
  };
  const stages: string[] = [];
  const api = { tabs, scripting } as unknown as Parameters<typeof capture>[0];
  const calls: CaptureCalls = { onStage: (stage) => stages.push(stage), read: async ({ title }) => JSON.parse(title) };
  let outcome: Attempt<Captured> | undefined;
  const done = capture(api, { tabId: 7, file, address }, calls).then((attempt) => {
    outcome = attempt;
  });
  await vi.advanceTimersByTimeAsync(30_000);
  await Promise.race([done, Promise.resolve()]);
  const listening = [tabs.onRemoved, tabs.onUpdated, tabs.onReplaced].flatMap(({ listeners }) => [...listeners]).length;
  return { outcome, stages, asked, listening };
}

interface Options {
  readonly tab?: FakeTab;
  readonly file?: '/article.js' | '/selection.js';
  /** As the click's own job knows it. */
  readonly address?: string;
  readonly meanwhile?: (tabs: ReturnType<typeof makeFakeTabs>) => void;
}

/** An envelope of a page of which the reading will be this one. */
const envelopeOf = (reading: Reading, facts = {}) => makeEnvelope({ ...STORY_PAGE, title: JSON.stringify(reading) }, facts);
const says = (reading: Reading, facts = {}) => gives(envelopeOf(reading, facts));

describe('what stands in the way', () => {
  const loading = { ...TAB, status: 'loading' };
  const LEFT: Options = { tab: { id: 7, status: 'complete' }, address: URL_OF_STORY };
  const cases: readonly (readonly [string, readonly Answer[], Options, string])[] = [
    ['a page of the browser', [NEVER], { tab: { id: 7, url: 'chrome://settings' } }, 'browser-page'],
    ['the extension store', [NEVER], { tab: { id: 7, url: 'https://addons.mozilla.org/' } }, 'store-page'],
    ['a blank tab', [NEVER], { tab: { id: 7, url: 'about:blank', status: 'complete' } }, 'browser-page'],
    ['a new tab whose page has not answered yet', [NEVER], { tab: { id: 7, url: 'about:blank', status: 'loading' } }, 'still-loading'],
    ['a tab that is gone', [NEVER], { tab: { id: 8 } }, 'tab-closed'],
    ['no leave', [fails('Missing host permission for the tab')], {}, 'no-access'],
    ['a file without leave', [fails('Cannot access contents of url "file:///a"')], { tab: { id: 7, url: 'file:///a' } }, 'file-access'],
    ['a PDF by its type', [says(NO_ARTICLE, { contentType: 'application/pdf' })], {}, 'pdf'],
    ['a PDF by its name', [says(NO_ARTICLE, { url: 'https://daily.example/a.pdf' })], {}, 'pdf'],
    ['a page that never answers', [NEVER], {}, 'no-answer'],
    ['a page that never loads', [NEVER], { tab: loading }, 'still-loading'],
    ['the tab closed meanwhile', [NEVER], { meanwhile: ({ onRemoved }) => onRemoved.fire(7, {}) }, 'tab-closed'],
    [
      'another page meanwhile',
      [NEVER],
      { meanwhile: ({ onUpdated }) => onUpdated.fire(7, { url: 'https://other.example/' }) },
      'navigated',
    ],
    ['a reload meanwhile', [NEVER], { meanwhile: ({ onUpdated }) => onUpdated.fire(7, { status: 'loading' }) }, 'navigated'],
    ['the tab replaced meanwhile', [NEVER], { meanwhile: ({ onReplaced }) => onReplaced.fire(9, 7) }, 'navigated'],
    ['a frame removed under the script', [fails('Frame with ID 0 was removed.')], {}, 'navigated'],
    ['leave that ended between two looks', [says(NO_ARTICLE), fails('Missing host permission for the tab')], {}, 'navigated'],
    ['leave that ended before the first look', [fails('Missing host permission for the tab')], LEFT, 'navigated'],
    ['a script that failed', [gives(null)], {}, 'fault'],
    ['a page that went away under the script, in Firefox', [async () => [{ frameId: 0 }]], {}, 'navigated'],
    ['a script that failed, in Firefox', [async () => [{ frameId: 0, error: {} }]], {}, 'fault'],
    ['no result at all', [async () => []], {}, 'fault'],
    ['an engine that threw', [gives({ ...envelopeOf(NO_ARTICLE), ok: false, copy: undefined })], {}, 'fault'],
    ['an answer of another version', [gives({ ...envelopeOf(AN_ARTICLE), v: 2 })], {}, 'fault'],
    ['an answer of another shape', [gives({ ...envelopeOf(AN_ARTICLE), copy: { tree: 7 } })], {}, 'fault'],
    ['a copy that cannot be read', [gives(makeEnvelope({ ...STORY_PAGE, title: 'no reading' }))], {}, 'fault'],
  ];
  it.each(cases)('%s', async (_name, answers, options, code) => {
    const { outcome, listening } = await captureWith(answers, options);
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    expect(listening).toBe(0);
  });
});

describe('what does not stand in the way', () => {
  const later =
    (value: unknown, ms: number): Answer =>
    () =>
      new Promise((resolve) => setTimeout(() => resolve([{ result: value }]), ms));
  const change = (id: number, info: object): Options => ({
    meanwhile: ({ onUpdated, onRemoved }) => {
      onUpdated.fire(id, info);
      onRemoved.fire(8, {});
    },
  });
  const answer = later(envelopeOf(AN_ARTICLE), 200);
  const cases: readonly (readonly [string, readonly Answer[], Options])[] = [
    ['a page that answers', [says(AN_ARTICLE)], {}],
    ['a page loaded anew under the script', [gives(null), says(AN_ARTICLE)], {}],
    ['a page whose frame was taken away under the script', [async () => [], says(AN_ARTICLE)], {}],
    ['another tab that closes or goes on', [answer], change(8, { url: 'https://other.example/' })],
    ['a step within the page', [answer], change(7, { url: `${URL_OF_STORY}#part-2` })],
    ['an advertisement that loads', [answer], change(7, { status: 'loading' })],
    ['a page that is still loading when it is read', [answer], { ...change(7, { status: 'loading' }), tab: { ...TAB, status: 'loading' } }],
    ['a page that loads too long, but has its text', [NEVER, says(AN_ARTICLE)], { tab: { ...TAB, status: 'loading' } }],
    ['an article that comes late in a young page', [says(NO_ARTICLE, { age: 300 }), says(NO_ARTICLE, { age: 900 }), says(AN_ARTICLE)], {}],
    ['an article in a page whose text grows', [says(NO_ARTICLE), says(NO_ARTICLE, { characters: 5_000 }), says(AN_ARTICLE)], {}],
    ['an address that the browser keeps to itself', [says(AN_ARTICLE)], { tab: { id: 7, status: 'complete' } }],
  ];
  it.each(cases)('%s', async (_name, answers, options) => {
    const { outcome, listening } = await captureWith(answers, options);
    expect(outcome).toMatchObject({ ok: true, value: { reading: AN_ARTICLE } });
    expect(listening).toBe(0);
  });
});

describe('a page without an article', () => {
  it('is looked at twice when it is old and quiet', async () => {
    const { outcome, asked } = await captureWith([says(NO_ARTICLE)]);
    expect(outcome).toMatchObject({ ok: true, value: { reading: NO_ARTICLE } });
    expect(asked).toHaveLength(2);
  });

  it('is given up in the end when it stays an empty frame, however young it says it is', async () => {
    const frame = makeEnvelope({ ...makeCopy('<div id="root">Loading…</div>'), title: JSON.stringify(NO_ARTICLE) }, { age: 10 });
    const { outcome, asked } = await captureWith([gives(frame)]);
    expect(outcome).toMatchObject({ ok: true, value: { reading: NO_ARTICLE } });
    expect(asked).toHaveLength(6);
  });

  it('is given up after three looks when it is young, shows something and does not grow', async () => {
    const { outcome, asked } = await captureWith([says(NO_ARTICLE, { age: 10 })]);
    expect(outcome).toMatchObject({ ok: true, value: { reading: NO_ARTICLE } });
    expect(asked).toHaveLength(3);
  });

  it('is not looked at again for a selection', async () => {
    const { asked } = await captureWith([says(NO_ARTICLE, { age: 10 })], { file: '/selection.js' });
    expect(asked).toHaveLength(1);
  });

  it('ends with the reason when its tab closes between two looks', async () => {
    const { outcome } = await captureWith([says(NO_ARTICLE, { age: 10 })], {
      meanwhile: ({ onRemoved }) => onRemoved.fire(7, {}),
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'tab-closed' } });
  });
});

it('tells what it waits for', async () => {
  expect((await captureWith([says(AN_ARTICLE)])).stages).toEqual(['reading']);
  expect((await captureWith([says(AN_ARTICLE)], { tab: { ...TAB, status: 'loading' } })).stages).toEqual(['waiting-for-page']);
  expect((await captureWith([NEVER])).stages).toEqual(['reading', 'page-busy']);
});

it('keeps nothing of a private window', async () => {
  const look = { url: URL_OF_STORY, born: 1_000, characters: 4_000 };
  expect((await captureWith([says(AN_ARTICLE)])).outcome).toMatchObject({ value: { look } });
  expect((await captureWith([says(AN_ARTICLE)], { tab: { ...TAB, incognito: true } })).outcome).toMatchObject({ value: { look: null } });
});
