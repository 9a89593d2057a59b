/** A few lines as the reader page would show them. */
import '../assets/reading.css';
import { type ReadingStyle, toStyleProps } from './reading-style.ts';
import { useTexts } from './texts.tsx';
import { UnbrokenText } from './UnbrokenText.tsx';

export function ReadingSample({ style }: { readonly style: ReadingStyle }) {
  const { t, locale } = useTexts();
  return (
    <div class="reading-sample" data-theme={style.theme}>
      <div class="article-text" {...toStyleProps(style)}>
        <p>
          <UnbrokenText text={t('style_sample')} language={locale} />
        </p>
      </div>
    </div>
  );
}
