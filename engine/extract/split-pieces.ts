/** Cuts the page's tree into stretches of text without any block inside, in reading order. */
import type { PageNode, PageTree, Piece } from '../page-tree.ts';
import { isBriefHeading } from '../text/brief-headings.ts';
import { cleanText, foldText } from '../text/clean-text.ts';
import { countWords } from '../text/count-words.ts';
import { BLOCK } from './block-tags.ts';
import { toKind } from './piece-kind.ts';
import { findRows, gatherLinked } from './table-rows.ts';

const MEDIA = new Set(['img', 'amp-img', 'video', 'audio', 'iframe']);
const CONTROL = new Set(['button', 'input', 'select', 'textarea', 'progress', 'meter', 'label']);
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite']);
const HEADING = /^h[1-6]$/;

/** A stretch of text being gathered: its parts, and how much of it is linked, bold, in italics. */
interface Run {
  readonly node: PageNode;
  text: string;
  linked: string;
  links: number;
  bold: number;
  italic: number;
  /** A line was just broken: a second break ends the paragraph. */
  broken: boolean;
  /** The last letter of the text, and whether it has any but white space: a text that grows is not looked at, which would copy it each time. */
  last: string;
  filled: boolean;
  /** Something that is drawn apart begins here. */
  apart: boolean;
}
/** What the text at a place is inside of. */
interface Inside {
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}
interface Split {
  readonly pieces: Piece[];
  /** Elements that hold a block somewhere inside. */
  readonly holdsBlock: Uint8Array;
  run: Run;
}

const OUTSIDE: Inside = { link: false, bold: false, italic: false };

/** Splits a page into pieces of text, with pictures and form fields between them. Linear in the page's size. */
export function splitPieces(tree: PageTree): Piece[] {
  const split: Split = { pieces: [], holdsBlock: markHolders(tree), run: openRun(tree.root) };
  walkChildren(split, tree.root, OUTSIDE);
  closeRun(split);
  return split.pieces;
}

function markHolders({ nodes }: PageTree): Uint8Array {
  const holds = new Uint8Array(nodes.length);
  for (let i = nodes.length - 1; i > 0; i--) {
    const node = nodes[i];
    if (node?.parent && (holds[i] === 1 || BLOCK.has(node.tag))) holds[node.parent.index] = 1;
  }
  return holds;
}

function walkChildren(split: Split, node: PageNode, inside: Inside): void {
  for (const child of node.children) {
    if (typeof child === 'string') addText(split, child, inside);
    else walkElement(split, child, inside);
  }
}

function walkElement(split: Split, node: PageNode, inside: Inside): void {
  const { tag } = node;
  if (MEDIA.has(tag)) addEmpty(split, node, 'media');
  if (tag === 'br') breakLine(split);
  else if (CONTROL.has(tag) && !HEADING.test(split.run.node.tag)) addEmpty(split, node, 'control');
  else if (BLOCK.has(tag) || split.holdsBlock[node.index] === 1) walkBlock(split, node, inside);
  else walkInline(split, node, inside);
}

/** Elements that end no word: `<b>O</b>nce`. */
const WITHIN_WORD = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'sub',
  'sup',
  'mark',
  'small',
  'big',
  'font',
  'abbr',
  'wbr',
  'code',
  'kbd',
  'bdi',
  'bdo',
  'ruby',
  'rt',
  'rb',
]);

/** Two labels side by side without a space are drawn apart by styles: `<span>Sponsored</span><a>New</a>`, `<b>AD</b><span>Story continues</span>`. */
function walkInline(split: Split, node: PageNode, inside: Inside): void {
  const { run } = split;
  const { apart } = run;
  const before = run.text.length;
  if (!WITHIN_WORD.has(node.tag)) run.apart = true;
  walkChildren(split, node, toInside(split, node, inside));
  run.apart = apart && run.text.length === before;
}
const ENDING = /[\p{L}\p{N}.!?]/u;
const UPPER = /\p{Lu}/u;

