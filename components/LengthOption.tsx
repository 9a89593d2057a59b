/** How much a summary tells at first. */
import { SUMMARY_LENGTHS, type SummaryLength } from '../engine/index.ts';
import { Choices } from './Choices.tsx';
import { messageKey } from './message-key.ts';
import './reading-style.css';
import { useTexts } from './texts.tsx';

interface LengthOptionProps {
  readonly length: SummaryLength;
  readonly onLength: (length: SummaryLength) => void;
}

export function LengthOption({ length, onLength }: LengthOptionProps) {
  const { t } = useTexts();
  return (
    <Choices
      label={t('length')}
      values={SUMMARY_LENGTHS}
      value={length}
      onValue={onLength}
      draw={(choice) => <span>{t(messageKey('length', choice))}</span>}
    />
  );
}
