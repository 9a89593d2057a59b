/** The cleaned article: its blocks in reading order, as text. */
import { Fragment, type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Article, SourceRef } from '../engine/index.ts';
import '../assets/reading.css';
import { ArticleBlock } from './ArticleBlock.tsx';
import { blockAnchor } from './block-anchor.ts';
import { groupBlocks } from './group-blocks.ts';
import { headingLevels } from './heading-levels.ts';
import { ItemList } from './ItemList.tsx';

interface ArticleTextProps {
  readonly article: Article;
  /** The sentence to show: marked, and gone to whenever another value is given, be it of the same sentence. */
  readonly marked?: SourceRef | null;
  /** Given, it gets the element of the text. */
  readonly text?: RefObject<HTMLDivElement | null>;
}

export function ArticleText({ article, marked = null, text }: ArticleTextProps) {
  const own = useRef<HTMLDivElement>(null);
  const root = text ?? own;
  useEffect(() => {
    if (marked) goTo(root.current?.querySelector('mark') ?? root.current?.querySelector(`#${blockAnchor(marked.block)}`));
  }, [marked, root]);
  const levels = headingLevels(article.blocks);
  return (
    <div class="article-text" lang={article.language} ref={root}>
      {groupBlocks(article.blocks).map((group) => {
        if (group.kind === 'list') return <ItemList key={group.id} list={group} marked={marked} language={article.language} />;
        const blocks = group.blocks.map((block) => (
          <ArticleBlock key={block.id} block={block} marked={marked} level={levels.get(block.id) ?? 2} language={article.language} />
        ));
        return group.kind === 'quotation' ? <blockquote key={group.id}>{blocks}</blockquote> : <Fragment key={group.id}>{blocks}</Fragment>;
      })}
    </div>
  );
}

/** Into the middle of the window, with the focus, so that reading on by keyboard or by ear begins there. */
function goTo(place: HTMLElement | null | undefined): void {
  place?.scrollIntoView?.({ block: 'center' });
  place?.focus({ preventScroll: true });
}
