/** What a reader has chosen once and for all: kept in this browser, and only there. */
import * as v from 'valibot';
import type { SummaryLength, SummaryRole } from '../engine/index.ts';
import type { browser } from './browser.ts';

export interface Settings {
  readonly length: SummaryLength;
  /** Sections that the reader keeps folded, by role; `author` stands for the author's own without one. */
  readonly folded: readonly SectionName[];
  /** How the reader page looks. */
  readonly reading: ReadingStyle;
  /** Whether the reader page fetches an article's pictures from their sites without being asked. */
  readonly pictures: boolean;
}

export type SectionName = SummaryRole | 'author';

/** Size in percent, width in characters a line, spacing as a multiple of the type's size. */
export interface ReadingStyle {
  readonly theme: (typeof THEMES)[number];
  readonly typeface: (typeof TYPEFACES)[number];
  readonly size: (typeof SIZES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly spacing: (typeof SPACINGS)[number];
}

export interface SettingsApi {
  readonly storage: { readonly local: Pick<typeof browser.storage.local, 'get' | 'set'> };
}

const SECTIONS = ['what-happened', 'who-said', 'why-it-matters', 'background', 'numbers', 'what-next', 'author'] as const;
const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
const TYPEFACES = ['serif', 'sans', 'legible'] as const;
const SIZES = [80, 90, 100, 110, 125, 140, 160, 180, 200] as const;
const WIDTHS = [45, 55, 65, 75, 85, 100] as const;
const SPACINGS = [1.3, 1.45, 1.6, 1.8, 2, 2.3] as const;

const KEY = 'settings';
export const SETTINGS_VERSION = 1;
const READING: ReadingStyle = { theme: 'auto', typeface: 'serif', size: 100, width: 65, spacing: 1.6 };
export const DEFAULT_SETTINGS: Settings = { length: 'standard', folded: [], reading: READING, pictures: false };

/** Each setting falls back by itself, so that one that can't be read costs no other. */
export const settingsSchema = v.object({
  v: v.literal(SETTINGS_VERSION),
  length: v.fallback(v.picklist(['brief', 'standard', 'detailed']), DEFAULT_SETTINGS.length),
  folded: v.fallback(v.array(v.picklist(SECTIONS)), []),
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
  pictures: v.fallback(v.boolean(), DEFAULT_SETTINGS.pictures),
});

/** Never rejects: where nothing can be read, the defaults. */
export async function readSettings(api: SettingsApi): Promise<Settings> {
  const kept = await api.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  const parsed = v.safeParse(settingsSchema, kept[KEY]);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export async function changeSettings(api: SettingsApi, change: Partial<Settings>): Promise<void> {
  await api.storage.local.set({ [KEY]: { ...(await readSettings(api)), ...change, v: SETTINGS_VERSION } });
}
