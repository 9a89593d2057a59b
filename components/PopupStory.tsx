/** A story's summary as a news brief: head, notices, sections, and what was left out. */
import { Icon } from './Icon.tsx';
import { LengthSwitch } from './LengthSwitch.tsx';
import { Notices } from './Notices.tsx';
import type { PopupActions } from './popup-actions.ts';
import { RemovedClutter } from './RemovedClutter.tsx';
import { StoryHead } from './StoryHead.tsx';
import { SummarySections } from './SummarySections.tsx';
import { useTexts } from './texts.tsx';
import type { Story } from './view.ts';

interface PopupStoryProps extends PopupActions {
  readonly story: Story;
}

export function PopupStory({ story, onOpenReader, onLength, onShowPoint }: PopupStoryProps) {
  const { t } = useTexts();
  return (
    <>
      <main class="popup-story" dir={story.article.direction}>
        <StoryHead story={story} />
        <Notices story={story} />
        {onLength && <LengthSwitch length={story.summary.length} onLength={onLength} />}
        <SummarySections story={story} headingLevel={2} {...(onShowPoint ? { onShowPoint } : {})} />
        <RemovedClutter article={story.article} />
      </main>
      {onOpenReader && (
        <footer class="popup-footer">
          <button type="button" class="button primary" onClick={onOpenReader}>
            <Icon name="reader" />
            {t('button_open_reader')}
          </button>
        </footer>
      )}
    </>
  );
}
