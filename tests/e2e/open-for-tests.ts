/** What the tests of one file share: a browser with the extension, and the small pages it opens. */
import { afterAll, beforeAll } from 'vitest';
import type { DrivenBrowser } from '../../scripts/drive/surface.ts';
import { type Fixtures, serveFixtures } from './serve-fixtures.ts';

interface Opened {
  readonly browser: DrivenBrowser;
  readonly fixtures: Fixtures;
}

/** Opens both before the tests of this place, hands them over, and closes them behind the last one. */
export function openForTests(launch: () => Promise<DrivenBrowser>, take: (opened: Opened) => void): void {
  let browser: DrivenBrowser | undefined;
  let fixtures: Fixtures | undefined;

  beforeAll(async () => {
    fixtures = await serveFixtures();
    browser = await launch();
    take({ browser, fixtures });
  });
  afterAll(async () => {
    await browser?.close();
    await fixtures?.close();
  });
}
