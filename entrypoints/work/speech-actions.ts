/** Reading aloud as the reader likes it; what knows that is loaded only when it is used. */
import type { SpeechActions } from '../../components/speech/speech-actions.ts';
import { browser } from '../../platform/browser.ts';

const load = () => import('../../platform/speech-settings.ts');

export const SPEECH_ACTIONS: SpeechActions = {
  onLoad: async () => (await load()).readSpeechSettings(browser),
  onKeep: (choice) => void load().then(({ changeSpeechSettings }) => changeSpeechSettings(browser, choice)),
};
