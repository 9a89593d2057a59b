/** What `i18n.getMessage` does with a `messages.json`: named places point to the nth substitution; a missing key is empty. */
import type { Texts } from '../../components/texts.tsx';

export type Messages = Readonly<
  Record<string, { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }>
>;

/** `$NAME$` */
const PLACE = /\$([A-Za-z0-9_@]+)\$/g;

export function toTexts(messages: Messages, locale: string): Texts {
  const t = (key: string, ...substitutions: readonly string[]) => {
    const entry = messages[key];
    const nth = (name: string) => Number(entry?.placeholders?.[name.toLowerCase()]?.content.slice(1));
    return entry?.message.replace(PLACE, (_, name: string) => substitutions[nth(name) - 1] ?? '') ?? '';
  };
  return { t, locale, direction: /^(?:ar|he|fa|ur)\b/.test(locale) ? 'rtl' : 'ltr' };
}
