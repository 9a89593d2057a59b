/** A list of the article, with the lists inside it. */
import type { SourceRef } from '../engine/index.ts';
import { blockAnchor } from './block-anchor.ts';
import type { ListGroup } from './group-blocks.ts';
import { MarkedText } from './MarkedText.tsx';
import { RemoveBlockButton } from './RemoveBlockButton.tsx';

interface ItemListProps {
  readonly list: ListGroup;
  readonly marked: SourceRef | null;
  readonly language: string;
}

export function ItemList({ list, marked, language }: ItemListProps) {
  const List = list.ordered ? 'ol' : 'ul';
  return (
    <List>
      {list.items.map(({ block, lists }) => (
        <li key={block.id} id={blockAnchor(block.id)} dir="auto">
          <MarkedText {...{ block, marked, language }} />
          <RemoveBlockButton block={block} />
          {lists.map((inner) => (
            <ItemList key={inner.id} list={inner} {...{ marked, language }} />
          ))}
        </li>
      ))}
    </List>
  );
}
