/** `npm run pictures`: a picture of every state of every view into `out/pictures`, to be looked at. `-- NAME…` takes only those whose name begins so. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build.ts';
import type { ChromiumTab } from '../../scripts/drive/chromium-tab.ts';
import { launch } from '../../scripts/drive/launch.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { say } from '../../scripts/say.ts';
import { serveStage } from './serve-stage.ts';
import type { State } from './states.tsx';

/** One way to look at a state. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme?: 'dark';
  readonly locale?: string;
  /** Text at twice its size, as a reader may set it in the browser. */
  readonly isLarge?: boolean;
}

const FOLDER = join(ROOT, 'out/pictures');
const WIDTHS: Readonly<Record<State['view'], number>> = {
  popup: 424,
  panel: 360,
  reader: 1100,
  options: 1000,
  welcome: 1100,
  history: 900,
};
const TALLEST = 3_000;
/** Views of which every look is taken; of all other states the plain one says enough. */
const THOROUGH = [
  'popup-story',
  'popup-clutter',
  'popup-speech',
  'panel-story',
  'panel-no-access',
  'reader-story',
  'options',
  'welcome',
  'history',
  'history-notices',
  'popup-problem-no-article',
];

const wanted = process.argv.slice(2);
const browser = await launch('chromium', { headless: true, offline: true });
const stage = await serveStage();
try {
  mkdirSync(FOLDER, { recursive: true });
  const tab = (await browser.open('about:blank', { wait: false })) as ChromiumTab;
  await tab.navigate(stage.origin);
  for (const [name, view] of Object.entries(await tab.evaluate<Record<string, State['view']>>('views'))) {
    if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
    for (const look of listLooks(name, view)) await take(tab, name, look);
  }
  say(FOLDER);
} finally {
  await stage.close();
  await browser.close();
}

function listLooks(name: string, view: State['view']): Look[] {
  const width = WIDTHS[view];
  const usual: Look = { name: 'light', width };
  if (!THOROUGH.includes(name)) return [usual];
  return [
    usual,
    { ...usual, name: 'dark', scheme: 'dark' },
    { ...usual, name: 'narrow', width: 320 },
    { ...usual, name: 'large', isLarge: true },
    { ...usual, name: 'de', locale: 'de' },
    { ...usual, name: 'ar', locale: 'ar' },
  ];
}

async function take(tab: ChromiumTab, name: string, look: Look): Promise<void> {
  const { width, scheme = 'light', locale = 'en', isLarge = false } = look;
  await tab.prefer(scheme);
  await setSize(tab, width, 600);
  await tab.startNavigation(`${stage.origin}/?state=${name}&locale=${locale}`);
  await waitUntil(`${name} to be drawn`, () =>
    tab.evaluate<boolean>(`document.documentElement.dataset.staged === '${name} ${locale}'`).catch(() => false),
  );
  if (isLarge) await tab.evaluate(`document.documentElement.style.fontSize = '200%'`);
  await tab.evaluate('document.fonts.ready.then(() => undefined)');
  await setSize(tab, width, Math.min(TALLEST, await tab.evaluate<number>('document.documentElement.scrollHeight')));
  writeFileSync(join(FOLDER, `${name}-${look.name}.png`), await tab.screenshot());
}

async function setSize(tab: ChromiumTab, width: number, height: number): Promise<void> {
  await tab.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
}
