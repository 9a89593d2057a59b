/** How the reader page looks, to be chosen; each change is shown at once. */
import { Choices } from './Choices.tsx';
import { messageKey } from './message-key.ts';
import { plural } from './plural.ts';
import { type ReadingStyle, SIZES, SPACINGS, THEMES, TYPEFACES, USUAL_STYLE, WIDTHS } from './reading-style.ts';
import { StepSlider } from './StepSlider.tsx';
import './reading-style.css';
import { useTexts } from './texts.tsx';

interface ReadingStylePanelProps {
  readonly style: ReadingStyle;
  readonly onStyle: (style: ReadingStyle) => void;
  /** With a sentence for each choice; a panel over the text has no room for them. */
  readonly isExplained?: boolean;
}

export function ReadingStylePanel({ style, onStyle, isExplained = false }: ReadingStylePanelProps) {
  const texts = useTexts();
  const { t, locale } = texts;
  const explain = (note: string) => (isExplained ? note : undefined);
  const change = (part: Partial<ReadingStyle>) => onStyle({ ...style, ...part });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="reading-style">
      <Choices
        label={t('style_theme')}
        note={explain(t('style_theme_note'))}
        values={THEMES}
        value={style.theme}
        onValue={(theme) => change({ theme })}
        draw={(theme) => (
          <span class="theme-sample" data-theme={theme}>
            {t(messageKey('theme', theme))}
          </span>
        )}
      />
      <Choices
        label={t('style_typeface')}
        note={explain(t('style_typeface_note'))}
        values={TYPEFACES}
        value={style.typeface}
        onValue={(typeface) => change({ typeface })}
        draw={(typeface) => (
          <span class="typeface-sample" data-typeface={typeface}>
            {t(messageKey('typeface', typeface))}
          </span>
        )}
      />
      <StepSlider
        label={t('style_size')}
        note={explain(t('style_size_note'))}
        values={SIZES}
        value={style.size}
        onValue={(size) => change({ size })}
        say={(size) => percent.format(size / 100)}
      />
      <StepSlider
        label={t('style_width')}
        note={explain(t('style_width_note'))}
        values={WIDTHS}
        value={style.width}
        onValue={(width) => change({ width })}
        say={(width) => plural(texts, 'characters', width)}
      />
      <StepSlider
        label={t('style_spacing')}
        note={explain(t('style_spacing_note'))}
        values={SPACINGS}
        value={style.spacing}
        onValue={(spacing) => change({ spacing })}
        say={(spacing) => number.format(spacing)}
      />
      <button type="button" class="button" disabled={isUsual(style)} onClick={() => onStyle(USUAL_STYLE)}>
        {t('button_usual_style')}
      </button>
    </div>
  );
}

function isUsual(style: ReadingStyle): boolean {
  return JSON.stringify(Object.entries(style).sort()) === JSON.stringify(Object.entries(USUAL_STYLE).sort());
}
