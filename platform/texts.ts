/** Words for people, out of `_locales`. */

export interface I18nApi {
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
}

export interface InterfaceTexts {
  readonly t: (key: string, ...substitutions: readonly string[]) => string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/; // "ar", "he-IL", not "en"

/** The texts of the language that the browser chose among ours; each locale names itself under `locale_tag`. */
export function makeTexts(api: I18nApi): InterfaceTexts {
  const t = (key: string, ...substitutions: readonly string[]) => api.i18n.getMessage(key, [...substitutions]);
  const locale = t('locale_tag') || 'en';
  return { t, locale, direction: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr' };
}
