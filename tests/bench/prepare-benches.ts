/** Copies the shared benches to a temporary folder and installs what they need there, once: the shared ones are read only. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the copies are. */
export const BENCHES = join(tmpdir(), 'nutgraf-benches');

/** `source` is the folder of the shared benches. Throws where there are none, or where they can't be installed. */
export function prepareBenches(source: string): void {
  for (const name of ['extraction', 'structured', 'summary']) prepare(join(resolve(source), name), join(BENCHES, name));
}

function prepare(source: string, copy: string): void {
  if (!existsSync(source)) throw new Error(`No bench at ${source}: give the folder of the benches with --data`);
  if (!existsSync(join(copy, 'README.md')))
    cpSync(source, copy, { recursive: true, dereference: true, filter: (path) => !path.includes('node_modules') });
  if (!existsSync(join(copy, 'package-lock.json')) || existsSync(join(copy, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`npm ci ended with ${status} in ${copy}`);
}
