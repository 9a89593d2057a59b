/** Right after the install, and what leads on from there, in both browsers. */
import { afterEach, describe, expect, it } from 'vitest';
import { launchFresh } from '../../scripts/drive/launch.ts';
import { findFirstPage } from '../../scripts/drive/leave-first-page.ts';
import type { DrivenBrowser, Surface } from '../../scripts/drive/surface.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { findViolations } from './find-violations.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browser: DrivenBrowser | undefined;
  afterEach(async () => {
    await browser?.close();
  });
  const isDrawn = (surface: Surface) =>
    waitUntil('the page to be drawn', () => surface.evaluate<boolean>(`document.querySelector('main h1') !== null`).catch(() => false));

  it('opens the first page once; it and the settings can be used by everybody', async () => {
    browser = await launchFresh(name, { headless: true, offline: true });
    const first = await findFirstPage(browser);
    await isDrawn(first);
    expect(await first.evaluate<number>(`document.querySelectorAll('.welcome-steps svg').length`)).toBe(3);
    expect(await first.evaluate<string>(`document.querySelector('kbd').textContent`)).toMatch(/Shift/);
    for (const scheme of ['light', 'dark'] as const) {
      await first.prefer(scheme);
      expect(await findViolations(first)).toEqual([]);
    }
    await first.click('.welcome-end a');
    const options = await waitUntil('the settings', () => browser?.findTab(`${browser.extensionOrigin}options.html`) ?? null);
    await isDrawn(options);
    for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
      await options.evaluate(`document.querySelector('input[value=${theme}]').click()`);
      expect(await findViolations(options)).toEqual([]);
    }
    expect(await options.evaluate<number>(`document.querySelectorAll('.licences a').length`)).toBeGreaterThan(3);
    expect(await options.evaluate<string>(`fetch(document.querySelector('.licences a').href).then((answer) => answer.text())`)).toMatch(
      /Licen[cs]e/,
    );
    await options.click('.settings-buttons button:last-child');
    await options.click('.ask-first .primary');
    await waitUntil('the reset', () => options.evaluate<boolean>(`document.querySelector('input[value=auto]').checked`));
  });
});
