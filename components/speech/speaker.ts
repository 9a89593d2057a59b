/** Reads passages aloud one after the other. Pausing stops the voice and resuming begins the sentence anew: browsers' own pause forgets itself. */
import type { Passage } from './passage.ts';
import { splitForVoice } from './split-for-voice.ts';

export type SpeakerState = 'reading' | 'paused' | 'ended' | 'failed';

export interface Manner {
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
}

export interface Speaker {
  readonly resume: () => void;
  readonly pause: () => void;
  /** Goes so many sentences on, or back. */
  readonly skip: (by: number) => void;
  /** Reads on in another way, from the sentence that is being read. */
  readonly change: (manner: Manner) => void;
  readonly stop: () => void;
}

/** `onState` gets the passage that is being read, or null once nothing is. */
export function createSpeaker(
  passages: readonly Passage[],
  first: Manner,
  onState: (state: SpeakerState, passage: Passage | null) => void,
): Speaker {
  let manner = first;
  let index = 0;
  let state: SpeakerState = 'paused';
  let turn = 0;

  const enter = (next: SpeakerState) => {
    state = next;
    onState(next, next === 'ended' ? null : (passages[index] ?? null));
  };
  const silence = () => {
    turn += 1; // what the voice still says of the last sentence counts no more
    speechSynthesis.cancel();
  };
  const read = () => {
    silence();
    const passage = passages[index];
    if (!passage) {
      index = 0;
      return enter('ended');
    }
    enter('reading');
    speakPieces(splitForVoice(passage.text), turn);
  };
  const speakPieces = ([piece, ...rest]: readonly string[], own: number): void => {
    if (own !== turn) return;
    if (piece === undefined) {
      index += 1;
      read();
      return;
    }
    const utterance = Object.assign(new SpeechSynthesisUtterance(piece), { ...manner, lang: manner.voice.lang });
    utterance.onend = () => speakPieces(rest, own);
    utterance.onerror = () => own === turn && enter('failed');
    speechSynthesis.speak(utterance);
  };
  return {
    resume: read,
    pause: () => {
      silence();
      enter('paused');
    },
    skip: (by) => {
      index = Math.min(Math.max(0, index + by), passages.length - 1);
      if (state === 'reading') read();
      else enter('paused');
    },
    change: (next) => {
      manner = next;
      if (state === 'reading') read();
    },
    stop: silence,
  };
}
