/**
 * `npm run pictures`: a picture of every state of every view into `out/pictures`, to be looked at. `-- NAME…` takes only
 * those whose name begins so; `-- --firefox` takes them in Firefox, into `out/pictures-firefox`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/build.ts';
import { launch } from '../../scripts/drive/launch.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { say } from '../../scripts/say.ts';
import { type Look, makeCamera } from './camera.ts';
import { serveStage } from './serve-stage.ts';
import type { State } from './states.tsx';

const WIDTHS: Readonly<Record<State['view'], number>> = {
  popup: 464,
  panel: 360,
  reader: 1100,
  options: 1000,
  welcome: 1100,
  history: 900,
};
/** There it is a panel behind its button. */
const OUTLINE_WIDTH = 700;
const SHORTEST = 200;
/** Of the whole reader page, at twice its size. */
const TALLEST = 9_000;
/** Views of which every look is taken; of all other states the plain one says enough. */
const THOROUGH = [
  'popup-story',
  'popup-clutter',
  'popup-speech',
  'popup-take',
  'panel-story',
  'panel-no-access',
  'reader-story',
  'reader-style',
  'reader-choosing',
  'reader-removed',
  'options',
  'welcome',
  'history',
  'history-notices',
  'popup-problem-no-article',
];
/** What is told by colour: to be looked at where the system takes colours away. */
const MARKING = ['popup-shown', 'popup-preview', 'popup-menu', 'popup-working', 'reader-marked', 'reader-speech', 'reader-outline'];

const DRAWN = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))';
/** A menu stands where its button was when it was opened, in a lower window. */
const OPEN_MENUS_ANEW = `document.querySelectorAll('.menu-entries:popover-open').forEach((menu) => { menu.hidePopover(); menu.showPopover(); })`;

const { values, positionals: wanted } = parseArgs({ options: { firefox: { type: 'boolean', default: false } }, allowPositionals: true });
const folder = join(ROOT, 'out', values.firefox ? 'pictures-firefox' : 'pictures');
const browser = await launch(values.firefox ? 'firefox' : 'chromium', { headless: true, offline: true });
const stage = await serveStage();
try {
  mkdirSync(folder, { recursive: true });
  const tab = await browser.open(stage.origin);
  const camera = makeCamera(browser, tab);
  const views = await tab.evaluate<Record<string, State['view']>>('views');
  for (const [name, view] of Object.entries(views)) {
    if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
    for (const look of listLooks(name, view)) await take(name, view, look);
  }
  say(folder);

  async function take(name: string, view: State['view'], look: Look): Promise<void> {
    const { width, locale = 'en' } = look;
    await camera.prepare(look);
    await camera.setSize(width, 600);
    const query = `?state=${name}&locale=${locale}&look=${look.name}`; // an address of its own: else the page before might be taken for it
    const isDrawn = `location.search === '${query}' && document.documentElement.dataset.staged === '${name} ${locale}'`;
    await tab.navigate(`${stage.origin}/${query}`);
    await waitUntil(`${name} to be drawn`, () => tab.evaluate<boolean>(isDrawn).catch(() => false));
    await tab.evaluate('document.fonts.ready.then(() => undefined)');
    const resize = async () => camera.setSize(width, await tab.evaluate<number>(measureHeight(view)));
    await resize();
    await resize(); // without the scrollbar that was there before
    await tab.evaluate(DRAWN);
    await tab.evaluate(OPEN_MENUS_ANEW);
    await tab.evaluate(DRAWN);
    writeFileSync(join(folder, `${name}-${look.name}.png`), await tab.screenshot());
  }
} finally {
  await stage.close();
  await browser.close();
}

/** A popup is as high as what it holds; the others have a window around them. */
function measureHeight(view: State['view']): string {
  const height = view === 'popup' ? 'document.body.scrollHeight' : 'document.documentElement.scrollHeight';
  return `Math.max(${SHORTEST}, Math.min(${TALLEST}, ${height}))`;
}

function listLooks(name: string, view: State['view']): Look[] {
  const width = name === 'reader-outline' ? OUTLINE_WIDTH : WIDTHS[view];
  const usual: Look = { name: 'light', width };
  const forced: Look = { ...usual, name: 'contrast', scheme: 'dark', isForced: true };
  if (!THOROUGH.includes(name)) return MARKING.includes(name) ? [usual, forced] : [usual];
  return [
    usual,
    { ...usual, name: 'dark', scheme: 'dark' },
    forced,
    { ...usual, name: 'narrow', width: 320 },
    { ...usual, name: 'large', isLarge: true },
    { ...usual, name: 'de', locale: 'de' },
    { ...usual, name: 'ja', locale: 'ja' },
    { ...usual, name: 'ar', locale: 'ar' },
    { ...usual, name: 'ar-large', locale: 'ar', isLarge: true },
  ];
}
