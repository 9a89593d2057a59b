/** Every role that a section may have, and every length of a summary; each has a text in the locales. */
import type { SummaryLength, SummaryRole } from '../types.ts';

const ROLES: Readonly<Record<SummaryRole, true>> = {
  'what-happened': true,
  'who-said': true,
  'why-it-matters': true,
  background: true,
  numbers: true,
  'what-next': true,
};
const LENGTHS: Readonly<Record<SummaryLength, true>> = { brief: true, standard: true, detailed: true };

/** In the order in which a summary has them. */
export const SUMMARY_ROLES = Object.keys(ROLES) as readonly SummaryRole[];

/** From least to most. */
export const SUMMARY_LENGTHS = Object.keys(LENGTHS) as readonly SummaryLength[];
