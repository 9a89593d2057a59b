/** Installs packages from the archive of Debian or Ubuntu, where this process may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from '../say.ts';

const APT_GET = '/usr/bin/apt-get';
let isListFresh = false;

export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync(APT_GET);
}

/** Says what it does; throws with apt-get's own words where that fails. Lists are brought up to date once a run. */
export function install(packages: readonly string[]): void {
  say(`Installing ${packages.join(' and ')} with apt-get.`);
  if (!isListFresh) aptGet(['update', '-qq']);
  isListFresh = true;
  aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function aptGet(args: readonly string[]): void {
  try {
    execFileSync(APT_GET, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`apt-get ${args[0]} failed: ${words}`);
  }
}
