/** The built extension in real browsers, two at a time: a browser mostly waits, for itself or for a page. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that it isn't waited for alone at the end. */
const LONGEST = ['access-firefox', 'access-chromium', 'menu-chromium', 'faults-firefox', 'faults-chromium'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.includes(`/${name}.`));
      return at < 0 ? LONGEST.length : at;
    };
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/build-first.ts',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A browser on a loaded machine opens about one popup in forty a moment too late; a real fault fails each time.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
