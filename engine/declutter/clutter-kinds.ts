/** Every kind of clutter that the ledger may name; each has a text `clutter_KIND` in the locales. */
import type { ClutterKind } from '../types.ts';

const KINDS: Readonly<Record<ClutterKind, true>> = {
  newsletter: true,
  subscription: true,
  related: true,
  'most-read': true,
  'share-bar': true,
  'author-bio': true,
  comments: true,
  advertising: true,
  consent: true,
  'app-promotion': true,
  'video-playlist': true,
  'gallery-chrome': true,
  'photo-credit': true,
  'legal-note': true,
  'paywall-notice': true,
  navigation: true,
  byline: true,
  repeat: true,
  chosen: true,
  other: true,
};

/** In no particular order, without duplicates. */
export const CLUTTER_KINDS = Object.keys(KINDS) as readonly ClutterKind[];
