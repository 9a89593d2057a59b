/** Stands where a picture is held back: what it shows as far as the page tells, and the way to it. */
import { type PicturePlace, useShowPicture } from './held-pictures.ts';
import './held-picture.css';
import { useTexts } from './texts.tsx';

interface HeldPictureProps {
  /** Null where it can't be asked for: it would come from the reader's own network. */
  readonly place: PicturePlace | null;
  /** What the page says of the picture, unless its caption says the same. */
  readonly alt: string;
  /** Of the story. */
  readonly language: string;
  readonly onAsk: () => void;
}

export function HeldPicture({ place, alt, language, onAsk }: HeldPictureProps) {
  const { t, locale, direction } = useTexts();
  const show = useShowPicture();
  return (
    <div class="held-picture" lang={locale} dir={direction}>
      <p>
        {t(place === null ? 'picture_own_network' : 'picture_left_out')}
        {alt && (
          <>
            {' · '}
            <bdi lang={language}>{alt}</bdi>
          </>
        )}
      </p>
      {show && place !== null && (
        <button
          type="button"
          class="button"
          aria-description={alt || undefined}
          onClick={() => {
            onAsk();
            show(place);
          }}
        >
          {t('button_show_picture')}
        </button>
      )}
    </div>
  );
}
