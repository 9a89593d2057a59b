import { expect, it } from 'vitest';
import type { SiteRule } from '../../engine/index.ts';
import type { ChoicesApi } from '../../platform/choices.ts';
import { changeSiteRules, readSiteRules, readSites, writeSites } from '../../platform/site-rules.ts';
import { FakeStorage } from './fake-browser.ts';

const rule = (lead: string): SiteRule => ({ action: 'remove', kind: 'chosen', shape: 'paragraph', lead, sample: lead });
const A = rule('read more:');
const B = rule('listen:');

function makeApi(kept?: unknown) {
  const local = new FakeStorage();
  if (kept !== undefined) local.values.set('sites', JSON.stringify(kept));
  return { storage: { local } } as unknown as ChoicesApi & { readonly storage: { readonly local: FakeStorage } };
}

it('keeps rules by site, whatever the page', async () => {
  const api = makeApi();
  expect(await changeSiteRules(api, 'https://www.herald.example/one', (rules) => [...rules, A])).toBe(true);
  await changeSiteRules(api, 'https://herald.example/two?x', (rules) => [...rules, B]);
  await changeSiteRules(api, 'https://globe.example/', () => [B]);
  expect(await readSiteRules(api, 'http://herald.example/three')).toEqual([A, B]);
  expect((await readSites(api)).map(({ site }) => site)).toEqual(['herald.example', 'globe.example']);
});

it('forgets a site without rules', async () => {
  const api = makeApi();
  await changeSiteRules(api, 'https://herald.example/', () => [A]);
  await changeSiteRules(api, 'https://herald.example/', () => []);
  expect(await readSites(api)).toEqual([]);
});

it.each(['file:///home/story.html', 'about:blank', ''])('keeps nothing for %j, which is of no site', async (url) => {
  const api = makeApi();
  expect(await changeSiteRules(api, url, () => [A])).toBe(false);
  expect(api.storage.local.values.size).toBe(0);
});

it.each<[string, unknown, readonly string[]]>([
  ['nothing', undefined, []],
  ['another version', { v: 2, sites: [{ site: 'a.example', rules: [A] }] }, []],
  ['another shape', { v: 1, sites: 'a.example' }, []],
  ['a rule that tells nothing', { v: 1, sites: [{ site: 'a.example', rules: [{ ...A, lead: undefined }] }] }, []],
  [
    'a site that can’t be read',
    {
      v: 1,
      sites: [
        { site: 7, rules: [A] },
        { site: 'a.example', rules: [A] },
      ],
    },
    ['a.example'],
  ],
  ['a rule that can’t be read', { v: 1, sites: [{ site: 'a.example', rules: [{ action: 'burn' }, A] }] }, ['a.example']],
])('reads what it can of %s', async (_, kept, sites) => {
  expect((await readSites(makeApi(kept))).map(({ site }) => site)).toEqual(sites);
});

it('keeps the newest where there are too many', async () => {
  const api = makeApi();
  await writeSites(
    api,
    Array.from({ length: 400 }, (_, index) => ({ site: `s${index}.example`, rules: [A] })),
  );
  const sites = await readSites(api);
  expect([sites.length, sites.at(-1)?.site]).toEqual([300, 's399.example']);
});
