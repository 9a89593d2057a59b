/** One block of the article, drawn by its kind. */
import type { Block, SourceRef } from '../engine/index.ts';
import { blockAnchor } from './block-anchor.ts';
import { DataTable } from './DataTable.tsx';
import { Figure } from './Figure.tsx';
import { MarkedText } from './MarkedText.tsx';
import { RemoveBlockButton } from './RemoveBlockButton.tsx';

interface ArticleBlockProps {
  readonly block: Block;
  readonly marked: SourceRef | null;
  /** Of a heading, 2 to 6. */
  readonly level: number;
  readonly language: string;
}

export function ArticleBlock({ block, marked, level, language }: ArticleBlockProps) {
  const remove = <RemoveBlockButton block={block} />;
  const text = (
    <>
      <MarkedText {...{ block, marked, language }} />
      {remove}
    </>
  );
  const id = blockAnchor(block.id);
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${level}` as 'h2';
      return (
        <Heading id={id} dir="auto">
          {text}
        </Heading>
      );
    }
    case 'code':
      return (
        <pre id={id} dir="ltr">
          <code>
            <MarkedText {...{ block, marked, language }} />
          </code>
          {remove}
        </pre>
      );
    case 'note':
      return (
        <p id={id} class="note" dir="auto">
          {text}
        </p>
      );
    case 'table':
      return (
        <div class="table-block">
          <DataTable id={id} rows={block.rows} />
          {remove}
        </div>
      );
    case 'figure':
      return (
        <Figure
          id={id}
          place={block.id}
          image={block.image}
          caption={block.text}
          drawnCaption={<MarkedText {...{ block, marked, language }} />}
          credit={block.credit}
          language={language}
        >
          {remove}
        </Figure>
      );
    case 'break':
      return <hr id={id} />;
    default:
      return (
        <p id={id} dir="auto">
          {text}
        </p>
      );
  }
}
