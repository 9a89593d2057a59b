/** A point in which somebody speaks: who, as the article names them, then the sentence with the quoted words set off. */
import type { PointSpeech, SummaryPoint } from '../engine/index.ts';
import { markPassages } from './mark-passages.ts';
import { UnbrokenText } from './UnbrokenText.tsx';
import './quote-card.css';

interface QuoteCardProps {
  readonly point: SummaryPoint;
  readonly speech: PointSpeech;
  readonly language: string;
}

export function QuoteCard({ point, speech, language }: QuoteCardProps) {
  return (
    <figure class="quote-card" lang={language}>
      {speech.speaker && (
        <figcaption>
          <bdi class="speaker-name">{speech.speaker.name}</bdi>{' '}
          {speech.speaker.role && <bdi class="speaker-role">{speech.speaker.role}</bdi>}
        </figcaption>
      )}
      <p dir="auto">
        {markPassages(point.text, speech.quoted).map(({ text, isMarked }, index) =>
          isMarked ? (
            <span key={index} class="quoted">
              <UnbrokenText text={text} language={language} />
            </span>
          ) : (
            <UnbrokenText key={index} text={text} language={language} />
          ),
        )}
      </p>
    </figure>
  );
}
