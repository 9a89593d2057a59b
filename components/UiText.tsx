/** Words of the interface that stand amid a story, which may be of another language and direction. */
import type { ComponentChildren } from 'preact';
import { useTexts } from './texts.tsx';

export function UiText({ children }: { readonly children: ComponentChildren }) {
  const { locale, direction } = useTexts();
  return (
    <span lang={locale} dir={direction}>
      {children}
    </span>
  );
}
