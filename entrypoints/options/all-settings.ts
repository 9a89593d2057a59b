/** All settings as one, for the page that shows them all; each part is kept where the pages that need it look. */
import { changeReaderSettings, DEFAULT_READER_SETTINGS, readReaderSettings } from '../../platform/reader-settings.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type SettingsApi } from '../../platform/settings.ts';
import type { AllSettings } from '../../platform/settings-file.ts';

export const ALL_DEFAULTS: AllSettings = { ...DEFAULT_SETTINGS, ...DEFAULT_READER_SETTINGS };

export async function readAllSettings(api: SettingsApi): Promise<AllSettings> {
  const [settings, ofReader] = await Promise.all([readSettings(api), readReaderSettings(api)]);
  return { ...settings, ...ofReader };
}

export async function changeAllSettings(api: SettingsApi, change: Partial<AllSettings>): Promise<void> {
  const { reading, pictures, ...rest } = change;
  const ofReader = { ...(reading && { reading }), ...(pictures !== undefined && { pictures }) };
  if (Object.keys(ofReader).length > 0) await changeReaderSettings(api, ofReader);
  if (Object.keys(rest).length > 0) await changeSettings(api, rest);
}
