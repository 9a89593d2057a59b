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
/** `<script type="module" src="/chunks/x.js">`; not `<link rel="modulepreload" href="/chunks/x.js">`, which waits for nothing and delays nothing. */
const RUN_BY_HTML = /\bsrc="(\/[^"]+\.js)"/g;
/** `<link rel="modulepreload" href="/chunks/x.js">` */
const PRELOADED_BY_HTML = /\bhref="(\/[^"]+\.js)"/g;

export function measureSizes(folder: string): Size[] {
  const closure = (entry: string) => sumOf(listClosure(folder, entry));
  return [
    // a third of it tells what nobody sees (boxes, clips, colours of every space), which can be asked of the live page only
    { what: 'script put into the page', bytes: closure('article.js'), budget: 27 * KB },
    { what: 'script put into the page for a selection', bytes: closure('selection.js'), budget: 27 * KB },
    { what: 'popup, with all that it loads at once', bytes: closure('popup.html'), budget: 90 * KB },
    { what: 'what it needs for its work, loaded meanwhile', bytes: sumOf(listPreloaded(folder, 'popup.html')), budget: 300 * KB },
    { what: 'background', bytes: closure('background.js'), budget: 20 * KB },
  ];
}

/** The file and all that has to be there before it runs; style sheets of the popup are no part of its budget for script. */
export function listClosure(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(file.endsWith('.html') ? RUN_BY_HTML : STATIC_IMPORT)) {
      visit(path.startsWith('/') ? join(folder, path) : join(dirname(file), path));
    }
  };
  visit(join(folder, entry));
  return [...found].filter((file) => relative(folder, file).endsWith('.js'));
}

/** What a page names to be loaded, beside what it has to have. */
function listPreloaded(folder: string, page: string): string[] {
  const needed = listClosure(folder, page);
  const named = [...readFileSync(join(folder, page), 'utf8').matchAll(PRELOADED_BY_HTML)].map(([, path = '']) => join(folder, path));
  return named.filter((file) => !needed.includes(file));
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
