/** From a point in the popup to its sentence in the page, in a real browser: the same tests for every browser. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { Surface, Tab } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { openPopup, summarizeTab } from '../../scripts/start/summarize-page.ts';
import { openForTests } from './open-for-tests.ts';
import { pressKey } from './press-key.ts';

interface Marked {
  /** Text of the marked ranges, in order, white space folded. */
  readonly texts: readonly string[];
  /** True where the first of them stands in sight. */
  readonly inSight: boolean;
}

/** In the page: what is marked there, in frames too. */
const READ_MARKED = `(() => {
  const windows = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
  const ranges = windows.flatMap((view) => [...(view.CSS.highlights.get('nutgraf') ?? [])].map((range) => ({ range, view })));
  const isInSight = ({ range, view }) => {
    const { top, bottom } = range.getBoundingClientRect();
    const frame = view === window ? { top: 0 } : view.frameElement.getBoundingClientRect();
    return top >= 0 && bottom <= view.innerHeight && frame.top + top >= 0 && frame.top + bottom <= innerHeight;
  };
  return {
    texts: ranges.map(({ range }) => range.toString().replace(/\\s+/g, ' ')),
    inSight: ranges.length > 0 && isInSight(ranges[0]),
  };
})()`;

/** In any page: how many pixels of a picture have the amber of the mark. */
const countAmber = (picture: Buffer) => `(async () => {
  const image = Object.assign(new Image(), { src: 'data:image/png;base64,${picture.toString('base64')}' });
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let amber = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] === 0xff && data[at + 1] === 0xd2 && data[at + 2] === 0x4d) amber += 1;
  return amber;
})()`;
/** Far more than chance, far less than one marked line. */
const ENOUGH_AMBER = 1_000;

export function testHighlight(name: BrowserName): void {
  const here = openForTests(name);
  let highlight: string;

  beforeAll(async () => {
    const entry = join(import.meta.dirname, '../../platform/highlight.ts');
    const built = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'highlight',
      target: 'es2023',
    });
    highlight = built.outputFiles[0]?.text ?? '';
  });

  const readMarked = (tab: Tab) => tab.evaluate<Marked>(READ_MARKED);
  /** It may have to glide there. */
  const waitInSight = (tab: Tab) =>
    waitUntil('the mark to come in sight', async () => {
      const marked = await readMarked(tab);
      return marked.inSight && marked;
    });
  /** Calls the platform's own functions in the popup, on the tab below it. */
  const ask = (popup: Surface, call: string) =>
    popup.evaluate<unknown>(`(async () => {
      ${highlight}
      const api = typeof browser === 'undefined' ? chrome : browser;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      return ${call};
    })()`);
  const show = (popup: Surface, text: string) => ask(popup, `highlight.showInPage(api, tab.id, { text: ${JSON.stringify(text)} })`);

  it('marks the sentence of each point and brings it in sight, without changing the page', async () => {
    const tab = await here.open('plain-story.html');
    const before = await tab.evaluate<string>('document.documentElement.outerHTML');
    const { popup } = await summarizeTab(here.browser, tab);
    const count = await popup.evaluate<number>(`document.querySelectorAll('.point .show-point').length`);
    expect(count).toBeGreaterThan(2);
    const seen = new Set<string>();
    for (let index = 0; index < count; index += 1) {
      const last = [...seen].at(-1);
      await popup.evaluate(`document.querySelectorAll('.point .show-point')[${index}].click()`);
      const marked = await waitUntil('another mark in sight', async () => {
        const now = await readMarked(tab);
        return now.inSight && now.texts.length === 1 && now.texts[0] !== last && now;
      });
      seen.add(marked.texts[0] ?? '');
    }
    expect(seen.size).toBe(count);
    expect(await tab.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
    await tab.close();
  });

  it.each([
    { where: 'in a form', text: 'The form around this sentence names its fields like parts of a document.', marks: 1 },
    { where: 'across links and emphasis', text: 'The union of dockworkers wants more pay for all its members by June.', marks: 1 },
    {
      where: 'around an advertisement',
      text: 'The mayor of the town said on Tuesday that the bridge would stay closed until spring.',
      marks: 2,
    },
    { where: 'around hidden words and a footnote', text: 'Nobody has seen the lighthouse keeper since the storm of last week.', marks: 2 },
    { where: 'in an open shadow root', text: 'In the shadow a sentence was said by the mayor of the town.', marks: 1 },
    { where: 'through a slot', text: 'With a slot: the captain of the ferry was glad to be back on board.', marks: 1 },
    { where: 'far down in a box that scrolls', text: 'Inside the box stands a sentence that is far down.', marks: 1 },
    { where: 'in a frame of the same origin', text: 'From within its frame this sentence can be seen as well.', marks: 1 },
  ])('marks a sentence $where', async ({ text, marks }) => {
    const tab = await here.open('hard-sentences.html');
    const popup = await openPopup(here.browser, tab);
    expect(await show(popup, text)).toBe('shown');
    const { texts } = await waitInSight(tab);
    expect(texts.join(' ').replace(/\s+/g, ' ')).toBe(text);
    expect(texts).toHaveLength(marks);
    expect(await tab.evaluate<number>(countAmber(await tab.screenshot()))).toBeGreaterThan(ENOUGH_AMBER);
    await tab.close();
  });

  it.each([
    { what: 'is nowhere', text: 'This is nowhere on the page, and nobody ever said it.' },
    { what: 'is hidden', text: 'This sentence stands in the document, and nobody can see it there.' },
  ])('says that it can not find what $what, and takes the last mark away', async ({ text }) => {
    const tab = await here.open('hard-sentences.html');
    const popup = await openPopup(here.browser, tab);
    expect(await show(popup, 'Inside the box stands a sentence that is far down.')).toBe('shown');
    expect(await show(popup, text)).toBe('not-found');
    expect((await readMarked(tab)).texts).toEqual([]);
    await tab.close();
  });

  it('keeps the mark when the page draws itself anew, until Escape', async () => {
    const text = 'The page draws this sentence anew after a while, as some pages do.';
    const tab = await here.open('hard-sentences.html');
    const popup = await openPopup(here.browser, tab);
    expect(await show(popup, text)).toBe('shown');
    await tab.evaluate(
      `document.getElementById('anew').replaceWith(Object.assign(document.createElement('div'), { textContent: ${JSON.stringify(text)} }))`,
    );
    await waitUntil('the mark to come back', async () => (await readMarked(tab)).texts[0] === text);
    await tab.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))`);
    expect((await readMarked(tab)).texts).toEqual([]);
    await tab.close();
  });

  // Firefox closes its popup at Escape before the page in it hears of it
  it.runIf(name === 'chromium')('takes the mark away when Escape is pressed in the popup, which stays open', async () => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    await popup.click('.point .show-point');
    await waitInSight(tab);
    await pressKey(here.browser, popup, 'Escape');
    await waitUntil('the mark to go', async () => (await readMarked(tab)).texts.length === 0);
    expect(await popup.evaluate<boolean>(`document.querySelector('.point[aria-current]') === null`)).toBe(true);
    expect(await here.browser.findPopup()).not.toBeNull();
    await tab.close();
  });

  it('takes the mark away when asked', async () => {
    const tab = await here.open('hard-sentences.html');
    const popup = await openPopup(here.browser, tab);
    await show(popup, 'Inside the box stands a sentence that is far down.');
    expect(await ask(popup, 'highlight.clearInPage(api, tab.id)')).toBe(true);
    expect((await readMarked(tab)).texts).toEqual([]);
    await tab.close();
  });
}
