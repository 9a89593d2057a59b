/** The names a site goes by: what it says itself, and its host. */
import type { JsonLd } from '../json-ld/json-ld.ts';
import type { Metas } from './head-page.ts';

/** Names of the site in the page's own words, best first, then the main label of its host. */
export function siteNames(url: string, jsonLd: JsonLd, metas: Metas): readonly string[] {
  const said = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'publisher',
    'dc.publisher',
    'twitter:site',
    'al:ios:app_name',
  ].flatMap((name) => metas.get(name) ?? []);
  return [...(jsonLd.publisher ? [jsonLd.publisher] : []), ...said.map((name) => name.replace(/^@/, '')), ...hostNames(url)];
}

/** `news.example.co.uk` gives `news.example.co.uk`, `news.example`, `example`. */
function hostNames(url: string): readonly string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const labels = host.split('.');
  const tail = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? 2 : 1;
  const main = labels.slice(0, -tail);
  return [host, main.join('.'), main.at(-1) ?? ''].filter((name) => name !== '');
}
