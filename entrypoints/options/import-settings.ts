/** Takes settings from a file that a reader chose. */
import type { ImportOutcome } from '../../components/options-actions.ts';
import { type AllSettings, parseSettingsFile } from '../../platform/settings-file.ts';

/** Far more than settings are; a larger file is none and isn't read. */
const LARGEST_BYTES = 1_000_000;

export async function importSettings(file: File, change: (settings: AllSettings) => Promise<void>): Promise<ImportOutcome> {
  if (file.size > LARGEST_BYTES) return 'not-settings';
  const reading = parseSettingsFile(await file.text());
  if (!reading.ok) return reading.why;
  await change(reading.settings);
  return reading.whole ? 'whole' : 'partly';
}
