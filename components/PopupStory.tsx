/** A story's summary as a news brief: head, notices, sections, and what was left out. */
import { useState } from 'preact/hooks';
import type { SourceRef } from '../engine/index.ts';
import { LengthSwitch } from './LengthSwitch.tsx';
import { Notices } from './Notices.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PointShown, PopupActions, SectionKey } from './popup-actions.ts';
import { RemovedClutter } from './RemovedClutter.tsx';
import { StoryHead } from './StoryHead.tsx';
import { SummarySections } from './SummarySections.tsx';
import { type Texts, useTexts } from './texts.tsx';
import type { Story } from './view.ts';

interface PopupStoryProps extends PopupActions {
  readonly story: Story;
  readonly folded?: readonly SectionKey[];
}

export function PopupStory({ story, folded, onFold, onLength, onShowPoint, ...actions }: PopupStoryProps) {
  const texts = useTexts();
  const [shown, setShown] = useState<SourceRef | null>(null);
  const [outcome, setOutcome] = useState('');
  const show = async (source: SourceRef) => {
    setShown(source);
    setOutcome('');
    if (onShowPoint) setOutcome(describeOutcome(await onShowPoint(source), texts));
  };
  return (
    <>
      <main class="popup-story" dir={story.article.direction}>
        <StoryHead story={story} />
        <Notices story={story} />
        <SummarySections story={story} headingLevel={2} folded={folded} onFold={onFold} shown={shown} onShowPoint={onShowPoint && show} />
        {onLength && <LengthSwitch length={story.summary.length} onLength={onLength} />}
        <RemovedClutter article={story.article} onOutcome={setOutcome} {...actions} />
      </main>
      <p class="popup-outcome" role="status">
        {outcome}
      </p>
      <PopupFooter story={story} {...actions} />
    </>
  );
}

function describeOutcome(shown: PointShown, { t }: Texts): string {
  if (shown === 'shown') return t('point_shown');
  return shown === 'not-found' ? t('point_not_found') : t('point_not_possible');
}
