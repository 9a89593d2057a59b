/** What a reader has chosen for the reader page. Apart from the other settings, for the popup has no use for it. */
import * as v from 'valibot';
import { changeChoices, type Drawer, readChoices } from './choices.ts';
import type { SettingsApi } from './settings.ts';

export interface ReaderSettings {
  readonly reading: ReadingStyle;
  /** Whether an article's pictures are fetched from their sites without being asked for. */
  readonly pictures: boolean;
}

/** Size in percent, width in characters a line, spacing as a multiple of the type's size. */
export interface ReadingStyle {
  readonly theme: (typeof THEMES)[number];
  readonly typeface: (typeof TYPEFACES)[number];
  readonly size: (typeof SIZES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly spacing: (typeof SPACINGS)[number];
}

const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
const TYPEFACES = ['serif', 'sans', 'legible', 'dyslexic'] as const;
const SIZES = [80, 90, 100, 110, 125, 140, 160, 180, 200] as const;
const WIDTHS = [45, 55, 65, 75, 85, 100] as const;
const SPACINGS = [1.3, 1.45, 1.6, 1.8, 2, 2.3] as const;

export const READER_SETTINGS_KEY = 'reader';
const VERSION = 1 as const;
const READING: ReadingStyle = { theme: 'auto', typeface: 'serif', size: 100, width: 65, spacing: 1.6 };
export const DEFAULT_READER_SETTINGS: ReaderSettings = { reading: READING, pictures: false };

/** Each setting falls back by itself, so that one that can't be read costs no other. */
export const readerSettingsSchema = v.object({
  v: v.literal(VERSION),
  reading: v.fallback(
    v.object({
      theme: v.fallback(v.picklist(THEMES), READING.theme),
      typeface: v.fallback(v.picklist(TYPEFACES), READING.typeface),
      size: v.fallback(v.picklist(SIZES), READING.size),
      width: v.fallback(v.picklist(WIDTHS), READING.width),
      spacing: v.fallback(v.picklist(SPACINGS), READING.spacing),
    }),
    READING,
  ),
  pictures: v.fallback(v.boolean(), false),
});

const DRAWER: Drawer<v.InferOutput<typeof readerSettingsSchema>> = {
  key: READER_SETTINGS_KEY,
  schema: readerSettingsSchema,
  empty: { v: VERSION, ...DEFAULT_READER_SETTINGS },
};

/** Never rejects: where nothing can be read, the defaults. */
export async function readReaderSettings(api: SettingsApi): Promise<ReaderSettings> {
  const { v: _version, ...settings } = await readChoices(api, DRAWER);
  return settings;
}

/** False where the storage is full or failing: what was kept before stays then. */
export function changeReaderSettings(api: SettingsApi, change: Partial<ReaderSettings>): Promise<boolean> {
  return changeChoices(api, DRAWER, (now) => ({ ...now, ...change, v: VERSION }));
}
