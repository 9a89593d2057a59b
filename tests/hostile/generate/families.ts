/** All families of hostile pages, and how a page is named: `family:seed` always makes the same one. */
import { brokenMarkup } from './families/broken-markup.ts';
import { fatMessages } from './families/fat-messages.ts';
import { deepPages, hugePages, quadraticPages, widePages } from './families/heavy-pages.ts';
import { hiddenHead } from './families/hidden-head.ts';
import { hiddenText } from './families/hidden-text.ts';
import { lyingMetadata } from './families/lying-metadata.ts';
import { oddEncodings } from './families/odd-encodings.ts';
import { restlessPages } from './families/restless-pages.ts';
import { scriptVectors } from './families/script-vectors.ts';
import { shadowedNames } from './families/shadowed-names.ts';
import { soup } from './families/soup.ts';
import type { HostilePage, MakePage } from './hostile-page.ts';
import { randomOf } from './random.ts';

export const FAMILIES = {
  'shadowed-names': shadowedNames,
  'script-vectors': scriptVectors,
  'broken-markup': brokenMarkup,
  'odd-encodings': oddEncodings,
  'hidden-text': hiddenText,
  'hidden-head': hiddenHead,
  'lying-metadata': lyingMetadata,
  'fat-messages': fatMessages,
  huge: hugePages,
  deep: deepPages,
  quadratic: quadraticPages,
  wide: widePages,
  restless: restlessPages,
  soup,
} as const satisfies Readonly<Record<string, MakePage>>;

export type Family = keyof typeof FAMILIES;

export const isFamily = (name: string): name is Family => Object.hasOwn(FAMILIES, name);

/** The page of a family that this seed makes. */
export function makePage(family: Family, seed: number): HostilePage {
  return FAMILIES[family](randomOf(seed), seed);
}
