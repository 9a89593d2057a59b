/** A display that exists only in memory, with a hand that presses keys: for what a headless browser does not draw, its own menus and prompts. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { findCommand } from './find-browser.ts';
import { canInstall, install } from './install.ts';

export interface VirtualDisplay {
  /** As DISPLAY wants it: `:73`. */
  readonly name: string;
  /** Presses keys one after the other, by their X names: `Down`, `Return`, `alt+shift+g`. */
  press(...keys: readonly string[]): void;
  /** Moves the pointer to a place on the screen and clicks. */
  click(x: number, y: number, button: 'left' | 'right'): void;
  /** How many windows can be seen; menus and prompts are windows too. */
  countWindows(): number;
  close(): void;
}

const TOOLS = [
  { command: 'Xvfb', debianPackage: 'xvfb' },
  { command: 'xdotool', debianPackage: 'xdotool' },
];
const SCREEN = '1400x1000x24';

/** True where a virtual display can be had: on Linux, with Xvfb and xdotool or the means to install them. */
export function canHaveDisplay(): boolean {
  return process.platform === 'linux' && (TOOLS.every(({ command }) => findCommand(command)) || canInstall());
}

/** Starts a virtual display on a free number; installs what it takes where that is missing. */
export async function openDisplay(): Promise<VirtualDisplay> {
  const missing = TOOLS.filter(({ command }) => findCommand(command) === null);
  if (missing.length > 0) install(missing.map(({ debianPackage }) => debianPackage));
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await readDisplayNumber(server)}`;
  const xdotool = (...args: readonly string[]) =>
    execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
  const kill = () => server.kill();
  process.once('exit', kill);
  return {
    name,
    press: (...keys) => xdotool('key', '--delay', '60', ...keys),
    click: (x, y, button) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', button === 'left' ? '1' : '3'),
    countWindows: () => countWindows(name),
    close() {
      process.off('exit', kill);
      kill();
    },
  };
}

function readDisplayNumber(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(Number(chunk.toString().trim())));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
}

function countWindows(display: string): number {
  try {
    const ids = execFileSync('xdotool', ['search', '--onlyvisible', '--name', ''], {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return ids.split('\n').filter((id) => id !== '').length;
  } catch {
    return 0; // xdotool fails where it finds none
  }
}
