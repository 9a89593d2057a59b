/** One point: a sentence of the source, a quote card where somebody speaks, figures set off where they are the point. */
import type { SourceRef, SummaryPoint } from '../engine/index.ts';
import { Icon } from './Icon.tsx';
import { findPointSpeech } from './point-speech.ts';
import { QuoteCard } from './QuoteCard.tsx';
import { splitFigures } from './split-figures.ts';
import { useTexts } from './texts.tsx';
import type { Story } from './view.ts';

interface PointViewProps {
  readonly point: SummaryPoint;
  readonly story: Story;
  readonly onShow?: (source: SourceRef) => void;
}

export function PointView({ point, story, onShow }: PointViewProps) {
  const { t } = useTexts();
  const { language } = story.article;
  const speech = point.role === 'who-said' ? findPointSpeech(point, story.annotations) : null;
  return (
    <li class={speech ? 'point has-card' : 'point'}>
      {speech ? <QuoteCard point={point} speech={speech} language={language} /> : <PointText point={point} language={language} />}
      {onShow && (
        <button
          type="button"
          class="show-point"
          aria-label={t('button_show_point')}
          title={t('button_show_point')}
          onClick={() => onShow(point.source)}
        >
          <Icon name="locate" />
        </button>
      )}
    </li>
  );
}

function PointText({ point, language }: { readonly point: SummaryPoint; readonly language: string }) {
  const parts = point.role === 'numbers' ? splitFigures(point.text) : [{ text: point.text, isFigure: false }];
  return (
    <p lang={language} dir="auto">
      {parts.map(({ text, isFigure }, index) =>
        isFigure ? (
          <strong key={index} class="figure-number">
            {text}
          </strong>
        ) : (
          text
        ),
      )}
    </p>
  );
}
