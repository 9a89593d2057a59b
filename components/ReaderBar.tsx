/** The line of tools above the article: how much is left, its outline, how it looks, and the settings. */
import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { BarIcon } from './BarIcon.tsx';
import { Icon } from './Icon.tsx';
import { PicturesSwitch } from './PicturesSwitch.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ReadingStylePanel } from './ReadingStylePanel.tsx';
import './bar-panel.css';
import { placeMenu } from './place-menu.ts';
import './reader-bar.css';
import type { ReaderActions, ReaderChoices } from './reader-actions.ts';
import { useTexts } from './texts.tsx';
import { useReadAloud } from './use-read-aloud.tsx';
import type { Story } from './view.ts';

interface ReaderBarProps
  extends ReaderChoices,
    Pick<ReaderActions, 'onStyle' | 'onAlwaysPictures' | 'speech' | 'onOpenHistory' | 'onOpenOptions'> {
  readonly story: Story;
  readonly text: RefObject<HTMLElement | null>;
  /** Of the outline, where there is one. */
  readonly outlineId: string | null;
  /** While passages are being chosen to be removed. */
  readonly isChoosing: boolean;
  readonly onChoose?: (() => void) | undefined;
  /** Gets the button of that choice. */
  readonly chooser: RefObject<HTMLButtonElement | null>;
  /** The menu of ways to take the summary along. */
  readonly take?: ComponentChildren;
  /** Given while a sentence of the summary is marked. */
  readonly onBack?: (() => void) | undefined;
}

export function ReaderBar({
  story,
  text,
  outlineId,
  isChoosing,
  onChoose,
  chooser,
  take,
  onBack,
  style,
  alwaysPictures,
  ...actions
}: ReaderBarProps) {
  const { t, locale, direction } = useTexts();
  const panelId = useId();
  const aloud = useReadAloud({ story, speech: actions.speech, look: 'bar-button' });
  return (
    <header class="reader-bar" lang={locale} dir={direction}>
      {aloud.bar}
      <ReadingProgress article={story.article} text={text} />
      {onBack && (
        <button type="button" class="bar-button back-button" onClick={onBack}>
          {t('button_back_to_summary')}
        </button>
      )}
      {outlineId && (
        <button type="button" class="bar-button outline-button" popovertarget={outlineId} aria-label={t('outline')} title={t('outline')}>
          <BarIcon name="outline" />
        </button>
      )}
      {onChoose && (
        <button
          type="button"
          class="bar-button"
          aria-pressed={isChoosing}
          aria-label={t('button_choose_blocks')}
          title={t('button_choose_blocks')}
          ref={chooser}
          onClick={onChoose}
        >
          <BarIcon name="eraser" />
        </button>
      )}
      {take}
      {style && actions.onStyle && (
        <>
          <button type="button" class="bar-button" popovertarget={panelId} aria-label={t('reading_style')} title={t('reading_style')}>
            <BarIcon name="type" />
          </button>
          <section id={panelId} class="style-panel" popover="auto" onBeforeToggle={placeMenu} aria-label={t('reading_style')}>
            <ReadingStylePanel style={style} onStyle={actions.onStyle} />
            {actions.onAlwaysPictures && <PicturesSwitch isOn={alwaysPictures} onSwitch={actions.onAlwaysPictures} />}
          </section>
        </>
      )}
      {aloud.button}
      {actions.onOpenHistory && (
        <button type="button" class="bar-button" aria-label={t('history_title')} title={t('history_title')} onClick={actions.onOpenHistory}>
          <BarIcon name="history" />
        </button>
      )}
      {actions.onOpenOptions && (
        <button
          type="button"
          class="bar-button"
          aria-label={t('button_options')}
          title={t('button_options')}
          onClick={actions.onOpenOptions}
        >
          <Icon name="gear" />
        </button>
      )}
    </header>
  );
}
