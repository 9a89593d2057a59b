/** A story's summary as a news brief: head, notices, sections, and what was left out. */
import { LengthSwitch } from './LengthSwitch.tsx';
import { Notices } from './Notices.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PopupActions } from './popup-actions.ts';
import { RemovedClutter } from './RemovedClutter.tsx';
import { StoryHead } from './StoryHead.tsx';
import { SummarySections } from './SummarySections.tsx';
import type { Story } from './view.ts';

interface PopupStoryProps extends PopupActions {
  readonly story: Story;
}

export function PopupStory({ story, onLength, onShowPoint, ...actions }: PopupStoryProps) {
  return (
    <>
      <main class="popup-story" dir={story.article.direction}>
        <StoryHead story={story} />
        <Notices story={story} />
        {onLength && <LengthSwitch length={story.summary.length} onLength={onLength} />}
        <SummarySections story={story} headingLevel={2} onShowPoint={onShowPoint} />
        <RemovedClutter article={story.article} />
      </main>
      <PopupFooter story={story} {...actions} />
    </>
  );
}
