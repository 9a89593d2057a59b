/** Lint of the built add-on, as its store does it: no error, and no warning but those that are explained here. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/**
 * Preact can set `innerHTML` for a prop that no component of ours uses. Readability parses a picture out of `noscript`,
 * of which our copy holds none, and restores its body, for which our copy keeps nodes (`extract/readability.ts`). And
 * our pages' policy forbids both (`require-trusted-types-for`).
 */
const EXPLAINED = [{ code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/[\w-]+\.js$/, most: 3 }];

/** What is not explained; throws where the lint itself fails. */
export function lintAddOn(folder: string): string[] {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', folder, '--output', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 100_000_000 });
  if (!stdout.startsWith('{')) throw new Error(`${stdout}${stderr}`);
  const { errors, warnings, notices } = JSON.parse(stdout) as Report;
  return [...errors, ...withoutExplained([...warnings, ...notices])].map(
    ({ code, message, file = '', line = 0 }) => `${code} ${file}:${line} ${message}`,
  );
}

function withoutExplained(findings: readonly Finding[]): Finding[] {
  const left = EXPLAINED.map((explained) => ({ ...explained }));
  return findings.filter(({ code, file = '' }) => {
    const explained = left.find((one) => one.code === code && one.file.test(file) && one.most > 0);
    if (explained) explained.most -= 1;
    return !explained;
  });
}
