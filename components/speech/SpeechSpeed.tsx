/** How fast it is read. */
import { useTexts } from '../texts.tsx';
import { RATES, type SpeechChoice } from './speech-actions.ts';

interface SpeechSpeedProps {
  readonly rate: SpeechChoice['rate'];
  readonly onRate: (rate: SpeechChoice['rate']) => void;
}

export function SpeechSpeed({ rate, onRate }: SpeechSpeedProps) {
  const { t, locale } = useTexts();
  const times = new Intl.NumberFormat(locale);
  const choose = (value: string) => {
    const found = RATES.find((known) => String(known) === value);
    if (found) onRate(found);
  };
  return (
    <select
      class="speech-speed"
      aria-label={t('speech_speed')}
      title={t('speech_speed')}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {RATES.map((known) => (
        <option key={known} value={known} selected={known === rate}>
          {`${times.format(known)}×`}
        </option>
      ))}
    </select>
  );
}
