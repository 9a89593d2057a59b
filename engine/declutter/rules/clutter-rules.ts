/** All rules, the more telling first: of two that fit a box equally well the earlier names it. */
import type { ClutterRule } from '../rule.ts';
import { advertisingRules } from './advertising.ts';
import { authorBioRules } from './author-bio.ts';
import { callRules } from './calls.ts';
import { consentRules } from './consent.ts';
import { embeddedRules } from './embedded.ts';
import { newsletterRules } from './newsletter.ts';
import { pageChromeRules } from './page-chrome.ts';
import { pictureRules } from './pictures.ts';
import { relatedRules } from './related.ts';
import { repeatRules } from './repeat.ts';
import { sharingRules } from './sharing.ts';
import { subscriptionRules } from './subscription.ts';

export const CLUTTER_RULES: readonly ClutterRule[] = [
  ...repeatRules,
  ...embeddedRules,
  ...callRules,
  ...newsletterRules,
  ...consentRules,
  ...subscriptionRules,
  ...authorBioRules,
  ...sharingRules,
  ...relatedRules,
  ...advertisingRules,
  ...pictureRules,
  ...pageChromeRules,
];
