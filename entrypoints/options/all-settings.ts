/** All settings as one, for the page that shows them all; each part is kept where the pages that need it look. */
import {
  changeHistorySettings,
  DEFAULT_HISTORY_SETTINGS,
  HISTORY_SETTINGS_KEY,
  readHistorySettings,
} from '../../platform/history-settings.ts';
import { changeReaderSettings, DEFAULT_READER_SETTINGS, READER_SETTINGS_KEY, readReaderSettings } from '../../platform/reader-settings.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings, SETTINGS_KEY, type SettingsApi } from '../../platform/settings.ts';
import type { AllSettings } from '../../platform/settings-file.ts';
import { readSites, SITES_KEY, writeSites } from '../../platform/site-rules.ts';
import { changeSpeechSettings, DEFAULT_SPEECH_SETTINGS, readSpeechSettings, SPEECH_SETTINGS_KEY } from '../../platform/speech-settings.ts';

/** Where they are kept. */
export const ALL_KEYS = [SETTINGS_KEY, READER_SETTINGS_KEY, HISTORY_SETTINGS_KEY, SITES_KEY, SPEECH_SETTINGS_KEY];
export const ALL_DEFAULTS: AllSettings = {
  ...DEFAULT_SETTINGS,
  ...DEFAULT_READER_SETTINGS,
  ...DEFAULT_HISTORY_SETTINGS,
  sites: [],
  speech: DEFAULT_SPEECH_SETTINGS,
};

export async function readAllSettings(api: SettingsApi): Promise<AllSettings> {
  const [settings, ofReader, ofHistory, sites, speech] = await Promise.all([
    readSettings(api),
    readReaderSettings(api),
    readHistorySettings(api),
    readSites(api),
    readSpeechSettings(api),
  ]);
  return { ...settings, ...ofReader, ...ofHistory, sites, speech };
}

/** False where some of it could not be kept. */
export async function changeAllSettings(api: SettingsApi, change: Partial<AllSettings>): Promise<boolean> {
  const { reading, pictures, history, sites, speech, ...rest } = change;
  const ofReader = { ...(reading && { reading }), ...(pictures !== undefined && { pictures }) };
  const isReaderKept = Object.keys(ofReader).length === 0 || (await changeReaderSettings(api, ofReader));
  const isHistoryKept = !history || (await changeHistorySettings(api, { history }));
  const areSitesKept = !sites || (await writeSites(api, sites));
  const isSpeechKept = !speech || (await changeSpeechSettings(api, speech));
  const isRestKept = Object.keys(rest).length === 0 || (await changeSettings(api, rest));
  return isReaderKept && isHistoryKept && areSitesKept && isSpeechKept && isRestKept;
}
