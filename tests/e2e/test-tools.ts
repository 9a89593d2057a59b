/** What a reader does with a story besides reading it: clutter shown and put back, passages removed, the summary taken along. The same tests for every browser. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { closePopup, openReader, summarizeTab } from '../../scripts/start/summarize-page.ts';
import { countPages } from './count-pages.ts';
import { findViolations } from './find-violations.ts';
import { openForTests } from './open-for-tests.ts';
import { pressKey } from './press-key.ts';
import { takeAlong } from './take-along.ts';

/** In the page: the marked text, without white space. */
const READ_MARKED = `[...(CSS.highlights.get('nutgraf') ?? [])].map(String).join('').replace(/\\s+/g, '')`;
/** In popup and reader: entries of the ledger, by their first words. */
const READ_REMOVED = `[...document.querySelectorAll('.removed-preview')].map((preview) => preview.textContent)`;

/** In the reader: the longest that there is, a dozen sections of one long point each. */
const MAKE_SUMMARY_LONG = `(() => {
  const sections = [...document.querySelectorAll('.summary-section')];
  for (const section of sections.slice(1)) section.remove();
  const [first] = sections;
  for (const point of [...first.querySelectorAll('.point')].slice(1)) point.remove();
  first.querySelector('.point p').textContent = 'The owners of the bakeries agreed. '.repeat(6);
  for (let count = 1; count < 12; count += 1) first.after(first.cloneNode(true));
})()`;

