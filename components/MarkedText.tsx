/** A block's text, with the stretch marked that a reader asked for. */
import type { Block, SourceRef } from '../engine/index.ts';
import { UnbrokenText } from './UnbrokenText.tsx';

interface MarkedTextProps {
  readonly block: Block;
  readonly marked: SourceRef | null;
  readonly language: string;
}

export function MarkedText({ block, marked, language }: MarkedTextProps) {
  if (marked?.block !== block.id) return <UnbrokenText text={block.text} language={language} />;
  return (
    <>
      <UnbrokenText text={block.text.slice(0, marked.start)} language={language} />
      <mark tabIndex={-1}>
        <UnbrokenText text={block.text.slice(marked.start, marked.end)} language={language} />
      </mark>
      <UnbrokenText text={block.text.slice(marked.end)} language={language} />
    </>
  );
}
