// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licencePath, SHIPPED_WORKS } from '../../assets/shipped-works.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

it('lists every package that ships', () => {
  const listed: readonly string[] = SHIPPED_WORKS.map((work) => work.package);
  expect(Object.keys(read('package.json').dependencies).filter((name) => !listed.includes(name))).toEqual([]);
});

it.each(SHIPPED_WORKS)('tells the licence of $name as its package does', ({ package: name, licence, file }) => {
  expect(read(`node_modules/${name}/package.json`).license).toBe(licence);
  expect(existsSync(join(ROOT, 'node_modules', name, file))).toBe(true);
});

it('gives each licence a place of its own', () => {
  const places = SHIPPED_WORKS.map(({ name }) => licencePath(name));
  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain('/licences/atkinson-hyperlegible-next.txt');
});
