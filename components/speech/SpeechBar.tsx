/** The controls of reading aloud. It begins by itself, for its reader has just asked for it, unless no voice may be used unasked. */
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts.tsx';
import type { Story } from '../view.ts';
import { SpeechButton } from './SpeechButton.tsx';
import './speech-bar.css';
import { SpeechSpeed } from './SpeechSpeed.tsx';
import { SpeechVoice } from './SpeechVoice.tsx';
import type { SpeechActions } from './speech-actions.ts';
import { useSpeech } from './use-speech.ts';

export interface SpeechBarProps {
  readonly story: Story;
  readonly speech: SpeechActions;
  readonly onStop: () => void;
}

export function SpeechBar({ story, speech, onStop }: SpeechBarProps) {
  const { t, locale, direction } = useTexts();
  const bar = useRef<HTMLElement>(null);
  const { state, voices, voice, rate, message, actions } = useSpeech({ story, speech, bar });
  const isReading = state === 'reading';
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), [voice === null]);
  return (
    <section class="speech-bar" aria-label={t('speech')} lang={locale} dir={direction} ref={bar}>
      {voice && (
        <div class="speech-buttons">
          <SpeechButton icon="previous" label={t('speech_previous')} onClick={() => actions.skip(-1)} />
          <SpeechButton
            icon={isReading ? 'pause' : 'play'}
            label={t(isReading ? 'speech_pause' : 'speech_resume')}
            onClick={isReading ? actions.pause : actions.resume}
            button={main}
          />
          <SpeechButton icon="next" label={t('speech_next')} onClick={() => actions.skip(1)} />
        </div>
      )}
      {voice && <SpeechSpeed rate={rate} onRate={actions.setRate} />}
      {voices.length > 0 && <SpeechVoice voices={voices} voice={voice} onVoice={actions.setVoice} />}
      <SpeechButton icon="stop" label={t('speech_stop')} onClick={onStop} />
      <p class="speech-message" role="status">
        {message}
      </p>
    </section>
  );
}
