/** Reading aloud as the state of a view: which voice, what it does, what is to be said about it. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Texts, useTexts } from '../texts.tsx';
import type { Story } from '../view.ts';
import { chooseVoice, primaryOf } from './choose-voice.ts';
import { collectPassages } from './collect-passages.ts';
import { findVoices } from './find-voices.ts';
import { markSpoken } from './mark-spoken.ts';
import { createSpeaker, type Speaker, type SpeakerState } from './speaker.ts';
import type { SpeechActions, SpeechChoice } from './speech-actions.ts';

interface SpeechProps {
  readonly story: Story;
  readonly speech: SpeechActions;
  /** The controls: what is read is the view around them. */
  readonly bar: RefObject<HTMLElement | null>;
}

/** Begins to read as soon as a voice is known, and falls silent when the view goes. */
export function useSpeech({ story, speech, bar }: SpeechProps) {
  const texts = useTexts();
  const { language } = story.article;
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  const [choice, setChoice] = useState<SpeechChoice>({ rate: 1, voices: {} });
  const [state, setState] = useState<SpeakerState>('paused');
  const speaker = useRef<Speaker | null>(null);
  const chosen = chooseVoice(voices ?? [], language, choice.voices[primaryOf(language)]);

  const read = (voice: SpeechSynthesisVoice, rate: number) => {
    if (speaker.current) return speaker.current.change({ voice, rate });
    const view = bar.current?.closest('.popup, .reader');
    speaker.current = createSpeaker(view ? collectPassages(view, story) : [], { voice, rate }, (next, passage) => {
      setState(next);
      markSpoken(passage?.range() ?? null);
    });
    speaker.current.resume();
  };
  const keep = (next: SpeechChoice) => {
    setChoice(next);
    speech.onKeep(next);
  };
  useEffect(() => {
    let isOpen = true;
    const silence = () => {
      isOpen = false;
      speaker.current?.stop();
      markSpoken(null);
    };
    Promise.all([findVoices(), speech.onLoad()]).then(([all, liked]) => {
      if (!isOpen) return;
      setVoices(all);
      setChoice(liked);
      const { voice } = chooseVoice(all, language, liked.voices[primaryOf(language)]);
      if (voice) read(voice, liked.rate);
    });
    addEventListener('pagehide', silence);
    return () => {
      removeEventListener('pagehide', silence);
      silence();
    };
  }, []);
  return {
    state,
    voices: chosen.voices,
    voice: chosen.voice,
    rate: choice.rate,
    message: voices ? describe({ ...chosen, state, language }, texts) : '',
    actions: {
      pause: () => speaker.current?.pause(),
      resume: () => speaker.current?.resume(),
      skip: (by: number) => speaker.current?.skip(by),
      setRate: (rate: SpeechChoice['rate']) => {
        keep({ ...choice, rate });
        if (chosen.voice) read(chosen.voice, rate);
      },
      setVoice: (voice: SpeechSynthesisVoice) => {
        keep({ ...choice, voices: { ...choice.voices, [primaryOf(language)]: voice.voiceURI } });
        read(voice, choice.rate);
      },
    },
  };
}

interface Described {
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly voice: SpeechSynthesisVoice | null;
  readonly state: SpeakerState;
  readonly language: string;
}

function describe({ voices, voice, state, language }: Described, { t, locale }: Texts): string {
  const name = nameLanguage(language, locale);
  if (voices.length === 0) return t('speech_no_voice', name);
  if (!voice) return t('speech_only_remote', name);
  if (state === 'failed') return t('speech_failed');
  if (state === 'ended') return t('speech_ended');
  return voice.localService ? '' : t('speech_remote_note');
}

function nameLanguage(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // not a language tag; shown as the page gave it
  }
}
