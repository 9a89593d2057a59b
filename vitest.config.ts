/** Tests of the engine and the views run in jsdom; the built extension is driven in real browsers by `vitest.e2e.config.ts`. */
import { defineConfig } from 'vitest/config';

/** A time-out says that a test hangs, never that a machine is slow. */
const every = { environment: 'jsdom', testTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    maxWorkers: '100%', // a core left free, as is the default, is half the time where there are two
    projects: [
      {
        test: {
          ...every,
          name: 'engine',
          isolate: false, // pure functions: a fresh DOM a file would take longer than its tests
          include: ['tests/{engine,golden,architecture,hostile}/**/*.test.ts'],
          setupFiles: ['tests/fixed-chance.ts'],
        },
      },
      { test: { ...every, name: 'views', include: ['tests/{components,platform,entrypoints,scripts}/**/*.test.{ts,tsx}'] } },
    ],
  },
});
