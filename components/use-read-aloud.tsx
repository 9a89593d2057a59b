/** The way to have a story read aloud. What reads is loaded only when it is asked for. */
import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { SpeechBarProps } from './speech/SpeechBar.tsx';
import type { SpeechActions } from './speech/speech-actions.ts';
import { useTexts } from './texts.tsx';
import type { Story } from './view.ts';

interface ReadAloudProps {
  readonly story: Story;
  readonly speech?: SpeechActions | undefined;
  /** Classes of the button: `button icon-button` in the popup, `bar-button` on the reader page. */
  readonly look: string;
}

export interface ReadAloud {
  readonly button: VNode | null;
  /** The controls while it reads: a row of their own in a bar of tools that wraps. */
  readonly bar: VNode | null;
}

export function useReadAloud({ story, speech, look }: ReadAloudProps): ReadAloud {
  const { t } = useTexts();
  const [Bar, setBar] = useState<{ readonly draw: ComponentType<SpeechBarProps> } | null>(null);
  useEffect(() => setBar(null), [story.summary, story.annotations]); // another length, another story: what is read would not be what is shown
  if (!speech || !('speechSynthesis' in globalThis)) return { button: null, bar: null };
  const toggle = async () => {
    if (Bar) return setBar(null);
    const { SpeechBar } = await import('./speech/SpeechBar.tsx');
    setBar({ draw: SpeechBar });
  };
  return {
    bar: Bar && <Bar.draw story={story} speech={speech} onStop={() => setBar(null)} />,
    button: (
      <button
        type="button"
        class={look}
        aria-label={t('button_speech')}
        title={t('button_speech')}
        aria-expanded={Bar !== null}
        onClick={toggle}
      >
        <Icon name="speech" />
      </button>
    ),
  };
}
