/** Which voice reads: one of this device for the article's language, unless the reader chose another. */

export interface VoiceChoice {
  /** Voices that speak the language: those of this device first. */
  readonly voices: readonly SpeechSynthesisVoice[];
  /** Null where none may be used without being asked for. */
  readonly voice: SpeechSynthesisVoice | null;
}

/** A voice over the network sends the text away: it is never taken unless it is the one that was chosen. */
export function chooseVoice(all: readonly SpeechSynthesisVoice[], language: string, chosen: string | undefined): VoiceChoice {
  const fitting = all.filter((voice) => primaryOf(voice.lang) === primaryOf(language));
  const local = fitting.filter(({ localService }) => localService);
  const voices = [...local, ...fitting.filter(({ localService }) => !localService)];
  const own = voices.find(({ voiceURI }) => voiceURI === chosen);
  return { voices, voice: own ?? closest(local, language) };
}

/** `en-GB` for a British article; the system's usual voice where it says which one that is. */
function closest(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const exact = voices.filter(({ lang }) => normalize(lang) === normalize(language));
  const candidates = exact.length > 0 ? exact : voices;
  return candidates.find((voice) => voice.default) ?? candidates[0] ?? null;
}

/** `en_US` on Android, `en-US` elsewhere. */
function normalize(tag: string): string {
  return tag.replace('_', '-').toLowerCase();
}

export function primaryOf(tag: string): string {
  return normalize(tag).split('-', 1)[0] ?? '';
}
