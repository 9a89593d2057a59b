/** A browser as a child process with a profile of its own: both are gone when it ends, and when the run ends without asking. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from './wait-until.ts';

export interface BrowserProcess {
  readonly child: ChildProcess;
  readonly profile: string;
  readonly hasEnded: () => boolean;
  readonly ended: Promise<void>;
  /** Asks the browser to quit in its own way, kills it where it doesn't, removes the profile. */
  end(askToQuit: () => Promise<unknown>): Promise<void>;
}

export interface Start {
  readonly executable: string;
  readonly flags: (profile: string) => readonly string[];
  readonly stdio: StdioOptions;
  readonly display?: string | undefined;
}

const QUIT_DEADLINE_MS = 8_000;
const running = new Set<BrowserProcess>();
process.on('exit', () => {
  for (const { child, profile } of running) {
    child.kill('SIGKILL');
    removeFolder(profile);
  }
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // a signal alone would skip the above

/** Makes a fresh profile folder and starts the browser with it. */
export function startBrowser({ executable, flags, stdio, display }: Start): BrowserProcess {
  const profile = mkdtempSync(join(tmpdir(), 'nutgraf-profile-'));
  const env = display === undefined ? process.env : { ...process.env, DISPLAY: display };
  const child = spawn(executable, flags(profile), { stdio, env });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const browser: BrowserProcess = {
    child,
    profile,
    hasEnded,
    ended: new Promise((resolve) => child.once('exit', () => resolve())),
    async end(askToQuit) {
      void askToQuit().catch(() => undefined); // it may be gone before it answers
      await waitUntil('the browser to quit', hasEnded, QUIT_DEADLINE_MS).catch(() => child.kill('SIGKILL'));
      await waitUntil('the browser to be killed', hasEnded, QUIT_DEADLINE_MS);
      running.delete(browser);
      removeFolder(profile);
    },
  };
  running.add(browser);
  return browser;
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // A last child of the browser may still be writing; a left-over folder in the system's temporary folder does no harm.
  }
}
