/** Builds the extension for a browser, unless the last build is younger than everything it is made of. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.ts';

export const ROOT = join(import.meta.dirname, '..');
export type Target = 'chrome' | 'firefox' | 'edge' | 'safari';

const SOURCES = [
  'engine',
  'components',
  'platform',
  'entrypoints',
  'assets',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The folder of the unpacked extension. Throws where the build fails, with what it said. */
export function build(target: Target): string {
  const folder = join(ROOT, '.output', `${target}-mv3`);
  if (isFresh(folder)) return folder;
  say(`Building for ${target}.`);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  try {
    execFileSync(process.execPath, [wxt, 'build', '-b', target, '--mv3'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' }, // a test's own environment would build larger scripts than are shipped
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
  } catch (error) {
    throw new Error(
      `The build for ${target} failed.\n${error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)}`,
    );
  }
  return folder;
}

function isFresh(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.map((source) => join(ROOT, source))
    .filter(existsSync)
    .every((source) => newestIn(source) < built);
}

function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
