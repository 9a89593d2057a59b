/** Reads a page that was fetched, not opened: no script of it runs. A chunk of its own, for only links need the reading engine here. */
import { type Reading, readArticle } from '../../engine/index.ts';

export function readFetched({ html, url }: { readonly html: string; readonly url: string }): Reading {
  return readArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
}
