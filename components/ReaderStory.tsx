/** A story to read at length: head, summary, the cleaned article, and what was left out of it. */
import { useState } from 'preact/hooks';
import type { SourceRef } from '../engine/index.ts';
import { ArticleText } from './ArticleText.tsx';
import { LeadPicture } from './LeadPicture.tsx';
import { Notices } from './Notices.tsx';
import { RemovedClutter } from './RemovedClutter.tsx';
import { StoryHead } from './StoryHead.tsx';
import { SummarySections } from './SummarySections.tsx';
import { useTexts } from './texts.tsx';
import { UiText } from './UiText.tsx';
import type { Story } from './view.ts';
import { findWebAddress } from './web-address.ts';

export function ReaderStory({ story }: { readonly story: Story }) {
  const { t } = useTexts();
  const { article } = story;
  const [marked, setMarked] = useState<SourceRef | null>(null);
  const original = findWebAddress(article.url);
  return (
    <>
      <main dir={article.direction}>
        <article>
          <StoryHead story={story} />
          <Notices story={story} />
          <section class="reader-summary" aria-labelledby="summary-title">
            <h2 id="summary-title">
              <UiText>{t('reader_summary')}</UiText>
            </h2>
            <SummarySections story={story} headingLevel={3} shown={marked} onShowPoint={setMarked} />
          </section>
          <LeadPicture article={article} />
          <ArticleText article={article} marked={marked} />
        </article>
      </main>
      <footer class="reader-footer">
        <RemovedClutter article={article} />
        {original && (
          <p>
            <a href={original} rel="noopener noreferrer">
              {t('link_original')}
            </a>
          </p>
        )}
      </footer>
    </>
  );
}
