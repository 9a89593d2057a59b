/** A block's text, with the stretch marked that a reader asked for. */
import type { Block, SourceRef } from '../engine/index.ts';

interface MarkedTextProps {
  readonly block: Block;
  readonly marked: SourceRef | null;
}

export function MarkedText({ block, marked }: MarkedTextProps) {
  if (marked?.block !== block.id) return <>{block.text}</>;
  return (
    <>
      {block.text.slice(0, marked.start)}
      <mark tabIndex={-1}>{block.text.slice(marked.start, marked.end)}</mark>
      {block.text.slice(marked.end)}
    </>
  );
}
