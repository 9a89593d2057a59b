/** The dek: the standfirst that a reader sees between headline and story; never a description made for search engines alone. */
import type { Sourced } from '../../types.ts';
import { attribute, parentOf } from '../page-query.ts';
import type { HeadPage } from './head-page.ts';
import type { Line } from './lines-around.ts';
import { plainForm } from './strip-site-name.ts';
import { titleLikeness } from './title-likeness.ts';

const SHORTEST = 20;
const LONGEST = 700;

/** The visible dek, or undefined. */
export function findDek(page: HeadPage, headline: string): Sourced<string> | undefined {
  const lines = [...page.below, ...page.above.slice(0, 2)].filter(
    ({ text }) => text.length >= SHORTEST && text.length <= LONGEST && titleLikeness(text, headline) < 0.9,
  );
  const said = [page.jsonLd.description, page.jsonLd.alternativeHeadline, ...page.meta('og:description'), ...page.meta('description')];
  const hinted = lines.find((line) => hasHint(line));
  if (hinted) return { value: hinted.text, from: 'page:hint' };
  for (const { text } of lines) {
    const plain = plainForm(text);
    if (said.some((value) => value !== undefined && plainForm(value) === plain)) return { value: text, from: 'page:described' };
  }
  return undefined;
}

// class="article-dek", "standfirst", "subtitle", "chapo", "teaser-text", "entradilla", "itemprop=description"
const DEK_HINT =
  /(?:^|[\s_-])(?:dek|deck|standfirst|stand-first|sub-?title|sub-?head(?:line)?|chapo|chapeau|entradilla|bajada|sumario|summary|abstract|intro(?:duction)?|lead|lede|vorspann|teaser|ingress|lid|zajawka|occhiello|sottotitolo|linha-fina|excerpt|description|tagline|strapline)(?:$|[\s_-])/i;

function hasHint({ element }: Line): boolean {
  let at: Element | null = element;
  for (let up = 0; at !== null && up < 2; up++) {
    if (
      DEK_HINT.test(
        `${attribute(at, 'class').replace(/([a-z])([A-Z])/g, '$1-$2')} ${attribute(at, 'itemprop')} ${attribute(at, 'data-testid')}`,
      )
    )
      return true;
    at = parentOf(at);
  }
  return false;
}
