/** One of a row of values, from least to most, by a slider that says the value itself and not its place. */
import { useId } from 'preact/hooks';
import type { ChoiceProps } from './choice-props.ts';

interface StepSliderProps<T extends number> extends ChoiceProps<T> {
  readonly say: (value: T) => string;
}

export function StepSlider<T extends number>({ label, note, values, value, onValue, say }: StepSliderProps<T>) {
  const id = useId();
  const noteId = useId();
  const choose = (index: number) => {
    const chosen = values[index];
    if (chosen !== undefined && chosen !== value) onValue(chosen);
  };
  return (
    <p class="step-slider">
      <label for={id}>{label}</label>
      <output for={id}>{say(value)}</output>
      {note && (
        <span id={noteId} class="choice-note">
          {note}
        </span>
      )}
      <input
        id={id}
        type="range"
        min={0}
        max={values.length - 1}
        value={values.indexOf(value)}
        aria-valuetext={say(value)}
        aria-describedby={note && noteId}
        onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
      />
    </p>
  );
}
