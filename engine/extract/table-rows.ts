/** Tells a table of data from one used for layout, and reads its rows. */
import type { PageNode } from '../page-tree.ts';
import { foldText } from '../text/clean-text.ts';

const NOT_IN_DATA = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'form', 'article', 'section', 'figure', 'iframe', 'video']);
/** A cell longer than this holds prose: the table is a frame for a story. */
const LONGEST_CELL = 400;
const MAX_ROWS = 500;

/** The rows of a data table (at least two rows, one of them with two cells), or null for a table used as layout. */
export function findRows(table: PageNode): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  if (!gatherRows(table, rows)) return null;
  return rows.length >= 2 && rows.some((row) => row.length >= 2) ? rows : null;
}

/** Adds the rows below a node; false as soon as something shows that this is no data. */
function gatherRows(node: PageNode, rows: string[][]): boolean {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (child.tag === 'tr') {
      const cells = readCells(child);
      if (cells === null || rows.length >= MAX_ROWS) return false;
      if (cells.some((cell) => cell !== '')) rows.push(cells);
    } else if (child.tag !== 'caption' && !gatherRows(child, rows)) return false;
  }
  return true;
}

function readCells(row: PageNode): string[] | null {
  const cells: string[] = [];
  for (const child of row.children) {
    if (typeof child === 'string') continue;
    const parts: string[] = [];
    if (!gatherText(child, parts)) return null;
    const text = foldText(parts.join(''));
    if (text.length > LONGEST_CELL) return null;
    cells.push(text);
  }
  return cells;
}

function gatherText(node: PageNode, parts: string[]): boolean {
  for (const child of node.children) {
    if (typeof child === 'string') parts.push(child);
    else {
      if (NOT_IN_DATA.has(child.tag)) return false;
      const apart = child.tag === 'br' || child.tag === 'p' || child.tag === 'div' || child.tag === 'li';
      if (apart) parts.push(' ');
      if (!gatherText(child, parts)) return false;
      if (apart) parts.push(' ');
    }
  }
  return true;
}

/** Texts of the links inside an element. */
export function gatherLinked(node: PageNode, linked: string[]): string[] {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (child.tag === 'a') linked.push(child.children.map((inner) => (typeof inner === 'string' ? inner : toPlain(inner))).join(''));
    else gatherLinked(child, linked);
  }
  return linked;
}

/** All text inside an element. */
export const toPlain = (node: PageNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : toPlain(child))).join('');
