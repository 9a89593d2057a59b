/** The names a site goes by: what it says itself, and its host. */
import type { ReadPage } from './head-page.ts';

const NAME_METAS = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'publisher', 'twitter:site', 'al:ios:app_name'];

/** Names of the site in the page's own words, best first, then the main label of its host. */
export function siteNames({ url, jsonLd, meta }: ReadPage): readonly string[] {
  const said = NAME_METAS.flatMap(meta).map((name) => name.replace(/^@/, ''));
  return [jsonLd.publisher ?? '', ...said, ...hostNames(url)].filter((name) => name !== '');
}

/** `news.example.co.uk` gives `news.example.co.uk`, `news.example`, `example`. */
function hostNames(url: string): readonly string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const main = host.replace(/(?:\.[a-z]{2,3})?\.[^.]+$/, '');
  return [host, main, main.split('.').at(-1) ?? ''];
}
