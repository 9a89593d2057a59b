/** One point: a sentence of the source, a quote card where somebody speaks, figures set off where they are the point. */
import { findPointSpeech, type SourceRef, type SummaryPoint } from '../engine/index.ts';
import { PointText } from './PointText.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { ShowablePoint } from './ShowablePoint.tsx';
import type { Story } from './view.ts';

interface PointViewProps {
  readonly point: SummaryPoint;
  readonly story: Story;
  readonly isShown: boolean;
  readonly onShow?: ((source: SourceRef) => void) | undefined;
}

export function PointView({ point, story, isShown, onShow }: PointViewProps) {
  const { language } = story.article;
  const speech = point.role === 'who-said' ? findPointSpeech(point, story.annotations) : null;
  const content = speech ? (
    <QuoteCard point={point} speech={speech} language={language} />
  ) : (
    <PointText point={point} language={language} />
  );
  const kind = speech ? 'point has-card' : 'point';
  if (!onShow) return <li class={kind}>{content}</li>;
  return <ShowablePoint {...{ kind, point, story, isShown, onShow }}>{content}</ShowablePoint>;
}
