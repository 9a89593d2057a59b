/** Whether everybody can use every view: judged on the stage, where each state is drawn as in the extension, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { ChromiumTab } from '../../scripts/drive/chromium-tab.ts';
import type { DrivenFirefox } from '../../scripts/drive/firefox.ts';
import { launch } from '../../scripts/drive/launch.ts';
import type { DrivenBrowser, Tab } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import type { PageServer } from '../../scripts/serve/serve-pages.ts';
import { serveStage } from '../pictures/serve-stage.ts';
import { findViolations } from './find-violations.ts';
import { pressKey } from './press-key.ts';

/** One of each kind; the other states differ in words only. */
const STATES = [
  'popup-working',
  'popup-story',
  'popup-clutter',
  'popup-preview',
  'popup-menu',
  'popup-speech',
  'popup-speech-none',
  'popup-not-kept',
  'popup-problem-no-article',
  'panel-story',
  'panel-no-access',
  'panel-asked',
  'reader-story',
  'reader-style',
  'reader-choosing',
  'reader-not-kept',
  'reader-theme-sepia',
  'reader-theme-contrast',
  'options-trouble',
  'options-sites',
  'welcome',
  'history-notices',
  'history-sure',
  'options-sites-sure',
];
/** Its sample is larger than any other text. */
const LARGEST = 'options-largest';
const LOCALES = ['en', 'ar'];
const IN_LOCALES = STATES.flatMap((state) => LOCALES.map((locale) => ({ state, locale })));
/** Of a phone held upright, and of the narrowest side panel. */
const NARROW = 320;
/** Of a side panel as browsers open it. */
const PANEL_WIDTH = 360;
/** What a panel shows, of its own and of the popup's. */
const PANEL = /^(?:panel|popup)-/;
/** Keyboards go through these from beginning to end. */
const WALKED = ['popup-clutter', 'popup-speech', 'panel-story', 'reader-story', 'options-trouble', 'welcome', 'history-notices'];
/** What scrolls by itself is a stop in some browsers, and so is the browser's own window at the end. */
const SPARE_PRESSES = 6;
/** A key press reaches the page's process a moment later. */
const FOCUS_DEADLINE_MS = 1_000;

