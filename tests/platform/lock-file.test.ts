// @vitest-environment node
/** What is installed is what was looked at: exact versions, each with its digest, none from beside the registry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}
const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));
const { dependencies, devDependencies, overrides } = read('package.json');
const { packages, lockfileVersion } = read('package-lock.json') as { packages: Record<string, Locked>; lockfileVersion: number };
const { '': root, ...installed } = packages as Record<string, Locked> & { '': object };

it('names exact versions only', () => {
  const wanted: readonly [string, string][] = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('is in step with what is asked for', () => {
  expect(lockfileVersion).toBe(3);
  expect(root).toMatchObject({ dependencies, devDependencies });
});

it('has the digest of every package, and no place of its own for any', () => {
  const loose = Object.entries(installed).filter(
    ([, { integrity, link, inBundle }]) => link || (!inBundle && !/^sha512-/.test(integrity ?? '')),
  );
  expect(loose.map(([name]) => name)).toEqual([]);
  expect(Object.entries(installed).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('runs no script of any package on its install', () => {
  expect(readFileSync(join(import.meta.dirname, '../../.npmrc'), 'utf8')).toContain('ignore-scripts=true');
});
