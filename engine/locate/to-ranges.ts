/** From stretches of the page's text to ranges that hold that text and nothing else. */
import { foldText } from './fold-text.ts';
import { type NodeSpan, type PageText, type Span, toNodeSpans } from './page-text.ts';
import { read } from './walk-text.ts';

/**
 * As few ranges as possible. A new one begins where a range would take in what is not wanted (hidden text, an
 * advertisement in the middle of the sentence) or would leave its tree (a shadow root, a frame).
 */
export function toRanges(page: PageText, spans: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  let folded = '';
  for (const span of spans.flatMap((each) => toNodeSpans(page, each))) {
    const last = ranges.at(-1);
    if (last !== undefined && extend(last, span, folded + span.folded)) {
      folded += span.folded;
      continue;
    }
    const range = toRange(span);
    if (range === null) continue;
    ranges.push(range);
    folded = span.folded;
  }
  return ranges;
}

/** Lets `range` end with `span`, if it then holds `wanted` and nothing else. */
function extend(range: Range, { node, end }: NodeSpan, wanted: string): boolean {
  if (rootOf(range.endContainer) !== rootOf(node)) return false;
  const { endContainer, endOffset } = range;
  range.setEnd(node, end);
  if (foldText(range.toString()) === wanted) return true;
  range.setEnd(endContainer, endOffset);
  return false;
}

function toRange({ node, start, end }: NodeSpan): Range | null {
  const owner = read(Node.prototype, 'ownerDocument', node);
  if (owner === null) return null;
  const range = Document.prototype.createRange.call(owner);
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}
