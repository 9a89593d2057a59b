/** Runs the test suites and counts what passed, what failed, and what was left out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Full names of what this machine can't run; they say what it lacks. */
  readonly skipped: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const SUITES = ['vitest.config.ts', 'vitest.e2e.config.ts'];
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

export function runTests(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-tests-'));
  try {
    const counts = SUITES.map((config) => runSuite(config, join(folder, `${config}.json`)));
    return {
      passed: sum(counts.map(({ passed }) => passed)),
      failed: sum(counts.map(({ failed }) => failed)),
      skipped: counts.flatMap(({ skipped }) => skipped),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `12 passed, 0 failed`; what was left out is named, never left out in silence. */
export function toSumLines({ passed, failed, skipped }: Counts): string {
  const told = skipped.length === 0 ? [] : [`Not run here (${skipped.length}):`, ...skipped.map((name) => `  ${name}`)];
  return [...told, `${passed} passed, ${failed} failed`].join('\n');
}

function runSuite(config: string, file: string): Counts {
  const args = [VITEST, 'run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  const { passed, failed, skipped } = readCounts(file);
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed, skipped }; // an error outside of any test fails the suite too
}

/** A file that can't even be loaded has no tests, and counts as one that failed. */
function readCounts(file: string): Counts {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const unloadable = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    const skipped = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => SKIPPED.includes(status))
      .map(({ fullName }) => fullName);
    return { passed: numPassedTests, failed: numFailedTests + unloadable, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/** Vitest's words for a test that it didn't run. */
const SKIPPED: readonly string[] = ['skipped', 'pending', 'todo', 'disabled'];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
