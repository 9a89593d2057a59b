/** Text in which day and month, and the ends of a score, stay together; by the style alone, so that what is copied is the text. */
import { splitDates } from './split-dates.ts';
import { splitScores } from './split-scores.ts';
import './unbroken-text.css';

export function UnbrokenText({ text, language }: { readonly text: string; readonly language: string }) {
  return (
    <>
      {splitDates(text, language)
        .flatMap((part) => (part.isDate ? [{ text: part.text, isUnbroken: true }] : splitScores(part.text)))
        .map(({ text: part, isUnbroken }, index) =>
          isUnbroken ? (
            <span key={index} class="unbroken">
              {part}
            </span>
          ) : (
            part
          ),
        )}
    </>
  );
}
