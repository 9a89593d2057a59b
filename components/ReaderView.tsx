/** The reader page: the summary above the cleaned article, in a tab of its own. */
import '../assets/tokens.css';
import '../assets/themes.css';
import { LiveStatus } from './LiveStatus.tsx';
import { ProblemView } from './ProblemView.tsx';
import './reader.css';
import { ReaderStory, type ReaderStoryProps } from './ReaderStory.tsx';
import { toStyleProps, USUAL_STYLE } from './reading-style.ts';
import { type Texts, TextsProvider } from './texts.tsx';
import type { View } from './view.ts';
import { WorkingView } from './WorkingView.tsx';
import '../assets/print.css';

export interface ReaderViewProps extends Omit<ReaderStoryProps, 'story'> {
  readonly view: View;
  readonly texts: Texts;
}

export function ReaderView({ view, texts, ...story }: ReaderViewProps) {
  return (
    <TextsProvider texts={texts}>
      <div class="reader" lang={texts.locale} dir={texts.direction} {...toStyleProps(story.style ?? USUAL_STYLE)}>
        <LiveStatus view={view} />
        {view.kind === 'working' && <WorkingView />}
        {view.kind === 'problem' && <ProblemView {...view} {...story} />}
        {view.kind === 'story' && <ReaderStory story={view.story} {...story} />}
      </div>
    </TextsProvider>
  );
}
