/** What a page's relative addresses start from. */
import { attribute, selectAll } from './page-query.ts';

/** The address of the page's first `<base href>`, else its own. */
export function findBase(document: Document, url: string): string {
  const base = selectAll(document, 'base[href]', 1).map((element) => attribute(element, 'href'))[0] ?? '';
  const found = URL.canParse(base, url) ? new URL(base, url) : null;
  return found !== null && WEB.test(found.protocol) ? found.href : url;
}

/** Others give no address that would be loaded: `data:`, `javascript:`. */
const WEB = /^https?:$/;
