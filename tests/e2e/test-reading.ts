/** A real click on the toolbar button of a real browser, and what the popup then shows: the same tests for every browser. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { SAMPLE } from '../../scripts/start/pages.ts';
import { closePopup, openPopup, openReader, summarizeTab, waitForPopup } from '../../scripts/start/summarize-page.ts';
import { findViolations } from './find-violations.ts';
import { openForTests } from './open-for-tests.ts';

/** Words of newsletter boxes, subscription pitches, bios and related headlines in the fixtures. */
const CLUTTER = /newsletter|inbox|subscribe|echo chamber|began (?:her|his) career|footpaths|swan thief|heated bus stops|lighthouse/i;

/** Ways of design that show a story which a careless eye would miss: styles, and a layer put before the article. */
const DESIGNS: readonly (readonly [what: string, css: string, layer?: string])[] = [
  [
    'white on a dark layer below the page',
    'body{color:#fff}.layer{position:fixed;inset:0;background:#111;z-index:-1}',
    '<div class="layer"></div>',
  ],
  ['white on a ground that styles add', 'body{color:#fff}body::before{content:"";position:fixed;inset:0;background:#101018;z-index:-1}'],
  [
    'white on a picture',
    'article{position:relative;color:#fff}.layer{position:absolute;inset:0;width:100%;height:100%;z-index:-1}',
    '<img class="layer" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  ],
  [
    'white in front of a layer within another box',
    'article{position:relative;color:#fff}.layer,.layer b{position:absolute;inset:0;z-index:-1}.layer b{background:#000}',
    '<div class="layer"><b></b></div>',
  ],
  [
    'in front of a box laid before it',
    'article,article p{position:relative}.layer{position:absolute;inset:0 0 40%;background:#eee}',
    '<div class="layer"></div>',
  ],
  [
    'in front of a box put under it',
    'article{position:relative;z-index:0;background:#fff}.layer{position:absolute;inset:0 0 40%;background:#eee;z-index:-1}',
    '<div class="layer"></div>',
  ],
  ['behind a veil', '.layer{position:absolute;inset:0;background:#fff;z-index:9}', '<div class="layer"></div>'],
  ['behind a bar that stays', '.layer{position:fixed;inset:0 0 40%;background:#fff;z-index:9}', '<div class="layer"></div>'],
  ['faded in on scrolling', 'article p{opacity:0;transition:opacity .6s}'],
  ['faded in but for a part further down', 'article p{transition:opacity .6s;margin-bottom:500px}article p:nth-of-type(5){opacity:0}'],
  ['animated into view', '@keyframes rise{from{opacity:0}}article p{animation:rise 1s 600s both}'],
];

/** Boxes around a paragraph, in its place `TEXT`, that something lies over, or that never come forth. */
const BEHIND: readonly string[] = [
  '<p>It was a long week. <span style="opacity:0;transition:opacity 1s"><b style="opacity:1">TEXT</b></span></p>',
  '<div style="position:relative"><p>TEXT</p><div style="position:absolute;inset:0;background:#fff"></div></div>',
  '<p style="position:relative">TEXT<span style="position:absolute;inset:0;background:#eee"></span></p>',
  '<div><p style="margin:0;height:90px">TEXT</p><div style="position:relative;height:90px;margin-top:-90px;background:#fff"></div></div>',
  '<div style="background:#fff"><p style="position:relative;z-index:-1">TEXT</p></div>',
];

/** Styles under which nobody sees a paragraph. */
const UNSEEN: readonly string[] = [
  'opacity:0',
  'opacity:0;position:absolute;transition:opacity 1s',
  'opacity:0;transition:opacity 1s',
  'opacity:0.01;transition:all 1s',
  'color:#fff',
  'color:oklch(0.5 0.1 20 / 0)',
  'color:color(display-p3 1 1 1)',
  'color:oklch(0.98 0.02 90)',
  'color:oklch(0.7 0.1 20);background:oklch(0.7 0.1 20)',
  'clip-path:rect(0 0 0 0)',
  'clip-path:path("M0 0")',
  'clip-path:inset(calc(100% - 1px) 0 0)',
  'clip-path:ellipse(100px 0 at 50% 50%)',
  'clip-path:polygon(0 0, 100% 0, 100% 0)',
  'clip-path:circle(5px at -100px -100px)',
];

interface Shown {
  readonly headline: string;
  readonly headings: readonly string[];
  readonly points: readonly string[];
}

const READ_SUMMARY = `({
  headline: document.querySelector('h1')?.textContent,
  headings: [...document.querySelectorAll('.summary-section > :is(h2, h3)')].map((heading) => heading.textContent),
  points: [...document.querySelectorAll('.summary-section .point')].map((point) => point.textContent),
})`;

export function testReading(name: BrowserName): void {
  const here = openForTests(name, { watch: true });

  const readSummary = (surface: Surface) => surface.evaluate<Shown>(READ_SUMMARY);

  it('keeps the sections of the author and nothing of the promotion', async () => {
    await here.browser.serve({
      url: 'https://harbour.example/ferries',
      body: readFileSync(SAMPLE),
      contentType: 'text/html; charset=utf-8',
    });
    for (const address of [`${here.fixtures.origin}/brief-hashed.html`, 'https://harbour.example/ferries']) {
      const tab = await here.browser.open(address);
      const { popup, result } = await summarizeTab(here.browser, tab);
      expect(result).toEqual({ kind: 'story' });
      const { headings, points } = await readSummary(popup);
      expect(headings).toEqual(['What happened', 'Who said what', 'What next?']);
      expect(points.length).toBeGreaterThanOrEqual(3);
      expect(points.join('\n')).not.toMatch(CLUTTER);
      await tab.close();
    }
  });

  it('frames a plain news page, and opens it in the reader without the clutter', async () => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    const shown = await readSummary(popup);
    expect(shown.headline).toBe('Bakers of Ostrey end strike after owners agree to shorter nights');
    expect(shown.headings[0]).toBe('What happened');
    const reader = await openReader(here.browser, popup);
    const text = await reader.evaluate<string>('document.body.innerText');
    expect(text).toContain('It emptied the shelves');
    expect(text).not.toContain('© The Quay Example');
    await reader.close();
    await tab.close();
  });

  it.each(DESIGNS)('reads a story that is %s', async (_, css, layer = '') => {
    const tab = await here.open('plain-story.html');
    await tab.evaluate(`(() => {
      document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(`<style>${css}</style>`)});
      document.querySelector('article').insertAdjacentHTML('afterbegin', ${JSON.stringify(layer)});
    })()`);
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect(result).toEqual({ kind: 'story' });
    const reader = await openReader(here.browser, popup);
    expect(await reader.evaluate<string>('document.body.innerText')).toContain('It emptied the shelves');
    await reader.close();
    await tab.close();
  });

  it('takes nothing into the story that nobody sees', async () => {
    const tab = await here.open('plain-story.html');
    const tricks = [...UNSEEN.map((css) => `<p style='${css}'>TEXT</p>`), ...BEHIND];
    const decoys = tricks.map((markup, at) =>
      markup.replace('TEXT', `Quellvarg ${at} said on Friday that the bakers had been paid by the owners to end it.`),
    );
    await tab.evaluate(`(${JSON.stringify(decoys)}).forEach((decoy) => {
      document.querySelector('article > p:nth-of-type(3)').insertAdjacentHTML('afterend', decoy);
    })`);
    const { popup } = await summarizeTab(here.browser, tab);
    expect((await readSummary(popup)).points.join('\n')).not.toContain('Quellvarg');
    const reader = await openReader(here.browser, popup);
    const told = await reader.evaluate<string>(`document.querySelector('article').innerText`);
    expect(told).toContain('It emptied the shelves');
    expect([...told.matchAll(/Quellvarg (\d+)/g)].map(([, at]) => tricks[Number(at)])).toEqual([]);
    await reader.close();
    await tab.close();
  });

  it('shows the same story when the popup is opened again', async () => {
    const tab = await here.open('plain-story.html');
    const first = await summarizeTab(here.browser, tab);
    const before = await readSummary(first.popup);
    for (const _ of ['once', 'twice']) {
      await closePopup(here.browser);
      const again = await summarizeTab(here.browser, tab);
      expect(await readSummary(again.popup)).toEqual(before);
    }
    await tab.close();
  });

  it('is told of an address that can’t be reached', async () => {
    const nowhere = 'http://127.0.0.1:9/story';
    await expect(here.browser.open(nowhere)).rejects.toThrow(nowhere);
    for (let tab = await here.browser.findTab(nowhere); tab !== null; tab = await here.browser.findTab(nowhere)) await tab.close();
  });

  it.each([
    { what: 'a page that is no article', address: () => `${here.fixtures.origin}/front-page.html`, codes: ['no-article', 'too-short'] },
    {
      what: 'a page of the browser',
      address: () => (name === 'chromium' ? 'chrome://version/' : 'about:support'),
      codes: ['browser-page'],
    },
  ])('says so on $what', async ({ address, codes }) => {
    const tab = await here.browser.open(address());
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect(codes).toContain(result.kind === 'problem' && result.code);
    expect(await popup.evaluate<string>(`document.querySelector('main p').textContent`)).toMatch(/\w{3}/);
    await tab.close();
  });

  it('waits for an article that a script brings late', async () => {
    const tab = await here.open('late-story.html');
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect(result).toEqual({ kind: 'story' });
    expect((await readSummary(popup)).headline).toMatch(/Bakers of Ostrey/);
    await tab.close();
  });

  it('goes on looking behind its message where the frame of a page comes first', async () => {
    const tab = await here.open('framed-first.html');
    const { popup, result } = await summarizeTab(here.browser, tab);
    expect(result).toMatchObject({ kind: 'problem', code: 'no-article' });
    await tab.evaluate(`dispatchEvent(new Event('arrive'))`);
    await waitUntil('the story to come', () => popup.evaluate<boolean>(`document.documentElement.dataset.view === 'story'`));
    expect((await readSummary(popup)).headline).toMatch(/Bakers of Ostrey/);
    expect(await popup.evaluate<string>(`document.querySelector('[role=status]').textContent`)).toMatch(/\w{3}/);
    await tab.close();
  });

  it('survives that the tab is closed while it works', async () => {
    const tab = await here.open('never-ends.html', { wait: false });
    await waitUntil('the page to begin', () => tab.evaluate<boolean>(`document.title === 'Unfinished'`).catch(() => false));
    const popup = await openPopup(here.browser, tab);
    await waitUntil('the popup to work', () => popup.evaluate<boolean>(`document.documentElement.dataset.view === 'working'`));
    await tab.close();
    const left = await waitForPopup(here.browser); // a browser may close the popup with its tab
    if (left) expect(left.result).toMatchObject({ kind: 'problem', code: 'tab-closed' });
    await left?.popup.close();
    const next = await here.open('plain-story.html');
    expect((await summarizeTab(here.browser, next)).result).toEqual({ kind: 'story' });
    await next.close();
  });

  it.each(['light', 'dark'] as const)('can be used by everybody: popup and reader, %s', async (scheme) => {
    const tab = await here.open('brief-hashed.html');
    const { popup } = await summarizeTab(here.browser, tab);
    await popup.prefer(scheme);
    expect(await findViolations(popup)).toEqual([]);
    const reader = await openReader(here.browser, popup);
    await reader.prefer(scheme);
    expect(await findViolations(reader)).toEqual([]);
    await reader.close();
    await tab.close();
  });

  it('asks nothing of the network and logs no error', async () => {
    expect(await here.browser.incidents()).toEqual([]);
  });
}
