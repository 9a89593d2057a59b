/** What the tests of one file share: a browser with the extension, and the small pages it opens. */
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { type LaunchWishes, launch, launchFresh } from '../../scripts/drive/launch.ts';
import type { DrivenBrowser, Tab } from '../../scripts/drive/surface.ts';
import { type Fixtures, serveFixtures } from './serve-fixtures.ts';

interface Opened {
  browser: DrivenBrowser;
  fixtures: Fixtures;
  /** Opens one of the small pages in a tab of its own. */
  open(page: string, options?: { readonly wait: boolean }): Promise<Tab>;
}

interface Wishes extends Partial<LaunchWishes> {
  /** As a reader finds it right after the install, with the page that the install opens. */
  readonly fresh?: boolean;
}

/** Opens both before the tests of this place, headless and offline, and closes them behind the last one: the browser is there in tests and hooks, not before. */
export function openForTests(name: BrowserName, { fresh = false, ...wishes }: Wishes = {}): Readonly<Opened> {
  const here = { open: (page, options) => here.browser.open(`${here.fixtures.origin}/${page}`, options) } as Opened;

  beforeAll(async () => {
    here.fixtures = await serveFixtures();
    here.browser = await (fresh ? launchFresh : launch)(name, { headless: true, offline: true, ...wishes });
  });
  afterAll(async () => {
    await here.browser?.close();
    await here.fixtures?.close();
  });

  return here;
}
