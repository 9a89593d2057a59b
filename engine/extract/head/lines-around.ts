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

/** Budgets: nodes walked, lines kept, and the words of running text after which the body has surely begun. */
const MAX_NODES = 500;
const MAX_BELOW = 26;
const MAX_ABOVE = 4;
const BODY_WORDS = 220;

/** Text that is no line of the page's own: scripts, menus, forms, what is hidden. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'OPTION', 'TEXTAREA', 'IFRAME']);
const OUTSIDE = 'nav,form,dialog,[hidden],svg,noscript';
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BIG',
  'CITE',
  'EM',
  'FONT',
  'I',
  'LABEL',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
]);

/** Lines around `headline`, within budgets; where no heading shows it, the first lines of the page's main part. */
export function linesAround(
  document: Document,
  headline: Element | null,
): { readonly above: readonly Line[]; readonly below: readonly Line[] } {
  const body = selectFirst(document, 'body');
  if (!body) return { above: [], below: [] };
  if (!headline)
    return { above: [], below: walk(document, selectFirst(document, 'article,main,[role="main"]') ?? body, null, 'nextNode', MAX_BELOW) };
  return { above: walk(document, body, headline, 'previousNode', MAX_ABOVE), below: walk(document, body, headline, 'nextNode', MAX_BELOW) };
}

/** Text nodes only: the browser skips what is between them faster than any code of ours. */
function walk(
  document: Document,
  body: Element,
  headline: Element | null,
  step: 'previousNode' | 'nextNode',
  limit: number,
): readonly Line[] {
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  if (headline) walker.currentNode = headline;
  const collector = new LineCollector(step === 'previousNode');
  let node = headline && step === 'nextNode' ? afterSubtree(walker, headline) : walker[step]();
  for (let seen = 0; node !== null && seen < MAX_NODES && !collector.isFull(limit); seen++) {
    collector.add(node as Text);
    node = walker[step]();
  }
  return collector.finish().slice(0, limit);
}

/** The first node after the headline's own words. */
function afterSubtree(walker: TreeWalker, headline: Element): Node | null {
  let node = walker.nextNode();
  while (node !== null && Node.prototype.contains.call(headline, node)) node = walker.nextNode();
  return node;
}

// Anything but white space.
const WORDS = /\S/;

/** Joins text nodes of one block to a line; a `<br>` or another block ends it. */
class LineCollector {
  readonly #lines: Line[] = [];
  readonly #backwards: boolean;
  #pieces: string[] = [];
  #holders: Element[] = [];
  #block: Element | null = null;
  #words = 0;

  constructor(backwards: boolean) {
    this.#backwards = backwards;
  }

  add(node: Text): void {
    const text = node.data.slice(0, 4000);
    if (!WORDS.test(text)) return;
    const holder = parentOf(node);
    if (holder === null || SILENT.has(tagOf(holder))) return;
    const block = blockOf(holder);
    if (block !== this.#block || followsBreak(node)) this.#close();
    this.#block = block;
    this.#pieces.push(text);
    this.#holders.push(holder);
  }

  isFull(limit: number): boolean {
    return this.#lines.length >= limit || this.#words > BODY_WORDS;
  }

  finish(): readonly Line[] {
    this.#close();
    return this.#lines;
  }

  #close(): void {
    if (this.#block !== null && this.#pieces.length > 0 && closest(this.#block, OUTSIDE) === null) {
      const pieces = (this.#backwards ? this.#pieces.reverse() : this.#pieces).map(foldSpace);
      const holders = this.#backwards ? this.#holders.reverse() : this.#holders;
      const text = foldSpace(pieces.join(' '));
      if (text !== '') {
        this.#lines.push({ text, element: this.#block, holders, pieces });
        if (text.length > 120) this.#words += text.split(' ').length;
      }
    }
    this.#pieces = [];
    this.#holders = [];
    this.#block = null;
  }
}

/** True behind a `<br>`; going backwards, the line before it is then closed a piece late, which no reader of lines minds. */
function followsBreak(node: Text): boolean {
  const before = previousSiblingOf(node);
  return before !== null && isElement(before) && tagOf(before) === 'BR';
}

function blockOf(holder: Element): Element {
  let block = holder;
  for (let up = 0; up < 6 && INLINE.has(tagOf(block)); up++) block = parentOf(block) ?? block;
  return block;
}
