/** `npm run dev`: the development server starts, and serves an extension that a browser could load. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createServer } from 'wxt';

it('starts', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'nutgraf-dev-'));
  const server = await createServer({ browser: 'chrome', outDir, logger: SILENT, webExt: { disabled: true } });
  try {
    await server.start();
    const folder = join(outDir, 'chrome-mv3-dev');
    const { action } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { action: { default_popup: string } };
    expect(existsSync(join(folder, action.default_popup))).toBe(true);
  } finally {
    await server.stop();
    rmSync(outDir, { recursive: true, force: true });
  }
});

const nothing = () => undefined;
const SILENT = { debug: nothing, log: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing, success: nothing, level: 0 };