function walkBlock(split: Split, node: PageNode, inside: Inside): void {
  const outer = split.run.node;
  closeRun(split);
  const rows = node.tag === 'table' ? findRows(node) : null;
  if (rows !== null) {
    for (const child of node.children) if (typeof child !== 'string' && child.tag === 'caption') walkBlock(split, child, inside);
    addTable(split, node, rows);
  } else if (node.tag !== 'noscript' || holdsPicture(node)) {
    split.run = openRun(node);
    if (node.tag === 'noscript') addNoscript(split, node);
    else walkChildren(split, node, toInside(split, node, inside));
    closeRun(split);
  }
  split.run = openRun(outer);
}

const holdsPicture = (node: PageNode): boolean => node.children.some((child) => typeof child !== 'string');

function addNoscript(split: Split, node: PageNode): void {
  for (const child of node.children)
    if (typeof child !== 'string' && MEDIA.has(child.tag) && child.tag !== 'iframe') addEmpty(split, child, 'media');
}

function toInside(split: Split, node: PageNode, inside: Inside): Inside {
  if (node.tag === 'a' && node.attributes?.href !== undefined) {
    if (split.run.text !== '' || split.holdsBlock[node.index] === 0) split.run.links += 1;
    return { ...inside, link: true };
  }
  if (BOLD.has(node.tag)) return { ...inside, bold: true };
  return ITALIC.has(node.tag) ? { ...inside, italic: true } : inside;
}

function addText({ run }: Split, text: string, inside: Inside): void {
  if (text === '') return;
  if (run.apart && ENDING.test(run.last) && UPPER.test(text[0] ?? '')) run.text += ' ';
  run.apart = false;
  run.text += text;
  run.last = text.at(-1) ?? '';
  if (text.length > 60 || text.trim() !== '') {
    run.broken = false;
    run.filled = true;
    if (inside.link) run.linked += `${text} `;
    if (inside.bold) run.bold += text.length;
    if (inside.italic) run.italic += text.length;
  }
}

/** Two breaks end a paragraph; one ends a section heading of a brief: `<p><b>What next?</b><br>The council …`. */
function breakLine(split: Split): void {
  if (split.run.broken || isBriefHeading(split.run.text)) {
    const { node } = split.run;
    closeRun(split);
    split.run = openRun(node);
  }
  split.run.text += '\n';
  split.run.last = '\n';
  split.run.broken = split.run.filled;
}

function openRun(node: PageNode): Run {
  return { node, text: '', linked: '', links: 0, bold: 0, italic: 0, broken: false, last: '', filled: false, apart: false };
}

function closeRun({ pieces, run }: Split): void {
  const kind = toKind(run.node);
  const text = kind === 'code' ? cleanText(run.text).trim() : foldText(run.text);
  if (text === '') return;
  const share = (length: number) => Math.min(1, length / text.length);
  pieces.push({
    index: pieces.length,
    kind,
    node: run.node,
    text,
    words: countWords(text),
    linkWords: run.linked === '' ? 0 : countWords(run.linked),
    links: run.links,
    bold: share(run.bold),
    italic: share(run.italic),
  });
}

function addTable({ pieces }: Split, node: PageNode, rows: readonly (readonly string[])[]): void {
  const text = rows.map((row) => row.join(' | ')).join('; ');
  if (text === '') return;
  const linked = gatherLinked(node, []);
  const linkWords = linked.length > 0 ? countWords(linked.join(' ')) : 0;
  pieces.push({
    index: pieces.length,
    kind: 'table',
    node,
    text,
    words: countWords(text),
    linkWords,
    links: linked.length,
    bold: 0,
    italic: 0,
    rows,
  });
}

/** A picture or a form field stands between the texts; it doesn't cut a paragraph in two. */
function addEmpty({ pieces }: Split, node: PageNode, kind: 'media' | 'control'): void {
  const text = kind === 'control' ? foldText(node.children.map((child) => (typeof child === 'string' ? child : '')).join(' ')) : '';
  pieces.push({ index: pieces.length, kind, node, text, words: 0, linkWords: 0, links: 0, bold: 0, italic: 0 });
}
