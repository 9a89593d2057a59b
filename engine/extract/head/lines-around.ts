/** The lines that a reader sees just above and below the headline: kicker, dek, byline and date stand there. */
import type { PageNode } from '../../page-tree.ts';
import { foldText } from '../../text/clean-text.ts';
import { findUp, type TextPart, textsIn } from '../tree-query.ts';

/** Text of one block-level element, as far as it stands in one piece; `element` is that block. */
export interface Line {
  readonly text: string;
  readonly element: PageNode;
  /** The innermost elements that hold the line's words. */
  readonly holders: readonly PageNode[];
  /** What each holder holds, folded; joined they are the text. */
  readonly pieces: readonly string[];
}

/** All elements in document order, the first of them the body, and which of them nobody sees who looks at the page. */
export interface SeenNodes {
  readonly nodes: readonly PageNode[];
  readonly isUnseen: (node: PageNode) => boolean;
}

export interface LinesAround {
  /** Nearest first. */
  readonly above: readonly Line[];
  /** In reading order. */
  readonly below: readonly Line[];
}

/** Budgets: texts looked at, lines kept, and the letters of running text after which the body has surely begun. */
const MAX_TEXTS = 500;
const MAX_BELOW = 26;
const MAX_ABOVE = 3;
const BODY_LETTERS = 1300;
const RUNNING_TEXT = 120;
const LONGEST_TEXT = 4000;

/** Text that is no line of the page's own: menus, forms, what is hidden. */
const OUTSIDE = /^(?:noscript|iframe|nav|form|select|textarea)$/;
const INLINE = /^(?:a|abbr|b|bdi|big|cite|em|font|i|label|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const MAIN = /^(?:article|main)$/;

/** Lines around `headline`, within budgets; where no heading shows it, the first lines of the page's main part. */
export function linesAround({ nodes, isUnseen }: SeenNodes, headline: PageNode | undefined): LinesAround {
  const shown = (texts: Iterable<TextPart>) => withoutUnseen(texts, isUnseen);
  if (headline)
    return { above: collect(shown(textsBeside(headline, -1)), MAX_ABOVE), below: collect(shown(textsBeside(headline, 1)), MAX_BELOW) };
  const root = nodes.find(({ tag }) => MAIN.test(tag)) ?? nodes[0];
  return { above: [], below: root ? collect(shown(textsIn(root)), MAX_BELOW) : [] };
}

function* withoutUnseen(texts: Iterable<TextPart>, isUnseen: SeenNodes['isUnseen']): Generator<TextPart> {
  for (const part of texts) if (!isUnseen(part.holder)) yield part;
}

/** All text behind (1) or before (-1) a node, nearest first. */
function* textsBeside(node: PageNode, step: 1 | -1): Generator<TextPart> {
  for (let at = node; at.parent !== null; at = at.parent) {
    const { children } = at.parent;
    for (let i = children.indexOf(at) + step; i >= 0 && i < children.length; i += step) {
      const child = children[i] ?? '';
      if (typeof child === 'string') yield { value: child, holder: at.parent };
      else if (child.tag === 'br') yield { value: '\n', holder: at.parent };
      else yield* textsIn(child, step < 0);
    }
  }
}

interface OpenLine {
  readonly element: PageNode;
  readonly holders: PageNode[];
  readonly pieces: string[];
}

/** Joins the texts of one block to a line; a `<br>` or another block ends it. */
function collect(texts: Iterable<TextPart>, limit: number): readonly Line[] {
  const lines: OpenLine[] = [];
  const place = limit === MAX_ABOVE ? 'unshift' : 'push'; // going up, a line's last words come first
  let running = 0;
  let seen = 0;
  let isBroken = false;
  for (const { value, holder } of texts) {
    if (seen++ > MAX_TEXTS) break;
    const text = foldText(value.slice(0, LONGEST_TEXT));
    isBroken ||= value === '\n';
    if (text === '') continue;
    const element = blockOf(holder);
    let line = lines.at(-1);
    if (line?.element !== element || isBroken) {
      if (findUp(element, ({ tag, hidden }) => hidden || OUTSIDE.test(tag))) continue;
      const length = line?.pieces.join(' ').length ?? 0;
      if (length > RUNNING_TEXT) running += length;
      if (lines.length >= limit || running > BODY_LETTERS) break;
      line = { element, holders: [], pieces: [] };
      lines.push(line);
    }
    isBroken = false;
    line.holders[place](holder);
    line.pieces[place](text);
  }
  return lines.map((line) => ({ ...line, text: line.pieces.join(' ') }));
}

function blockOf(holder: PageNode): PageNode {
  return findUp(holder, ({ tag }) => !INLINE.test(tag), 7) ?? holder;
}
