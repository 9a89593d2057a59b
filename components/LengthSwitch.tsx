/** How much the summary tells: brief, standard, detailed. */
import { useId } from 'preact/hooks';
import { SUMMARY_LENGTHS, type SummaryLength } from '../engine/index.ts';
import './length-switch.css';
import './over-words.css';
import { messageKey } from './message-key.ts';
import { useTexts } from './texts.tsx';

interface LengthSwitchProps {
  readonly length: SummaryLength;
  readonly onLength: (length: SummaryLength) => void;
}

export function LengthSwitch({ length, onLength }: LengthSwitchProps) {
  const { t, locale, direction } = useTexts();
  const name = useId();
  return (
    <fieldset class="length-switch" lang={locale} dir={direction}>
      <legend class="visually-hidden">{t('length')}</legend>
      {SUMMARY_LENGTHS.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === length} onChange={() => onLength(choice)} />
          <span>{t(messageKey('length', choice))}</span>
        </label>
      ))}
    </fieldset>
  );
}