export function testTools(name: BrowserName): void {
  const here = openForTests(name);

  const readRemoved = async (surface: Surface) => (await surface.evaluate<string[]>(READ_REMOVED)).sort();
  const press = (surface: Surface, words: string, at = 0) =>
    surface.evaluate(`[...document.querySelectorAll('button')].filter((button) => button.textContent.includes('${words}'))[${at}].click()`);

  it('shows in the page what was removed', async () => {
    const tab = await here.open('brief-hashed.html');
    const { popup } = await summarizeTab(here.browser, tab);
    const first = await popup.evaluate<string>(`${READ_REMOVED}[0]`);
    const ways = `[...document.querySelectorAll('.removed-kind li')].map((entry) => entry.querySelectorAll('.removed-actions button').length)`;
    expect(new Set(await popup.evaluate<number[]>(ways))).toEqual(new Set([2])); // each can be shown and put back
    await press(popup, 'Show in the page');
    const marked = await waitUntil('the mark', () => tab.evaluate<string>(READ_MARKED).then((text) => text || null));
    expect(marked).toContain(first.replace(/\s+|…$/g, '').slice(0, 20));
    expect(await popup.evaluate<string>(`document.querySelector('.popup-outcome').textContent`)).toBe('It is marked in the page.');
    await tab.close();
  });

  it('puts back what is no clutter, now and on the next page of the site, until that is undone', async () => {
    const tab = await here.open('brief-hashed.html');
    const { popup } = await summarizeTab(here.browser, tab);
    const before = await readRemoved(popup);
    const first = await popup.evaluate<string>(`${READ_REMOVED}[0]`);
    const after = before.filter((preview) => preview !== first);
    await popup.evaluate(`document.querySelector('.removed').open = true`);
    await press(popup, 'Put back');
    await waitUntil('it to be remembered', () =>
      popup.evaluate<boolean>(`document.querySelector('.popup-outcome').textContent.includes('will stay')`),
    );
    expect(await readRemoved(popup)).toEqual(after);
    expect(await findViolations(popup)).toEqual([]);
    await closePopup(here.browser);
    await tab.close();
    const again = await here.open('brief-hashed.html?again');
    expect(await readRemoved((await summarizeTab(here.browser, again)).popup)).toEqual(after);
    await closePopup(here.browser);
    const options = await here.browser.open(`${here.browser.extensionOrigin}options.html`);
    await waitUntil('the choice to be listed', () => options.evaluate<boolean>(`Boolean(document.querySelector('.site-rules li'))`));
    expect(await findViolations(options)).toEqual([]);
    await waitUntil('all to be undone', async () => {
      await options.evaluate(`document.querySelector('.site-rules li button')?.click()`);
      return options.evaluate<boolean>(`!document.querySelector('.site-rules li')`);
    });
    await waitUntil('that to be kept', () => options.evaluate<boolean>(`document.body.textContent.includes('Undone')`));
    await options.close();
    await again.close();
    const third = await here.open('brief-hashed.html?third');
    expect(await readRemoved((await summarizeTab(here.browser, third)).popup)).toEqual(before);
    await third.close();
  });

  it('takes a passage out of the story on the reader page, and takes that back', async () => {
    const tab = await here.open('plain-story.html');
    const reader = await openReader(here.browser, (await summarizeTab(here.browser, tab)).popup);
    const readText = () => reader.evaluate<string>(`document.querySelector('.article-text').innerText`);
    await reader.click('[aria-label="Remove passages"]');
    expect(await findViolations(reader)).toEqual([]);
    await reader.evaluate(`document.querySelectorAll('.remove-block')[4].click()`);
    await waitUntil('it to be said', () =>
      reader.evaluate<boolean>(`document.querySelector('.reader-outcome').textContent.includes('left out')`),
    );
    expect(await readText()).not.toContain('It emptied the shelves');
    await reader.click('.reader-outcome button:not(.primary)');
    await waitUntil('it to be back', async () => (await readText()).includes('It emptied the shelves'));
    await pressKey(here.browser, reader, 'Escape');
    await waitUntil('the choice to end', () => reader.evaluate<boolean>(`!document.querySelector('.is-choosing')`));
    expect(await reader.evaluate<string>('document.activeElement.ariaLabel')).toBe('Remove passages');
    await reader.close();
    await tab.close();
  });

  it('copies the summary with a link to each sentence, whose words stand in the page once', async () => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    const text = await takeAlong(popup, 'Copy with links');
    const links = [...text.matchAll(/^\[\d+\] (\S+)$/gm)].map(([, link = '']) => link);
    const points = await popup.evaluate<number>(`document.querySelectorAll('.point').length`);
    expect(links).toHaveLength(points);
    const page = (await tab.evaluate<string>('document.body.innerText')).replace(/\s+/g, ' ').toLowerCase();
    for (const link of links) {
      const [address, directive = ''] = link.split('#:~:text=');
      expect(address).toBe(`${here.fixtures.origin}/plain-story.html`);
      const parts = directive.split(',').map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')).toLowerCase());
      expect(parts.filter((part) => !page.includes(part))).toEqual([]);
      expect(page.split(parts[0] ?? '')).toHaveLength(2);
    }
    await tab.close();
  });

  it.each([
    ['Save as Markdown', 'md', /^---\ntitle: "Bakers of Ostrey[\s\S]*\npublished: "2025-05-02[\s\S]*#:~:text=/],
    ['Save as a web page', 'html', /^<!doctype html>[\s\S]*#:~:text=/],
  ])('makes a file: %s', async (words, extension, expected) => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    expect(await takeAlong(popup, words)).toMatch(expected);
    expect(await popup.evaluate<string>('window.file')).toBe(
      `2025-05-02 The Quay Example – Bakers of Ostrey end strike after owners agree to shorter nights.${extension}`,
    );
    await tab.close();
  });

  it('prints the summary on one page, and the story on the next', async () => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    await popup.click('input[value=detailed] + span');
    await waitUntil('the longest summary to be noted', () =>
      popup.evaluate<boolean>(
        `(globalThis.browser ?? chrome).storage.session.get(null).then((all) => JSON.stringify(all).includes('"length":"detailed"'))`,
      ),
    );
    const reader = await openReader(here.browser, popup);
    const whole = countPages(await reader.print());
    await reader.evaluate(`document.querySelectorAll('.article-text, .reader-footer').forEach((part) => part.remove())`);
    const summary = countPages(await reader.print());
    expect([summary, whole]).toEqual([1, 2]);
    await reader.evaluate(MAKE_SUMMARY_LONG);
    expect(countPages(await reader.print())).toBe(1);
    await reader.close();
    await tab.close();
  });

  it('shows a point’s sentence in its paragraph at its button', async () => {
    const tab = await here.open('plain-story.html');
    const { popup } = await summarizeTab(here.browser, tab);
    await popup.evaluate(`document.querySelector('.show-point').focus()`);
    const text = await waitUntil('the preview', () =>
      popup.evaluate<string | null>(`document.querySelector('[role=tooltip]')?.textContent ?? null`),
    );
    expect(text).toMatch(/Ostrey/);
    expect(await findViolations(popup)).toEqual([]);
    await tab.close();
  });
}
