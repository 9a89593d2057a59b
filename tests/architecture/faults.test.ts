/** Every fault that `docs/faults.md` lists has a test that is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** `e2e/menu-*`, `platform/capture` */
const TEST = /`((?:e2e|platform|entrypoints|components)\/[a-z-]{2,40}\*?)`/g;

const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const rows = readFileSync(join(ROOT, 'docs/faults.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fault') && !line.startsWith('| ---'));

it('lists the faults', () => {
  expect(rows.length).toBeGreaterThan(20);
});

it.each(rows.map((row) => [row.split('|')[1]?.trim(), row] as const))('%s', (_, row) => {
  const named = [...row.matchAll(TEST)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !files.some((file) => isNamed(file, name)))).toEqual([]);
});

/** `e2e/menu-*` is any file that begins so; `platform/capture` is `platform/capture.test.ts`. */
function isNamed(file: string, name: string): boolean {
  if (name.endsWith('*')) return file.startsWith(name.slice(0, -1));
  const stem = file.replace(/(?:\.test)?\.tsx?$/, '');
  return stem === name || stem === `${name}-chromium` || stem === `${name}-firefox`;
}
