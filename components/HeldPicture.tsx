/** Stands where a picture is held back: what it shows as far as the page tells, and the way to it. */
import { type PicturePlace, useShowPicture } from './held-pictures.ts';
import './held-picture.css';
import { useTexts } from './texts.tsx';

interface HeldPictureProps {
  readonly place: PicturePlace;
  /** What the page says of the picture, unless its caption says the same. */
  readonly alt: string;
  /** Of the story. */
  readonly language: string;
  readonly onAsk: () => void;
}

export function HeldPicture({ place, alt, language, onAsk }: HeldPictureProps) {
  const { t, locale, direction } = useTexts();
  const show = useShowPicture();
  const ask = () => {
    onAsk();
    show?.(place);
  };
  return (
    <div class="held-picture" lang={locale} dir={direction}>
      <p>
        {t('picture_left_out')}
        {alt && (
          <>
            {' · '}
            <bdi lang={language}>{alt}</bdi>
          </>
        )}
      </p>
      {show && (
        <button type="button" class="button" aria-description={alt || undefined} onClick={ask}>
          {t('button_show_picture')}
        </button>
      )}
    </div>
  );
}
