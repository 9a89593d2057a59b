/** Every role and name that a section may have, and every length of a summary; names and lengths have texts in the locales. */
import type { SectionName, SummaryLength, SummaryRole } from '../types.ts';

const ROLES: Readonly<Record<SummaryRole, true>> = {
  'what-happened': true,
  'who-said': true,
  'why-it-matters': true,
  background: true,
  numbers: true,
  'what-next': true,
};
const NAMES: Readonly<Record<SectionName, true>> = { ...ROLES, argument: true, verdict: true };
const LENGTHS: Readonly<Record<SummaryLength, true>> = { brief: true, standard: true, detailed: true };

/** In the order in which a summary has them. */
export const SUMMARY_ROLES = Object.keys(ROLES) as readonly SummaryRole[];

export const SECTION_NAMES = Object.keys(NAMES) as readonly SectionName[];

/** From least to most. */
export const SUMMARY_LENGTHS = Object.keys(LENGTHS) as readonly SummaryLength[];
