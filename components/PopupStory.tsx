/** A story's summary as a news brief: head, notices, sections, and what was left out. */
import { LengthSwitch } from './LengthSwitch.tsx';
import { Notices } from './Notices.tsx';
import { PointsHint } from './PointsHint.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PopupActions, SectionKey } from './popup-actions.ts';
import { RemovedClutter } from './RemovedClutter.tsx';
import { StoryHead } from './StoryHead.tsx';
import { SummarySections } from './SummarySections.tsx';
import { useShownPoint } from './use-shown-point.ts';
import type { Story } from './view.ts';

interface PopupStoryProps extends PopupActions {
  readonly story: Story;
  readonly folded?: readonly SectionKey[];
}

export function PopupStory({ story, folded, onFold, onLength, onShowPoint, onClearPage, ...actions }: PopupStoryProps) {
  const { shown, outcome, setOutcome, tell, show } = useShownPoint({ onShowPoint, onClearPage });
  const { direction } = story.article;
  return (
    <>
      <main class="popup-story">
        <div dir={direction}>
          <StoryHead story={story} />
        </div>
        <Notices story={story} />
        <div dir={direction}>
          <SummarySections story={story} headingLevel={2} folded={folded} onFold={onFold} shown={shown} onShowPoint={show} />
        </div>
        {show && <PointsHint />}
        {onLength && <LengthSwitch length={story.summary.length} onLength={onLength} />}
        <RemovedClutter article={story.article} onOutcome={setOutcome} {...actions} />
      </main>
      <div class="popup-end">
        <p class="popup-outcome" role="status">
          {outcome}
        </p>
        <PopupFooter story={story} onOutcome={tell} {...actions} />
      </div>
    </>
  );
}
