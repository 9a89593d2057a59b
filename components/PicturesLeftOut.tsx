/** Says that pictures are left out and why, and brings them when asked. */
import './pictures-left-out.css';
import { plural } from './plural.ts';
import { useTexts } from './texts.tsx';

interface PicturesLeftOutProps {
  readonly count: number;
  readonly onShow: () => void;
}

export function PicturesLeftOut({ count, onShow }: PicturesLeftOutProps) {
  const texts = useTexts();
  return (
    <div class="pictures-left-out" lang={texts.locale} dir={texts.direction}>
      <p>{plural(texts, 'pictures_left_out', count)}</p>
      <button type="button" class="button" onClick={onShow}>
        {texts.t('button_show_pictures')}
      </button>
    </div>
  );
}
