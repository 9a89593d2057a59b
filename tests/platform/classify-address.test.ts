import { describe, expect, it } from 'vitest';
import { classifyAddress, isPdfAddress } from '../../platform/classify-address.ts';

describe('the address of a page that no extension may read', () => {
  it.each([
    ['chrome://settings/', 'browser-page'],
    ['edge://newtab/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:https://daily.example/', 'browser-page'],
    ['moz-extension://2f1c/reader.html', 'browser-page'],
    ['chrome-extension://abc/popup.html', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://chrome.google.com/webstore/category/extensions', 'store-page'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store-page'],
    ['https://chrome.google.com/intl/en/chrome/', null],
    ['https://notaddons.mozilla.org.example/', null],
    ['https://daily.example/about:config', null],
    ['file:///home/me/story.html', null],
    ['', null],
    ['not an address', null],
  ])('%s: %s', (address, code) => {
    expect(classifyAddress(address)).toBe(code);
  });
});

it.each([
  ['https://daily.example/report.pdf', true],
  ['https://daily.example/REPORT.PDF?page=2#x', true],
  ['https://daily.example/pdf/report', false],
  ['https://daily.example/?file=report.pdf', false],
])('%s names a PDF: %s', (address, answer) => {
  expect(isPdfAddress(address)).toBe(answer);
});
