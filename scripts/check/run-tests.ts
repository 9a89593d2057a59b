/** Runs the test suites and counts what passed and what failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../build.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const SUITES = ['vitest.config.ts', 'vitest.e2e.config.ts'];
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

export function runTests(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-tests-'));
  try {
    const counts = SUITES.map((config) => runSuite(config, join(folder, `${config}.json`)));
    return { passed: sum(counts.map(({ passed }) => passed)), failed: sum(counts.map(({ failed }) => failed)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runSuite(config: string, file: string): Counts {
  const args = [VITEST, 'run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  const { passed, failed } = readCounts(file);
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed }; // an error outside of any test fails the suite too
}

/** A file that can't even be loaded has no tests, and counts as one that failed. */
function readCounts(file: string): Counts {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const unloadable = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    return { passed: numPassedTests, failed: numFailedTests + unloadable };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
