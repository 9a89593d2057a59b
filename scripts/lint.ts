/** `npm run lint`: style and format of the code, then the built add-on as its store lints it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, ROOT } from './build.ts';
import { lintAddOn } from './check/lint-add-on.ts';
import { say } from './say.ts';

const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

try {
  const { status } = spawnSync(process.execPath, [BIOME, 'check', '.'], { cwd: ROOT, stdio: 'inherit' });
  const findings = lintAddOn(build('firefox'));
  say(findings.length === 0 ? 'The lint of the add-on finds nothing.' : findings.join('\n'));
  process.exitCode = status === 0 && findings.length === 0 ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
