/** A text that depends on a number: `KEY_one`, `KEY_other`, and what other forms a language has. */
import type { Texts } from './texts.tsx';

/** The number is the first substitution, written the reader's way. */
export function plural({ t, locale }: Texts, key: string, count: number, ...more: readonly string[]): string {
  const form = new Intl.PluralRules(locale).select(count);
  const number = new Intl.NumberFormat(locale).format(count);
  return t(`${key}_${form}`, number, ...more) || t(`${key}_other`, number, ...more);
}
