/** Tests of the engine and the views run in jsdom; the built extension is driven in real browsers by `vitest.e2e.config.ts`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'engine', environment: 'jsdom', include: ['tests/{engine,golden,architecture,hostile}/**/*.test.ts'] } },
      { test: { name: 'views', environment: 'jsdom', include: ['tests/{components,platform,entrypoints}/**/*.test.{ts,tsx}'] } },
    ],
  },
});
