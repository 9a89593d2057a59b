/** A story to read at length: head, summary, the cleaned article, and what was left out of it. */
import { useId, useRef } from 'preact/hooks';
import { ArticleText } from './ArticleText.tsx';
import { BlockRemovalContext } from './block-removal.ts';
import { ShowPictureContext } from './held-pictures.ts';
import { LeadPicture } from './LeadPicture.tsx';
import { listHeadings } from './list-headings.ts';
import { Notices } from './Notices.tsx';
import { NotKept } from './NotKept.tsx';
import { Outline } from './Outline.tsx';
import { PicturesLeftOut } from './PicturesLeftOut.tsx';
import { PointsHint } from './PointsHint.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import { ReaderOutcome } from './ReaderOutcome.tsx';
import { RemovedClutter } from './RemovedClutter.tsx';
import type { ReaderActions, ReaderChoices } from './reader-actions.ts';
import { StoryHead } from './StoryHead.tsx';
import { SummarySections } from './SummarySections.tsx';
import { TakeMenu } from './TakeMenu.tsx';
import { useTexts } from './texts.tsx';
import { useMarked } from './use-marked.ts';
import { useRemoveBlocks } from './use-remove-blocks.ts';
import type { Story } from './view.ts';
import { findWebAddress } from './web-address.ts';

export interface ReaderStoryProps extends ReaderActions, ReaderChoices {
  readonly story: Story;
  /** How many pictures the article has that are not shown. */
  readonly picturesLeftOut?: number;
}

export function ReaderStory({ story, picturesLeftOut = 0, kept, onShowPictures, onShowPicture, ...actions }: ReaderStoryProps) {
  const { t, locale, direction } = useTexts();
  const { article } = story;
  const text = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLElement>(null);
  const { marked, mark, back } = useMarked(summary);
  const { removal, isChoosing, onChoose, chooser, outcome, setOutcome, undo } = useRemoveBlocks(article, text, actions);
  const id = useId();
  const outlineId = listHeadings(article.blocks).length > 0 ? id : null;
  const take = <TakeMenu story={story} look="bar" {...actions} />;
  const original = findWebAddress(article.url);
  return (
    <>
      <ReaderBar {...{ story, text, outlineId, isChoosing, onChoose, chooser, take }} onBack={marked ? back : undefined} {...actions} />
      {outlineId && <Outline id={outlineId} article={article} text={text} />}
      <main dir={article.direction} class={isChoosing ? 'is-choosing' : undefined}>
        {kept && <NotKept kept={kept} />}
        <article>
          <StoryHead story={story} />
          <Notices story={story} />
          <section class="reader-summary" aria-labelledby="summary-title" ref={summary}>
            <h2 id="summary-title" lang={locale} dir={direction}>
              {t('reader_summary')}
            </h2>
            <PointsHint />
            <SummarySections story={story} headingLevel={3} shown={marked} onShowPoint={mark} />
          </section>
          {picturesLeftOut > 0 && onShowPictures && <PicturesLeftOut count={picturesLeftOut} onShow={onShowPictures} />}
          <ShowPictureContext.Provider value={onShowPicture ?? null}>
            <LeadPicture article={article} />
            <BlockRemovalContext.Provider value={removal}>
              <ArticleText article={article} marked={marked} text={text} />
            </BlockRemovalContext.Provider>
          </ShowPictureContext.Provider>
        </article>
      </main>
      <footer class="reader-footer">
        <RemovedClutter article={article} onOutcome={setOutcome} {...actions} />
        {original && (
          <p>
            <a href={original} rel="noopener noreferrer">
              {t('link_original')}
            </a>
          </p>
        )}
      </footer>
      <ReaderOutcome text={outcome} onUndo={undo} onDone={isChoosing ? onChoose : undefined} />
    </>
  );
}
