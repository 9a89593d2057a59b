/** Says to the browser, and so to screen readers, in which language the interface speaks. */
import type { InterfaceTexts } from '../../platform/texts.ts';

export function speakLanguage({ documentElement }: Document, { locale, direction }: InterfaceTexts): void {
  documentElement.lang = locale;
  documentElement.dir = direction;
}
