/** The cleaned article: its blocks in reading order, as text. */
import { useEffect, useRef } from 'preact/hooks';
import type { Article, SourceRef } from '../engine/index.ts';
import '../assets/reading.css';
import { ArticleBlock } from './ArticleBlock.tsx';
import { groupBlocks } from './group-blocks.ts';
import { headingLevels } from './heading-levels.ts';
import { ItemList } from './ItemList.tsx';

interface ArticleTextProps {
  readonly article: Article;
  /** The sentence to show: marked, and scrolled to when it changes. */
  readonly marked?: SourceRef | null;
}

export function ArticleText({ article, marked = null }: ArticleTextProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked) root.current?.querySelector('mark')?.scrollIntoView?.({ block: 'center' });
  }, [marked]);
  const levels = headingLevels(article.blocks);
  return (
    <div class="article-text" lang={article.language} ref={root}>
      {groupBlocks(article.blocks).map((group) => {
        if (group.kind === 'list') return <ItemList key={group.id} list={group} marked={marked} />;
        const blocks = group.blocks.map((block) => (
          <ArticleBlock key={block.id} block={block} marked={marked} level={levels.get(block.id) ?? 2} language={article.language} />
        ));
        return group.kind === 'quotation' ? <blockquote key={group.id}>{blocks}</blockquote> : blocks;
      })}
    </div>
  );
}
