/** From what was named on the command line to a page that the browser can open. */
import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NO_SCRIPT_POLICY } from '../drive/no-script-policy.ts';
import type { DrivenBrowser } from '../drive/surface.ts';
import { type Answer, servePages } from '../serve/serve-pages.ts';

export interface OpenablePage {
  readonly address: string;
  /** Needs the browser before it can be opened. */
  readonly prepare: (browser: DrivenBrowser) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const SAMPLE = join(import.meta.dirname, '../sample/news-page.html');

/** A web address as it is; a file on loopback, or at the address it came from. Scripts of a file are not run. */
export async function findPage(named: string, url: string | undefined): Promise<OpenablePage> {
  const nothing = async () => {};
  if (!existsSync(named)) {
    if (!/^https?:\/\//i.test(named)) throw new Error(`${named} is neither a file nor a web address.`);
    return { address: named, prepare: nothing, close: nothing };
  }
  if (statSync(named).isDirectory()) throw new Error(`${named} is a folder: name an HTML file in it.`);
  const body = readFileSync(resolve(named));
  if (url !== undefined) {
    const address = new URL(url);
    address.hash = '';
    return {
      address: address.href,
      prepare: (browser) => browser.serve({ url: address.href, body, contentType: typeOf(body) }),
      close: nothing,
    };
  }
  const path = '/page.html';
  const server = await servePages({ [path]: answerStored(body) });
  return { address: `${server.origin}${path}`, prepare: nothing, close: server.close };
}

function answerStored(body: Buffer): Answer {
  return (_, response) => response.writeHead(200, { 'content-type': typeOf(body), 'content-security-policy': NO_SCRIPT_POLICY }).end(body);
}

/** A file that is UTF-8 is served as that, whatever its own declaration was when it was stored; for others the browser goes by the declaration. */
function typeOf(body: Buffer): string {
  return isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
}
