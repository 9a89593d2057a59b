/** The smallest extension that could be: a popup that injects Readability and prints its text. Made in a temporary folder, for comparison only. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const MANIFEST = {
  manifest_version: 3,
  name: 'Smallest',
  version: '1.0',
  permissions: ['activeTab', 'scripting'],
  action: { default_popup: 'popup.html' },
};
const POPUP =
  '<!doctype html><meta charset="utf-8"><style>body{width:400px}</style><pre style="white-space:pre-wrap"></pre><script src="popup.js"></script>';
const SCRIPT = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['read.js'] })).then(([{ result }]) => {
  document.querySelector('pre').textContent = result;
});`;

/** The folder of the extension, to be loaded unpacked. */
export async function makeSmallestExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-smallest-'));
  await build({
    stdin: {
      contents: `import { Readability } from '@mozilla/readability'; globalThis.text = new Readability(document.cloneNode(true)).parse()?.textContent ?? 'nothing';`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    footer: { js: 'globalThis.text' },
    outfile: join(folder, 'read.js'),
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'popup.html'), POPUP);
  writeFileSync(join(folder, 'popup.js'), SCRIPT);
  return folder;
}
