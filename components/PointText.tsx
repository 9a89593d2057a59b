/** A point's words; among the numbers, the figures stand out, but for the days of dates. */
import type { SummaryPoint } from '../engine/index.ts';
import { splitDates } from './split-dates.ts';
import { splitFigures } from './split-figures.ts';
import { UnbrokenText } from './UnbrokenText.tsx';

interface PointTextProps {
  readonly point: SummaryPoint;
  readonly language: string;
}

export function PointText({ point, language }: PointTextProps) {
  const parts = point.role === 'numbers' ? splitNumbers(point.text, language) : [{ text: point.text, isFigure: false }];
  return (
    <p lang={language} dir="auto">
      {parts.map(({ text, isFigure }, index) =>
        isFigure ? (
          <strong key={index} class="figure-number">
            {text}
          </strong>
        ) : (
          <UnbrokenText key={index} text={text} language={language} />
        ),
      )}
    </p>
  );
}

function splitNumbers(text: string, language: string) {
  return splitDates(text, language).flatMap((part) => (part.isDate ? [{ text: part.text, isFigure: false }] : splitFigures(part.text)));
}
