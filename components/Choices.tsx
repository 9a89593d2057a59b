/** One of a few, all in sight. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ChoiceProps } from './choice-props.ts';
import './over-words.css';

interface ChoicesProps<T extends string> extends ChoiceProps<T> {
  readonly draw: (value: T) => ComponentChildren;
}

export function Choices<T extends string>({ label, note, values, value, onValue, draw }: ChoicesProps<T>) {
  const name = useId();
  const noteId = useId();
  return (
    <fieldset class="choices" aria-describedby={note && noteId}>
      <legend>{label}</legend>
      {note && (
        <p id={noteId} class="choice-note">
          {note}
        </p>
      )}
      {values.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onValue(choice)} />
          {draw(choice)}
        </label>
      ))}
    </fieldset>
  );
}
