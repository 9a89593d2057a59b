/** `npm run check`: all that has to be green before a change goes in. Everything runs, also after something failed. `--without-tests` leaves the tests to `npm test`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireBrowser } from './browsers/find-browser.ts';
import { build, ROOT, type Target } from './build.ts';
import { lintAddOn } from './check/lint-add-on.ts';
import { findExcess } from './check/permissions.ts';
import { type Counts, runTests, toSumLines } from './check/run-tests.ts';
import { isTooMuch, measureSizes, toTable } from './check/sizes.ts';

const TARGETS: readonly Target[] = ['chrome', 'firefox', 'edge', 'safari'];
const folderOf = (target: Target) => join(ROOT, '.output', `${target}-mv3`);

interface Step {
  readonly name: string;
  /** Throws with what is wrong; may tell something of what is right. */
  readonly run: () => string | undefined;
}

const STEPS: readonly Step[] = [
  ...TARGETS.map((target) => ({ name: `build for ${target}`, run: () => void build(target) })),
  { name: 'types', run: () => runNode('node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'format and lint', run: () => runNode('node_modules/@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'lint of the add-on', run: checkAddOn },
  { name: 'permissions', run: checkPermissions },
  { name: 'sizes', run: checkSizes },
  { name: 'browsers', run: () => `  ${requireBrowser('chromium')}\n  ${requireBrowser('firefox')}` },
];

const broken = STEPS.filter((step) => !passes(step));
const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: [] };
const { passed, failed, skipped } = process.argv.includes('--without-tests') ? NO_TESTS : runTests();
print(broken.length === 0 ? 'Every check is green.' : `Broken: ${broken.map(({ name }) => name).join(', ')}.`);
print(toSumLines({ passed: passed + STEPS.length - broken.length, failed: failed + broken.length, skipped }));
process.exitCode = failed + broken.length === 0 ? 0 : 1;

function passes({ name, run }: Step): boolean {
  const start = Date.now();
  const end = (mark: string, words: string) =>
    print(`${mark} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)${words === '' ? '' : `\n${words}`}`);
  try {
    end('ok  ', run() ?? '');
    return true;
  } catch (error) {
    end('FAIL', error instanceof Error ? error.message : String(error));
    return false;
  }
}

function checkAddOn(): undefined {
  const findings = lintAddOn(folderOf('firefox'));
  if (findings.length > 0) throw new Error(findings.join('\n'));
}

function checkPermissions(): undefined {
  const excess = TARGETS.flatMap((target) => findExcess(folderOf(target)).map((what) => `${target}: ${what}`));
  if (excess.length > 0) throw new Error(excess.join('\n'));
}

function checkSizes(): string {
  const sizes = (['chrome', 'firefox'] as const).map((target) => ({ target, sizes: measureSizes(folderOf(target)) }));
  const table = sizes.map(({ target, sizes }) => ` ${target}\n${toTable(sizes)}`).join('\n');
  if (sizes.some(({ sizes }) => sizes.some(isTooMuch))) throw new Error(table);
  return table;
}

function runNode(script: string, ...args: readonly string[]): undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
