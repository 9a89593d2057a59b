/** A point's words; among the numbers, the figures stand out. */
import type { SummaryPoint } from '../engine/index.ts';
import { splitFigures } from './split-figures.ts';

interface PointTextProps {
  readonly point: SummaryPoint;
  readonly language: string;
}

export function PointText({ point, language }: PointTextProps) {
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
