/** Dutch phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const nl: Phrases = {
  newsletter: 'nieuwsbrief|schrijf je in|inschrijven|meld je aan|aanmelden',
  subscription: 'abonneer|abonnement|abonnees|inloggen|word lid|verder lezen',
  related: 'lees ook|lees meer|meer over|gerelateerd|meest gelezen|meer nieuws|zie ook|net binnen',
  share: 'delen|deel|volg ons',
  author: 'redacteur|is journalist|verslaggever|correspondent|over de auteur|schrijft over',
  comment: 'reacties|reactie|reageer',
  advertising: 'advertentie|gesponsord|reclame',
  consent: 'privacy|toestemming|voorwaarden',
  credit: 'foto|beeld|anp|bron',
  legal: 'alle rechten|rechten voorbehouden',
};
