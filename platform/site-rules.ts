/** What a reader decided about pieces of single sites' pages: kept in this browser, and only there. Never written from a private window. */
import * as v from 'valibot';
import type { SiteRule } from '../engine/index.ts';
import { type ChoicesApi, changeChoices, type Drawer, readChoices } from './choices.ts';
import { findSite } from './find-site.ts';
import { type SiteChoices, sitesSchema } from './schemas/site-rules.ts';

export const SITES_KEY = 'sites';
const VERSION = 1 as const;

interface Kept {
  readonly v: typeof VERSION;
  readonly sites: readonly SiteChoices[];
}

const DRAWER: Drawer<Kept> = {
  key: SITES_KEY,
  schema: v.object({ v: v.literal(VERSION), sites: sitesSchema }),
  empty: { v: VERSION, sites: [] },
};

/** Sites in the order of the last decision on them. Never rejects: where nothing can be read, none. */
export async function readSites(api: ChoicesApi): Promise<readonly SiteChoices[]> {
  return (await readChoices(api, DRAWER)).sites;
}

/** The rules for the site of this address, oldest first. */
export async function readSiteRules(api: ChoicesApi, url: string): Promise<readonly SiteRule[]> {
  const site = findSite(url);
  return (await readSites(api)).find((choices) => choices.site === site)?.rules ?? [];
}

/** Changes the rules of one site. False where the address is of no site, or nothing can be kept. */
export async function changeSiteRules(
  api: ChoicesApi,
  url: string,
  change: (rules: readonly SiteRule[]) => readonly SiteRule[],
): Promise<boolean> {
  const site = findSite(url);
  return (
    site !== '' &&
    changeChoices(api, DRAWER, ({ sites }) => {
      const rules = change(sites.find((choices) => choices.site === site)?.rules ?? []);
      return toKept([...sites.filter((choices) => choices.site !== site), { site, rules }]);
    })
  );
}

/** Keeps these in the place of all that were kept; what is more than there is room for is dropped, the oldest first. */
export function writeSites(api: ChoicesApi, sites: readonly SiteChoices[]): Promise<boolean> {
  return changeChoices(api, DRAWER, () => toKept(sites));
}

function toKept(sites: readonly SiteChoices[]): Kept {
  return { v: VERSION, sites: v.parse(sitesSchema, sites) };
}
