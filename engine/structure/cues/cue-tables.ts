/** Cue words by language. */
import { AR } from './ar.ts';
import type { CueTable } from './cue-table.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { NO } from './no.ts';
import { PT } from './pt.ts';
import { SV } from './sv.ts';

export const CUE_TABLES: Readonly<Record<string, CueTable>> & { readonly en: CueTable } = {
  ar: AR,
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  it: IT,
  nl: NL,
  no: NO,
  pt: PT,
  sv: SV,
};

/** Languages that share another's words. */
export const SAME_CUES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', da: 'no' };
