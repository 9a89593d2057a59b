/** The built extension in real browsers, one at a time: side by side they would wait for each other. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/build-first.ts',
    fileParallelism: false,
    // A browser on a loaded machine opens about one popup in forty a moment too late; a real fault fails each time.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
