/** Settings as a file: to keep them, or to take them to another browser. */
import * as v from 'valibot';
import { type HistorySettings, historySettingsSchema } from './history-settings.ts';
import { holdsAll } from './holds-all.ts';
import { type ReaderSettings, readerSettingsSchema } from './reader-settings.ts';
import { type SiteChoices, sitesSchema } from './schemas/site-rules.ts';
import { type Settings, settingsSchema } from './settings.ts';
import { DEFAULT_SPEECH_SETTINGS, type SpeechSettings, speechSettingsSchema } from './speech-settings.ts';

export interface AllSettings extends Settings, ReaderSettings, HistorySettings {
  /** What was decided for single sites. */
  readonly sites: readonly SiteChoices[];
  readonly speech: SpeechSettings;
}

export const SETTINGS_FILE_NAME = 'nutgraf-settings.json';

/** `whole`: every setting of the file could be read; those that couldn't have their usual value. */
export type FileReading =
  | { readonly ok: true; readonly settings: AllSettings; readonly whole: boolean }
  | { readonly ok: false; readonly why: 'not-settings' | 'newer' };

/** Of the file; what is kept in the browser has versions of its own. */
const VERSION = 1;
/** Says whose file it is, so that another program's isn't taken for it. */
const fileSchema = v.looseObject({ nutgraf: v.literal('settings'), v: v.number() });

const allSchema = v.object({
  ...settingsSchema.entries,
  ...readerSettingsSchema.entries,
  ...historySettingsSchema.entries,
  sites: v.fallback(sitesSchema, []),
  speech: v.fallback(speechSettingsSchema, { ...DEFAULT_SPEECH_SETTINGS, voices: {} }),
  v: v.literal(VERSION),
});

export function toSettingsFile(settings: AllSettings): string {
  return `${JSON.stringify({ nutgraf: 'settings', v: VERSION, ...settings }, null, 2)}\n`;
}

export function parseSettingsFile(text: string): FileReading {
  const file = v.safeParse(fileSchema, parseJson(text));
  if (!file.success) return { ok: false, why: 'not-settings' };
  if (file.output.v > VERSION) return { ok: false, why: 'newer' };
  const parsed = v.safeParse(allSchema, file.output);
  if (!parsed.success) return { ok: false, why: 'not-settings' };
  const { v: _version, ...settings } = parsed.output;
  return { ok: true, settings, whole: holdsAll(file.output, settings) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
