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
  for (const span of spans.flatMap((each) => toNodeSpans(page, each))) {
    const last = ranges.at(-1);
    if (last !== undefined && isNext(last, span)) last.setEnd(span.node, span.end);
    else ranges.push(...toRange(span.node, span.start, span.node, span.end));
  }
  return ranges;
}

/** True where nothing but white space lies between the end of the range and the span. */
function isNext({ endContainer, endOffset }: Range, { node, start }: NodeSpan): boolean {
  if (rootOf(endContainer) !== rootOf(node)) return false;
  const [between] = toRange(endContainer, endOffset, node, start);
  return between !== undefined && foldText(between.toString()) === '';
}

/** One range, or none for a node that has left its document. */
function toRange(startNode: Node, start: number, endNode: Node, end: number): Range[] {
  const owner = read(Node.prototype, 'ownerDocument', startNode);
  if (owner === null) return [];
  const range = Document.prototype.createRange.call(owner);
  range.setStart(startNode, start);
  range.setEnd(endNode, end);
  return [range];
}

function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}
