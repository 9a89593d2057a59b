/** Text in which day and month stay together; by the style alone, so that what is copied is the text. */
import './dated-text.css';
import { splitDates } from './split-dates.ts';

export function DatedText({ text, language }: { readonly text: string; readonly language: string }) {
  return (
    <>
      {splitDates(text, language).map(({ text: part, isDate }, index) =>
        isDate ? (
          <span key={index} class="date">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
