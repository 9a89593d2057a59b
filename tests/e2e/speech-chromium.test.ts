/** Reading aloud in Chromium, with a stubbed voice list. */
import { testSpeech } from './test-speech.ts';

testSpeech('chromium');
