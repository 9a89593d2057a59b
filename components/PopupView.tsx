/** The popup: one view, from the first skeleton to the summary or the reason why there is none. */
import '../assets/tokens.css';
import { LiveStatus } from './LiveStatus.tsx';
import { NotKept } from './NotKept.tsx';
import { isIdle, type PanelChoices, PanelIdle } from './PanelIdle.tsx';
import './popup.css';
import { PopupStory } from './PopupStory.tsx';
import { ProblemView } from './ProblemView.tsx';
import type { PopupActions, SectionKey } from './popup-actions.ts';
import { type Texts, TextsProvider } from './texts.tsx';
import type { View } from './view.ts';
import { WorkingView } from './WorkingView.tsx';
import '../assets/print.css';

export interface PopupViewProps extends PopupActions {
  readonly view: View;
  /** Sections that the reader folded before. */
  readonly folded?: readonly SectionKey[];
  /** Given in the side panel. */
  readonly panel?: PanelChoices;
  readonly texts: Texts;
}

export function PopupView({ view, texts, kept, panel, ...actions }: PopupViewProps) {
  return (
    <TextsProvider texts={texts}>
      <div class="popup" lang={texts.locale} dir={texts.direction}>
        <LiveStatus view={view} />
        {view.kind === 'working' && <WorkingView />}
        {view.kind === 'problem' &&
          (panel && isIdle(view.problem) ? <PanelIdle problem={view.problem} {...panel} /> : <ProblemView {...view} {...actions} />)}
        {view.kind === 'story' && kept && <NotKept kept={kept} />}
        {view.kind === 'story' && <PopupStory story={view.story} {...actions} />}
      </div>
    </TextsProvider>
  );
}