export function testAccess(name: BrowserName): void {
  let browser: DrivenBrowser;
  let stage: PageServer;
  let tab: Tab;

  beforeAll(async () => {
    stage = await serveStage();
    browser = await launch(name, { headless: true, offline: true });
    tab = await browser.open(stage.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const show = async (state: string, locale = 'en') => {
    await tab.navigate(`${stage.origin}/?state=${state}&locale=${locale}`);
    await waitUntil(`${state} to be drawn`, () =>
      tab.evaluate<boolean>(`document.documentElement.dataset.staged === '${state} ${locale}'`).catch(() => false),
    );
  };

  it.each(IN_LOCALES)('$state in $locale, light and dark', async ({ state, locale }) => {
    await show(state, locale);
    await tab.prefer('light');
    expect(await findViolations(tab)).toEqual([]);
    await tab.prefer('dark');
    expect(await findViolations(tab, { rules: 'colours' })).toEqual([]);
  });

  it.runIf(name === 'chromium').each(IN_LOCALES)(
    '$state in $locale, in the forced colours of a system for high contrast',
    async ({ state, locale }) => {
      await show(state, locale);
      const features = [{ name: 'forced-colors', value: 'active' }];
      await (tab as ChromiumTab).send('Emulation.setEmulatedMedia', { features });
      expect(await findViolations(tab, { rules: 'colours' })).toEqual([]);
      await (tab as ChromiumTab).send('Emulation.setEmulatedMedia', { features: [] });
    },
  );

  describe.each(LOCALES)('in %s', (locale) => {
    it.each([
      { what: '320 px wide', width: NARROW, percent: 100, states: [...STATES, LARGEST] },
      { what: 'with text twice as large', width: 2 * NARROW, percent: 200, states: [...STATES, LARGEST] },
      { what: 'a panel with text twice as large', width: PANEL_WIDTH, percent: 200, states: STATES.filter((state) => PANEL.test(state)) },
    ])('scrolls in one direction only: $what', async ({ width, percent, states }) => {
      await show('popup-working', locale);
      expect(await tab.evaluate<string[]>(findOverflow({ states, locale, width, percent }))).toEqual([]);
    });
  });

  it.each(LOCALES)('has a panel’s small tools in one line, as high as each other, with text twice as large: in %s', async (locale) => {
    await show('popup-working', locale);
    const wishes = { states: ['panel-story', 'popup-story'], locale, width: PANEL_WIDTH, percent: 200 };
    expect(await tab.evaluate<string[]>(judgeInFrames(wishes, UNEVEN_TOOLS))).toEqual([]);
  });

  it.each(LOCALES)('has no scrollbar inside the settings: in %s', async (locale) => {
    await show('popup-working', locale);
    expect(await tab.evaluate<string[]>(judgeInFrames({ states: [LARGEST], locale, width: NARROW, percent: 100 }, SCROLLERS))).toEqual([]);
  });

  it.each(WALKED)('%s can be gone through by keyboard, and shows where it is', async (state) => {
    await show(state);
    if (browser.name === 'firefox') await (browser as DrivenFirefox).chrome.run('window.gBrowser.selectedBrowser.focus()'); // else the keys go to its own window
    await tab.evaluate(START_AT_THE_TOP);
    const wanted = await tab.evaluate<string[]>(LIST_STOPS);
    const stops = new Set<string>();
    for (let press = 0; press < wanted.length + SPARE_PRESSES && stops.size < new Set(wanted).size; press += 1) {
      await pressTab(browser, tab);
      const read = () => tab.evaluate<{ name: string; isSeen: boolean } | null>(READ_STOP);
      await waitUntil('the focus to be seen', async () => (await read())?.isSeen ?? true, FOCUS_DEADLINE_MS).catch(() => undefined);
      const stop = await read();
      if (!stop) continue;
      expect(stop).toEqual({ name: stop.name, isSeen: true });
      stops.add(stop.name);
    }
    expect([...stops].sort()).toEqual([...new Set(wanted)].sort());
  });

  it.runIf(name === 'chromium')('moves nothing where a reader wants less motion', async () => {
    await (tab as ChromiumTab).send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    for (const state of ['popup-working', 'popup-story', 'reader-story']) {
      await show(state);
      const moving = `[document.getAnimations().length, getComputedStyle(document.documentElement).scrollBehavior].join()`;
      expect(await tab.evaluate<string>(moving)).toBe('0,auto');
    }
    await (tab as ChromiumTab).send('Emulation.setEmulatedMedia', { features: [] });
  });
}

interface FrameWishes {
  readonly states: readonly string[];
  readonly locale: string;
  readonly width: number;
  /** Size of the text, as a reader may set it in the browser. */
  readonly percent: number;
}

/** What is wider than its frame, with the elements that stick out. */
function findOverflow(wishes: FrameWishes): string {
  const { width } = wishes;
  return judgeInFrames(
    wishes,
    `(root) => {
      if (root.scrollWidth <= ${width}) return null;
      const out = [...root.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > ${width} + 1 || one.getBoundingClientRect().left < -1);
      return root.scrollWidth + ' px, ' + out.slice(0, 4).map((one) => one.tagName + '.' + one.className).join(' ');
    }`,
  );
}

/** Boxes that hold more than they show. */
const SCROLLERS = `(root) => {
  const scrolls = (one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight;
  return [...root.querySelectorAll('body *')].filter(scrolls).map((one) => one.tagName + '.' + one.className).join(' ') || null;
}`;

/** The buttons of reading aloud and of what is used now and then. */
const UNEVEN_TOOLS = `(root) => {
  const boxes = [...root.querySelectorAll('.popup-small-tools .button')].map((one) => one.getBoundingClientRect());
  const isEven = boxes.length === 2 && Math.abs(boxes[0].top - boxes[1].top) < 1 && Math.abs(boxes[0].height - boxes[1].height) < 1;
  return isEven ? null : boxes.map(({ top, height }) => top + ' ' + height).join(', ');
}`;

/** Draws each state in a frame of this width and names those of which the judge, a function of the root, has something to say. */
function judgeInFrames({ states, locale, width, percent }: FrameWishes, judge: string): string {
  return `(async () => {
    const found = [];
    for (const state of ${JSON.stringify(states)}) {
      const frame = Object.assign(document.createElement('iframe'), { src: '/?state=' + state + '&locale=${locale}', width: ${width}, height: 600 });
      frame.style.border = '0';
      document.body.append(frame);
      const isStaged = () => frame.contentDocument?.documentElement?.dataset.staged === state + ' ${locale}';
      for (let wait = 0; wait < 300 && !isStaged(); wait += 1) await new Promise((next) => setTimeout(next, 30));
      const { documentElement: root } = frame.contentDocument;
      root.style.fontSize = '${percent}%';
      const fault = isStaged() ? (${judge})(root) : 'not drawn';
      if (fault) found.push(state + ': ' + fault);
      frame.remove();
    }
    return found;
  })()`;
}

/** Whatever has the focus by itself loses it to a place before everything else. */
const START_AT_THE_TOP = `(() => {
  const top = Object.assign(document.createElement('span'), { tabIndex: -1 });
  document.body.prepend(top);
  top.focus();
})()`;

/** How an element is called here: what it is, and what it says. */
const NAME = `(one) => [one.tagName, one.type === 'radio' ? one.name : (one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 40) || one.type].join(' ')`;

/** Everything that a keyboard should reach, once each; a group of radio buttons is one stop. */
const LIST_STOPS = `[...document.querySelectorAll('a[href], button, input, select, summary')]
  .filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) && !(one.type === 'radio' && !one.checked))
  .map(${NAME})`;

/** The element that has the focus, and whether that can be seen on it or on what stands for it. */
const READ_STOP = `(() => {
  const one = document.activeElement;
  if (!one || !one.matches('a[href], button, input, select, summary')) return null;
  const isOutlined = (part) => part && getComputedStyle(part).outlineStyle !== 'none' && parseFloat(getComputedStyle(part).outlineWidth) >= 1;
  return { name: (${NAME})(one), isSeen: [one, one.nextElementSibling, one.closest('label')].some((part) => Boolean(isOutlined(part))) };
})()`;

/** Presses the key and waits for the focus to move; at the end of a page it leaves for the browser's own window. */
async function pressTab(browser: DrivenBrowser, tab: Tab): Promise<void> {
  await tab.evaluate('void (window.before = document.activeElement)');
  await pressKey(browser, tab, 'Tab');
  const hasMoved = () => tab.evaluate<boolean>('document.activeElement !== window.before');
  await waitUntil('the focus to move', hasMoved, FOCUS_DEADLINE_MS).catch(() => undefined);
}
