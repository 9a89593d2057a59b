/** What a reader sees when browser, page or storage fail: each fault of `docs/faults.md` that takes a real browser. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { Surface, Tab } from '../../scripts/drive/surface.ts';
import { pause, waitUntil } from '../../scripts/drive/wait-until.ts';
import {
  closePopup,
  openPopup,
  openReader,
  type PopupResult,
  summarizeTab,
  waitForPopup,
  waitForResult,
} from '../../scripts/start/summarize-page.ts';
import { discardTab, loadAgain, moveToNewWindow, openInNewWindow, reloadExtension } from './fault-makers.ts';
import { openForTests } from './open-for-tests.ts';
import { serveFixtures } from './serve-fixtures.ts';

const STORY = { kind: 'story' };
const BAKERS = /Bakers of Ostrey/;
const COUNCIL = /Council of Lower Fenn/;
/** Longer than a page is waited for. */
const HANG_MS = 9_000;
const BEFORE_HANG_MS = 200;

export function testFaults(name: BrowserName): void {
  const here = openForTests(name);
  beforeAll(() => choose('brief')); // a setting that no fault may cost
  beforeEach(() => closePopup(here.browser));

  const headlineOf = (surface: Surface) => surface.evaluate<string>(`document.querySelector('h1').textContent`);
  const onOptions = async <T>(work: (options: Tab) => Promise<T>): Promise<T> => {
    const options = await here.browser.open(`${here.browser.extensionOrigin}options.html`);
    await waitUntil('the settings to be drawn', () => options.evaluate<boolean>(`document.querySelector('main h1') !== null`));
    return work(options).finally(() => options.close());
  };
  const choose = (length: string) =>
    onOptions(async (options) => {
      await options.evaluate(`document.querySelector('input[value=${length}]').click()`);
      await waitUntil('the choice to be kept', async () => (await readChosen(options)) === length);
    });
  const readChosen = (options: Surface) =>
    options.evaluate<string>(`(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.length ?? '')`);
  const expectSettings = async () => expect(await onOptions(readChosen)).toBe('brief');
  /** In the popup where it is still open, else in one opened anew: browsers close popups for reasons of their own. */
  const resultIn = async (tab: Tab): Promise<{ popup: Surface; result: PopupResult }> =>
    (await waitForPopup(here.browser)) ?? summarizeTab(here.browser, tab);
  const waitForStory = (surface: Surface) =>
    waitUntil('the story', async () => (await waitForResult(surface)).kind === 'story' && headlineOf(surface));
  const beginSlowly = async (page: string): Promise<Tab> => {
    const tab = await here.open(page, { wait: false });
    await waitUntil('the page to begin', () => tab.evaluate<boolean>(`document.title.length > 5`).catch(() => false));
    await openPopup(here.browser, tab);
    return tab;
  };

  it('a background killed while a page is being read costs nothing', async () => {
    const tab = await beginSlowly('slow-story.html');
    await here.browser.stopBackground();
    const { popup, result } = await resultIn(tab);
    expect([result, await headlineOf(popup)]).toEqual([STORY, expect.stringMatching(BAKERS)]);
    await here.browser.stopBackground();
    const reader = await openReader(here.browser, popup);
    expect(await headlineOf(reader)).toMatch(BAKERS);
    await here.browser.stopBackground();
    await loadAgain(reader);
    expect(await waitForResult(reader)).toEqual(STORY);
    await reader.close();
    await tab.close();
    await expectSettings();
  });

  it('a popup closed at work and opened again shows the story', async () => {
    const tab = await beginSlowly('slow-story.html');
    await closePopup(here.browser);
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect([result, await headlineOf(popup)]).toEqual([STORY, expect.stringMatching(BAKERS)]);
    await tab.close();
  });

  it('a tab that goes to another page at work never gives that page under the old title', async () => {
    const tab = await beginSlowly('never-ends.html');
    await tab.navigate(`${here.fixtures.origin}/brief-hashed.html`);
    const left = await waitForPopup(here.browser);
    if (left) {
      // Within a site Chromium's leave holds on, and the popup may get the whole of the next page; where Firefox takes leave
      // back before the popup has asked for the tab's address, no page is known that could have changed.
      expect(left.result.kind === 'story' ? await headlineOf(left.popup) : left.result.code).toMatch(
        /^navigated$|^no-access$|Council of Lower Fenn/,
      );
    }
    const next = await summarizeTab(here.browser, tab);
    expect([next.result, await headlineOf(next.popup)]).toEqual([STORY, expect.stringMatching(COUNCIL)]);
    await tab.close();
  });

  it('a tab loaded again at work ends with the story, or says that the page has changed', async () => {
    const tab = await beginSlowly('slow-story.html');
    await loadAgain(tab);
    const { result } = await resultIn(tab);
    if (result.kind === 'problem') expect(result.code).toBe('navigated');
    expect((await summarizeTab(here.browser, tab)).result).toEqual(STORY);
    await tab.close();
  });

  it('a discarded tab is read anew', async () => {
    const tab = await here.open('plain-story.html');
    await summarizeTab(here.browser, tab);
    const other = await here.open('brief-hashed.html');
    await discardTab(here.browser, tab);
    const again = (await here.browser.findTab(`${here.fixtures.origin}/plain-story.html`)) ?? tab;
    await again.activate();
    await waitUntil('the page to come back', () =>
      again.evaluate<boolean>(`document.readyState === 'complete' && document.querySelector('h1') !== null`).catch(() => false),
    );
    const { popup, result } = await summarizeTab(here.browser, again);
    expect([result, await headlineOf(popup)]).toEqual([STORY, expect.stringMatching(BAKERS)]);
    await again.close();
    await other.close();
  });

  it('a tab moved to another window keeps its story', async () => {
    const tab = await here.open('plain-story.html');
    await summarizeTab(here.browser, tab);
    await closePopup(here.browser);
    const moved = await moveToNewWindow(here.browser, tab);
    const { popup, result } = await summarizeTab(here.browser, moved);
    expect([result, await headlineOf(popup)]).toEqual([STORY, expect.stringMatching(BAKERS)]);
    await moved.close();
  });

  it('two windows have a story each', async () => {
    const first = await here.open('plain-story.html');
    expect(await headlineOf((await summarizeTab(here.browser, first)).popup)).toMatch(BAKERS);
    await closePopup(here.browser);
    const second = await openInNewWindow(here.browser, `${here.fixtures.origin}/brief-hashed.html`);
    const { popup } = await summarizeTab(here.browser, second);
    expect(await headlineOf(popup)).toMatch(COUNCIL);
    const reader = await openReader(here.browser, popup);
    expect(await headlineOf(reader)).toMatch(COUNCIL);
    await reader.close();
    await second.close();
    expect(await headlineOf((await summarizeTab(here.browser, first)).popup)).toMatch(BAKERS);
    await first.close();
  });

  it('a page that is written anew, or emptied, gives one whole story or a plain message', async () => {
    const tab = await here.open('replaced-story.html');
    await openPopup(here.browser, tab); // a page without a story is looked at for some seconds
    await tab.evaluate(`dispatchEvent(new Event('replace'))`);
    const { popup, result } = await resultIn(tab);
    expect(result.kind === 'story' ? await headlineOf(popup) : result.code).toMatch(/Bakers of Ostrey|navigated|no-article|too-short/);
    await closePopup(here.browser);
    await tab.evaluate(`document.documentElement.replaceChildren()`);
    expect((await summarizeTab(here.browser, tab)).result).toMatchObject({ kind: 'problem' });
    await tab.close();
  });

  it('a page that hangs is said to be busy, then not to answer, and is read when it is tried again', async () => {
    const tab = await here.open('plain-story.html');
    await tab.evaluate(`void setTimeout(() => { const end = Date.now() + ${HANG_MS}; while (Date.now() < end); }, ${BEFORE_HANG_MS})`);
    await pause(BEFORE_HANG_MS * 2);
    const popup = await openPopup(here.browser, tab);
    await waitUntil('the page to be called busy', () => popup.evaluate<boolean>(`/is busy/.test(document.body.innerText)`));
    expect(await waitForResult(popup)).toMatchObject({ kind: 'problem', code: 'no-answer' });
    await waitUntil('the page to come back', () => tab.evaluate<boolean>('true').catch(() => false), HANG_MS);
    await popup.evaluate(`document.querySelector('main button').click()`);
    expect(await waitForStory(popup)).toMatch(BAKERS);
    await tab.close();
  });

  it('a site that has gone offline since is read from the tab', async () => {
    const gone = await serveFixtures();
    const tab = await here.browser.open(`${gone.origin}/plain-story.html`);
    await gone.close();
    expect((await summarizeTab(here.browser, tab)).result).toEqual(STORY);
    await tab.close();
  });

  it('a session without room still shows the story, and the reader says what it lacks', async () => {
    const fill = `(async () => {
      const { session } = (globalThis.browser ?? chrome).storage;
      await session.clear();
      await session.set({ filler: 'x'.repeat(10_400_000) });
      for (let size = 90_000; size > 0; size -= 500) {
        try { await session.set({ rest: 'x'.repeat(size) }); return size; } catch { /* a little less, then */ }
      }
      return 0;
    })()`;
    await onOptions(async (options) => expect(await options.evaluate<number>(fill)).toBeGreaterThan(0));
    const tab = await here.open('plain-story.html');
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect(result).toEqual(STORY);
    const reader = await openReader(here.browser, popup);
    expect(await waitForResult(reader)).toMatchObject({ kind: 'problem', code: 'reading-gone' });
    await onOptions((options) => options.evaluate(`(globalThis.browser ?? chrome).storage.session.clear()`));
    await reader.close();
    await tab.close();
    await expectSettings();
  });

  it('an extension loaded anew leaves a plain page behind, and works on it again', async () => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    await popup.evaluate(`document.querySelector('.summary-section button')?.click()`);
    await reloadExtension(here.browser);
    await closePopup(here.browser);
    const again = await summarizeTab(here.browser, tab);
    expect([again.result, await headlineOf(again.popup)]).toEqual([STORY, expect.stringMatching(BAKERS)]);
    await tab.close();
    await expectSettings();
  });
}
