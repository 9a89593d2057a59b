/** From a tab's address to the reason why no extension may read it, where there is one. */
import type { PlatformProblem } from './problem.ts';

type Code = PlatformProblem['code'];

/** Pages of the browser itself, by scheme. `about:` too, though Firefox lets some of them be read: they are blank. */
const BROWSER_SCHEMES = [
  'chrome:',
  'chrome-search:',
  'chrome-untrusted:',
  'chrome-error:',
  'devtools:',
  'edge:',
  'brave:',
  'opera:',
  'vivaldi:',
  'about:',
  'resource:',
  'view-source:',
  'chrome-extension:',
  'moz-extension:',
  'safari-web-extension:',
  'extension:',
];

/** Sites where browsers switch extensions off. */
const STORES = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'addons.opera.com', path: '/' },
];

const ENDS_IN_PDF = /\.pdf$/i; // "/report.PDF", not "/pdf/report"

/** The reason why a page with this address can't be read, or null where it may be tried. */
export function classifyAddress(address: string): Code | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return null;
  if (BROWSER_SCHEMES.includes(url.protocol)) return 'browser-page';
  if (STORES.some(({ host, path }) => url.hostname === host && url.pathname.startsWith(path))) return 'store-page';
  return null;
}

/** True where the address itself names a PDF file. */
export function isPdfAddress(address: string): boolean {
  return URL.canParse(address) && ENDS_IN_PDF.test(new URL(address).pathname);
}
