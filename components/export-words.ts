/** The words that an exported summary needs besides the story's own. */
import type { ExportWords } from '../engine/export/exported-story.ts';
import { formatDay } from './format-date.ts';
import { messageKey } from './message-key.ts';
import type { Texts } from './texts.tsx';

export function exportWords({ t, locale }: Texts): ExportWords {
  return {
    headingOf: (name) => t(messageKey('role', name)),
    byline: (names) => t('byline', new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)),
    day: (iso) => formatDay(iso, locale) ?? iso,
    original: t('link_original'),
    sentence: t('link_sentence'),
  };
}
