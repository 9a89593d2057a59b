/** What the built extension makes a browser load, against its budgets: minified, not compressed. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

export const isTooMuch = ({ bytes, budget }: Size): boolean => bytes > budget;

const KB = 1000;

/** `import{a as b}from"./chunks/x.js"`, `import"./x.js"`, `export*from"./x.js"`; not `import("./x.js")`, which loads later. */
const STATIC_IMPORT = /\b(?:from|import)\s*["']([^"'\n]+\.js)["']/g;
/** `<script type="module" src="/chunks/x.js">`, `<link rel="stylesheet" href="/assets/x.css">` */
const LOADED_BY_HTML = /\b(?:src|href)="(\/[^"]+\.(?:js|css))"/g;

export function measureSizes(folder: string): Size[] {
  const closure = (entry: string) => sumOf(listClosure(folder, entry));
  return [
    // more than a third of it tells what nobody sees (boxes, clips, covers, colours of every space), which can be asked of the live page only
    { what: 'script put into the page', bytes: closure('article.js'), budget: 29 * KB },
    { what: 'script put into the page for a selection', bytes: closure('selection.js'), budget: 29 * KB },
    { what: 'popup, with all that it loads at once', bytes: closure('popup.html'), budget: 90 * KB },
    { what: 'background', bytes: closure('background.js'), budget: 20 * KB },
  ];
}

/** The file and all that is loaded along with it; style sheets of the popup are no part of its budget for script. */
export function listClosure(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(file.endsWith('.html') ? LOADED_BY_HTML : STATIC_IMPORT)) {
      visit(path.startsWith('/') ? join(folder, path) : join(dirname(file), path));
    }
  };
  visit(join(folder, entry));
  return [...found].filter((file) => relative(folder, file).endsWith('.js'));
}

function sumOf(files: readonly string[]): number {
  return files.reduce((total, file) => total + statSync(file).size, 0);
}

/** Rows for the terminal. */
export function toTable(sizes: readonly Size[]): string {
  return sizes
    .map((size) => {
      const kilobytes = (size.bytes / KB).toFixed(1).padStart(6);
      return `  ${size.what.padEnd(52)} ${kilobytes} of ${size.budget / KB} KB${isTooMuch(size) ? '  TOO MUCH' : ''}`;
    })
    .join('\n');
}
