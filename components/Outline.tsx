/** The article's headings as a way through it: beside the text where there is room, else behind a button of the bar. */
import type { RefObject } from 'preact';
import type { Article } from '../engine/index.ts';
import { blockAnchor } from './block-anchor.ts';
import { listHeadings } from './list-headings.ts';
import './bar-panel.css';
import './outline.css';
import { placeMenu } from './place-menu.ts';
import { useTexts } from './texts.tsx';
import { useCurrentHeading } from './use-current-heading.ts';

interface OutlineProps {
  /** The button's `popovertarget`. */
  readonly id: string;
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
}

export function Outline({ id, article, text }: OutlineProps) {
  const { t, locale, direction } = useTexts();
  const current = useCurrentHeading(text);
  return (
    <nav id={id} class="outline" popover="auto" onBeforeToggle={placeMenu} aria-labelledby={`${id}-title`} lang={locale} dir={direction}>
      <p id={`${id}-title`} class="outline-title">
        {t('outline')}
      </p>
      <ol>
        {listHeadings(article.blocks).map(({ block, depth }) => {
          const anchor = blockAnchor(block.id);
          return (
            <li key={block.id} class={`depth-${Math.min(depth, 3)}`}>
              <a href={`#${anchor}`} aria-current={anchor === current ? 'location' : undefined} onClick={closeAround}>
                <bdi lang={article.language}>{block.text}</bdi>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Beside the text it isn't open as a popover, and stays. */
function closeAround({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.();
}
