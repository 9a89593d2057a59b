/** What the browser itself forbids in our pages: the policy holds in the real one, in every page. */
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { waitUntil } from '../../scripts/drive/wait-until.ts';
import { openForTests } from './open-for-tests.ts';

const PAGES = ['popup.html', 'panel.html', 'reader.html', 'history.html', 'options.html', 'welcome.html'];

/** Each is an expression that comes to "let" where the page may do it. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  'markup as a string': `(() => { try { document.createElement('p').innerHTML = '<b>'; return 'let' } catch { return 'forbidden' } })()`,
  'markup after an element': `(() => { try { document.body.insertAdjacentHTML('beforeend', '<b>'); return 'let' } catch { return 'forbidden' } })()`,
  'a parsed document': `(() => { try { new DOMParser().parseFromString('<b>', 'text/html'); return 'let' } catch { return 'forbidden' } })()`,
  'a script of text': `(() => { try { document.createElement('script').text = '1'; return 'let' } catch { return 'forbidden' } })()`,
  'a script from elsewhere': `(() => { try { document.createElement('script').src = 'data:,1'; return 'let' } catch { return 'forbidden' } })()`,
};

export function testPolicy(name: BrowserName): void {
  const here = openForTests(name);

  it.each(PAGES)('%s runs and shows nothing from strings, and reaches nothing', async (page) => {
    const tab = await here.browser.open(`${here.browser.extensionOrigin}${page}`);
    // a page that works narrows its policy once it knows whether a link is to be read; nothing is asked for before
    await waitUntil('the page to close itself', () =>
      tab.evaluate<boolean>(`document.querySelector('meta[content^=connect-src]') !== null`),
    );
    const answers = await Promise.all(Object.entries(FORBIDDEN).map(async ([what, code]) => [what, await tab.evaluate(code)]));
    expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(Object.keys(FORBIDDEN).map((what) => [what, 'forbidden'])));
    const before = here.fixtures.asked.length;
    const reach = `fetch('${here.fixtures.origin}/plain-story.html').then(() => 'let', () => 'forbidden')`;
    expect(await tab.evaluate(reach)).toBe('forbidden');
    const frame = `new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', () => resolve('forbidden'));
      document.body.append(Object.assign(document.createElement('iframe'), { src: '${here.fixtures.origin}/plain-story.html' }));
    })`;
    expect(await tab.evaluate(frame)).toBe('forbidden');
    expect(here.fixtures.asked.length).toBe(before);
    await tab.close();
  });

  it('no file of ours can be seen by a page', async () => {
    const tab = await here.open('plain-story.html');
    for (const file of ['icon/16.png', 'article.js', 'popup.html', 'manifest.json']) {
      const see = `fetch('${here.browser.extensionOrigin}${file}').then(() => 'let', () => 'forbidden')`;
      expect([file, await tab.evaluate(see)]).toEqual([file, 'forbidden']);
    }
    await tab.close();
  });
}
