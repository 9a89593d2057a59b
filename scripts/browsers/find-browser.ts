/** Finds a browser on this machine, or gets one from the system's own package archive; nothing is ever fetched from a browser's maker. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { say } from '../say.ts';
import { canInstall, install } from './install.ts';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** Environment variable that names the executable. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where macOS and Windows keep it. */
  readonly places: readonly string[];
  readonly debianPackage: string;
  readonly minVersion: number;
  readonly howToGet: string;
}

const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAMS.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
      ]),
    ],
    debianPackage: 'chromium',
    minVersion: 138, // the first with a real toolbar click over the debugger (Extensions.triggerAction)
    howToGet:
      'install Chromium, Chrome or Edge in the usual way for this system, or name its executable in the environment variable CHROMIUM',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...PROGRAMS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))],
    debianPackage: 'firefox-esr',
    minVersion: 142,
    howToGet: 'install Firefox 142 or later in the usual way for this system, or name its executable in the environment variable FIREFOX',
  },
};

/** `156` of "Chromium 156.0.8078.79 built on Debian", `153` of "Mozilla Firefox 153.7.0esr". */
const MAJOR_VERSION = /\b(\d{2,4})\.\d/;

/** The path of a browser's executable; installs the browser where it is missing and the machine allows. Throws with the way to get one. */
export function requireBrowser(name: BrowserName): string {
  const kind = KINDS[name];
  const found = findExecutable(kind) ?? installBrowser(name, kind);
  const version = readMajorVersion(found);
  if (version !== null && version < kind.minVersion) {
    throw new Error(`${found} is version ${version}; Nutgraf needs at least ${kind.minVersion}: ${kind.howToGet}.`);
  }
  return found;
}

function findExecutable({ variable, commands, places }: Kind): string | null {
  const named = process.env[variable];
  if (named) {
    const path = findCommand(named);
    if (path === null) throw new Error(`${variable} names ${named}, which is no executable here.`);
    return path;
  }
  return commands.map(findCommand).find((path) => path !== null) ?? places.find((path) => existsSync(path)) ?? null;
}

/** The full path of a command in PATH, or of an executable given by its path; null where there is none. */
export function findCommand(command: string): string | null {
  const candidates = isAbsolute(command) ? [command] : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installBrowser(name: BrowserName, kind: Kind): string {
  if (!canInstall()) throw new Error(`There is no ${name} on this machine: ${kind.howToGet}.`);
  say(`There is no ${name} here yet.`);
  install([kind.debianPackage]);
  const found = findExecutable(kind);
  if (found === null) throw new Error(`The package ${kind.debianPackage} brought no ${name}: ${kind.howToGet}.`);
  return found;
}

/** Null where the browser doesn't tell, as on Windows. */
function readMajorVersion(executable: string): number | null {
  if (process.platform === 'win32') return null;
  const answer = execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const version = MAJOR_VERSION.exec(answer)?.[1];
  return version === undefined ? null : Number(version);
}
