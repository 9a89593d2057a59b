/** The lines that a reader sees just above and below the headline: kicker, dek, byline and date stand there. */
import { closest, foldSpace, isElement, parentOf, previousSiblingOf, selectFirst, tagOf } from '../page-query.ts';

/** Text of one block-level element, as far as it stands in one piece; `element` is that block. */
export interface Line {
  readonly text: string;
  readonly element: Element;
  /** The innermost elements that hold the line's words. */
  readonly holders: readonly Element[];
  /** What each holder holds, folded; joined they are the text. */
  readonly pieces: readonly string[];
}

export interface LinesAround {
  /** Nearest first. */
  readonly above: readonly Line[];
  /** In reading order. */
  readonly below: readonly Line[];
}

/** Budgets: nodes walked, lines kept, and the letters of running text after which the body has surely begun. */
const MAX_NODES = 500;
const MAX_BELOW = 26;
const MAX_ABOVE = 3;
const BODY_LETTERS = 1300;
const RUNNING_TEXT = 120;

/** Text that is no line of the page's own: scripts, menus, forms, what is hidden. */
const OUTSIDE = 'script,style,template,noscript,iframe,svg,nav,form,select,textarea,dialog,[hidden]';
const INLINE = /^(?:A|ABBR|B|BDI|BIG|CITE|EM|FONT|I|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** Lines around `headline`, within budgets; where no heading shows it, the first lines of the page's main part. */
export function linesAround(document: Document, headline: Element | null): LinesAround {
  const root = (headline ? null : selectFirst(document, 'article,main,[role="main"]')) ?? selectFirst(document, 'body');
  if (!root) return { above: [], below: [] };
  // Text nodes only: the browser skips what is between them faster than any code of ours.
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  if (!headline) return { above: [], below: collect(() => walker.nextNode(), MAX_BELOW, 'push') };
  walker.currentNode = headline;
  const above = collect(() => walker.previousNode(), MAX_ABOVE, 'unshift');
  walker.currentNode = headline;
  const next = () => {
    let node = walker.nextNode();
    while (node !== null && Node.prototype.contains.call(headline, node)) node = walker.nextNode();
    return node;
  };
  return { above, below: collect(next, MAX_BELOW, 'push') };
}

interface OpenLine {
  readonly element: Element;
  readonly holders: Element[];
  readonly pieces: string[];
}

/** Joins text nodes of one block to a line; a `<br>` or another block ends it. Going up, pieces come before those found. */
function collect(next: () => Node | null, limit: number, place: 'push' | 'unshift'): readonly Line[] {
  const lines: OpenLine[] = [];
  let running = 0;
  let node = next();
  for (let seen = 0; node !== null && seen < MAX_NODES; seen++, node = next()) {
    const text = foldSpace((node as Text).data.slice(0, 4000));
    const holder = parentOf(node);
    if (text === '' || holder === null) continue;
    const element = blockOf(holder);
    let line = lines.at(-1);
    if (line?.element !== element || followsBreak(node)) {
      if (closest(element, OUTSIDE) !== null) continue;
      const length = line?.pieces.join(' ').length ?? 0;
      if (length > RUNNING_TEXT) running += length;
      if (lines.length >= limit || running > BODY_LETTERS) break;
      line = { element, holders: [], pieces: [] };
      lines.push(line);
    }
    line.holders[place](holder);
    line.pieces[place](text);
  }
  return lines.map((line) => ({ ...line, text: line.pieces.join(' ') }));
}

/** True behind a `<br>`; going backwards, the line before it is then closed a piece late, which no reader of lines minds. */
function followsBreak(node: Node): boolean {
  const before = previousSiblingOf(node);
  return before !== null && isElement(before) && tagOf(before) === 'BR';
}

function blockOf(holder: Element): Element {
  let block = holder;
  for (let up = 0; up < 6 && INLINE.test(tagOf(block)); up++) block = parentOf(block) ?? block;
  return block;
}
