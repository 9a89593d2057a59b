import { expect, it } from 'vitest';
import { limitConnections } from '../../platform/connections.ts';
import { openReader, parseReaderAddress, parseReaderFacts, toReaderAddress } from '../../platform/open-reader.ts';
import { makeTexts } from '../../platform/texts.ts';
import { makeFakeTabs } from './fake-browser.ts';

it.each([[{ story: 'a-b' }], [{ job: 'a&b=c' }]])('the reader page finds what was written into its address: %o', (content) => {
  expect(parseReaderAddress(new URL(toReaderAddress(content), 'ext://x').search)).toEqual(content);
});

it.each(['', '?', '?story=', '?other=1'])('an address that asks for nothing (%j) is told', (search) => {
  expect(parseReaderAddress(search)).toBeNull();
});

it.each([
  ['beside its page', 7, { url: '/reader.html?story=a&tab=7', index: 3, windowId: 2 }],
  ['beside a page of a private window', 9, { url: '/reader.html?story=a&tab=9&private=yes', index: 1, windowId: 4 }],
  ['anywhere once the page is gone', 8, { url: '/reader.html?story=a' }],
])('the reader tab opens %s', async (_name, id, expected) => {
  const tabs = makeFakeTabs([
    { id: 7, index: 2, windowId: 2 },
    { id: 9, index: 0, windowId: 4, incognito: true },
  ]);
  const api = { tabs, runtime: { getURL: (path: string) => path } } as unknown as Parameters<typeof openReader>[0];
  await openReader(api, { story: 'a' }, id);
  expect(tabs.created).toEqual([expected]);
});

it.each([[{ isPrivate: true, tabId: 7, print: true }], [{ isPrivate: false, tabId: null, print: false }]])(
  'the reader page finds what else it shall know: %o',
  (facts) => {
    expect(parseReaderFacts(new URL(toReaderAddress({ story: 'a' }, facts), 'ext://x').search)).toEqual(facts);
  },
);

it('the reader page takes no tab that is none', () => {
  expect(parseReaderFacts('?story=a&tab=7e9').tabId).toBeNull();
});

it.each([
  [null, "connect-src 'none'"],
  ['https://daily.example/a?b', 'connect-src https://daily.example'],
  ['http://127.0.0.1:8080/a', 'connect-src http://127.0.0.1:8080'],
  ['mailto:desk@daily.example', "connect-src 'none'"],
  ['no address', "connect-src 'none'"],
])('a page that may fetch %s says %s', (address, policy) => {
  const page = document.implementation.createHTMLDocument();
  limitConnections(page, address);
  const meta = page.head.querySelector('meta[http-equiv="Content-Security-Policy"]');
  expect(meta?.getAttribute('content')).toBe(policy);
});

it.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['are', 'ltr'],
])('texts in %s run %s', (locale, direction) => {
  const texts = makeTexts({ i18n: { getMessage: (key, values = []) => (key === 'locale_tag' ? locale : [key, ...values].join()) } });
  expect([texts.locale, texts.direction, texts.t('key', 'a', 'b')]).toEqual([locale, direction, 'key,a,b']);
});
