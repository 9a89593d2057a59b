/** Reading aloud in Firefox, with a stubbed voice list. */
import { testSpeech } from './test-speech.ts';

testSpeech('firefox');
