/** Cue words by language. */
import type { CueTable } from './cues.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';

export const CUE_TABLES: Readonly<Record<string, CueTable>> & { readonly en: CueTable } = { en: EN, de: DE };

/** Languages that share another's words. */
export const SAME_CUES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };
