/** Which voice reads; one over the network says so in its name, and is never chosen but by the reader. */
import { useTexts } from '../texts.tsx';

interface SpeechVoiceProps {
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly voice: SpeechSynthesisVoice | null;
  readonly onVoice: (voice: SpeechSynthesisVoice) => void;
}

export function SpeechVoice({ voices, voice, onVoice }: SpeechVoiceProps) {
  const { t } = useTexts();
  const choose = (uri: string) => {
    const found = voices.find(({ voiceURI }) => voiceURI === uri);
    if (found) onVoice(found);
  };
  return (
    <select
      class="speech-voice"
      aria-label={t('speech_voice')}
      title={t('speech_voice')}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {!voice && (
        <option value="" selected>
          {t('speech_choose')}
        </option>
      )}
      {voices.map(({ voiceURI, name, localService }) => (
        <option key={voiceURI} value={voiceURI} selected={voiceURI === voice?.voiceURI}>
          {localService ? name : t('speech_remote', name)}
        </option>
      ))}
    </select>
  );
}
