/** Says that a summary couldn't be kept among the earlier ones, once that is known. */
import { useEffect, useState } from 'preact/hooks';
import './notices.css';
import { useTexts } from './texts.tsx';

export function NotKept({ kept }: { readonly kept: Promise<boolean> }) {
  const { t, locale, direction } = useTexts();
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    let isLatest = true;
    kept.then((answer) => isLatest && setIsKept(answer));
    return () => {
      isLatest = false;
    };
  }, [kept]);
  return (
    <p class={isKept ? 'visually-hidden' : 'notices not-kept'} role="status" lang={locale} dir={direction}>
      {isKept ? '' : t('status_not_kept')}
    </p>
  );
}
