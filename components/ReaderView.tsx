/** The reader page: the summary above the cleaned article, in a tab of its own. */
import '../assets/tokens.css';
import { LiveStatus } from './LiveStatus.tsx';
import { ProblemView } from './ProblemView.tsx';
import './reader.css';
import { ReaderStory } from './ReaderStory.tsx';
import { type Texts, TextsProvider } from './texts.tsx';
import type { View } from './view.ts';
import { WorkingView } from './WorkingView.tsx';
import '../assets/print.css';

/** What a reader can ask for. What is not given is not offered. */
export interface ReaderActions {
  readonly onRetry?: () => void;
  readonly onReadAnyway?: () => void;
}

export interface ReaderViewProps extends ReaderActions {
  readonly view: View;
  readonly texts: Texts;
}

export function ReaderView({ view, texts, ...actions }: ReaderViewProps) {
  return (
    <TextsProvider texts={texts}>
      <div class="reader" lang={texts.locale} dir={texts.direction}>
        <LiveStatus view={view} />
        {view.kind === 'working' && <WorkingView />}
        {view.kind === 'problem' && <ProblemView {...view} {...actions} />}
        {view.kind === 'story' && <ReaderStory story={view.story} />}
      </div>
    </TextsProvider>
  );
}
