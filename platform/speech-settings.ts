/** How a reader likes to be read to: kept apart, for only reading aloud needs it. A voice that a device doesn't have is passed over there. */
import * as v from 'valibot';
import { type ChoicesApi, changeChoices, type Drawer, readChoices } from './choices.ts';

export interface SpeechSettings {
  /** Times the usual speed. */
  readonly rate: (typeof RATES)[number];
  /** By language (`en`): the address of the voice that the reader chose for it. */
  readonly voices: Readonly<Record<string, string>>;
}

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
export const SPEECH_SETTINGS_KEY = 'speech';
const VERSION = 1 as const;

export const DEFAULT_SPEECH_SETTINGS: SpeechSettings = { rate: 1, voices: {} };

/** Each setting falls back by itself, so that one that can't be read costs no other. */
export const speechSettingsSchema = v.object({
  rate: v.fallback(v.picklist(RATES), 1),
  voices: v.fallback(v.record(v.string(), v.string()), {}),
});
const schema = v.object({ v: v.literal(VERSION), ...speechSettingsSchema.entries });
const DRAWER: Drawer<v.InferOutput<typeof schema>> = { key: SPEECH_SETTINGS_KEY, schema, empty: { v: VERSION, rate: 1, voices: {} } };

/** Never rejects: where nothing can be read, the defaults. */
export async function readSpeechSettings(api: ChoicesApi): Promise<SpeechSettings> {
  const { v: _version, ...settings } = await readChoices(api, DRAWER);
  return settings;
}

/** False where the storage is full or failing: what was kept before stays then. */
export function changeSpeechSettings(api: ChoicesApi, { rate, voices }: SpeechSettings): Promise<boolean> {
  return changeChoices(api, DRAWER, () => ({ v: VERSION, rate, voices: { ...voices } }));
}
