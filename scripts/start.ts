/** `npm start`: builds the extension, starts a real browser with it on a page, clicks the toolbar button, and shows what the popup says. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRefusalJson } from '../engine/export/json.ts';
import { ROOT } from './build.ts';
import { launch } from './drive/launch.ts';
import type { DrivenBrowser, Surface, Tab } from './drive/surface.ts';
import { say } from './say.ts';
import { parseArguments, type StartArguments, USAGE } from './start/arguments.ts';
import { takeStory } from './start/kept-story.ts';
import { findPage, SAMPLE } from './start/pages.ts';
import { openReader, summarizeTab } from './start/summarize-page.ts';
import { REFUSALS, toJson } from './start/to-json.ts';
import { toText } from './start/to-text.ts';

const SUMMARY = 0;
const FAULT = 1;
const NO_ARTICLE = 3;
const PICTURES = join(ROOT, 'out');

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(FAULT);
  },
);

async function main(args: readonly string[]): Promise<number> {
  const wanted = parseArguments(args);
  if (wanted.help) {
    console.log(USAGE);
    return SUMMARY;
  }
  const pages = wanted.pages.length > 0 ? wanted.pages : [SAMPLE];
  const headless = wanted.json || !hasDisplay();
  const browser = await launch(wanted.browser, { headless, offline: pages.every((page) => existsSync(page)) });
  try {
    const statuses: number[] = [];
    for (const page of pages) statuses.push(await showPage(browser, page, { ...wanted, headless }));
    if (!headless) await stayOpen(browser);
    return [FAULT, NO_ARTICLE].find((status) => statuses.includes(status)) ?? SUMMARY;
  } finally {
    await browser.close();
  }
}

interface Wanted extends StartArguments {
  readonly headless: boolean;
}

/** A fault on one page is told, and ends no other page's work. */
async function showPage(browser: DrivenBrowser, named: string, wanted: Wanted): Promise<number> {
  try {
    const page = await findPage(named, wanted.url);
    await page.prepare(browser);
    const tab = await browser.open(page.address);
    const status = await summarize(browser, tab, page.address, wanted);
    if (wanted.headless) await tab.close();
    await page.close();
    return status;
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    say(told.includes(named) ? told : `${named}: ${told}`);
    return FAULT;
  }
}

async function summarize(browser: DrivenBrowser, tab: Tab, address: string, { json, headless }: Wanted): Promise<number> {
  const { popup, result } = await summarizeTab(browser, tab);
  if (!json && headless) await savePicture('popup', popup);
  if (result.kind === 'problem') return tellProblem(popup, address, result, json);
  const story = toJson(await takeStory(popup));
  print(json ? JSON.stringify(story) : `${toText(story)}\n`);
  if (json) await popup.close();
  else if (headless) await showReader(browser, popup);
  return SUMMARY;
}

async function showReader(browser: DrivenBrowser, popup: Surface): Promise<void> {
  const reader = await openReader(browser, popup);
  await savePicture('reader', reader);
  await reader.close();
}

async function tellProblem(
  popup: Surface,
  address: string,
  { code, words }: { readonly code: string; readonly words: string },
  json: boolean,
): Promise<number> {
  await popup.close();
  const isRefusal = REFUSALS.includes(code);
  if (json && isRefusal) print(JSON.stringify(toRefusalJson(address, code)));
  else if (isRefusal) print(words);
  else say(words);
  return isRefusal ? NO_ARTICLE : FAULT;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function savePicture(name: string, surface: Surface): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const file = join(PICTURES, `${name}.png`);
  writeFileSync(file, await surface.screenshot());
  say(`Picture of the ${name}: ${file}`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stayOpen(browser: DrivenBrowser): Promise<void> {
  say('The browser stays open: play with it, and close its window (or press Ctrl+C here) when you are done.');
  await browser.ended;
}
