/** `npm run reproduce`: builds and zips every target, or those named, twice, in two folders of other names, and compares each byte. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, type Target } from './build.ts';
import { say } from './say.ts';

const ALL: readonly Target[] = ['chrome', 'firefox', 'edge', 'safari'];
const named = process.argv.slice(2);
const TARGETS = ALL.filter((target) => named.length === 0 || named.includes(target));

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-reproduce-'));
try {
  const [first = new Map(), second = new Map()] = ['first', 'second-of-the-two'].map((name) => buildIn(join(folder, name)));
  const different = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file));
  for (const [file, digest] of first) if (file.endsWith('.zip')) process.stdout.write(`${digest}  ${file}\n`);
  process.stdout.write(different.length === 0 ? `The same ${first.size} files twice.\n` : `Not the same:\n${different.join('\n')}\n`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The digest of each file of the output, by its path there. */
function buildIn(root: string): ReadonlyMap<string, string> {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '')) cpSync(join(ROOT, file), join(root, file), { recursive: true });
  if (!readdirSync(root).includes('node_modules')) symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const target of TARGETS) {
    say(`Building for ${target} in ${root}.`);
    execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', target, '--mv3'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return digest(join(root, '.output'));
}

function digest(output: string): ReadonlyMap<string, string> {
  const entries = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(files.map((file) => [file.slice(output.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}
