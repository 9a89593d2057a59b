/** Dutch phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const nl: Phrases = {
  newsletter: 'nieuwsbrief|schrijf je in|inschrijven',
  subscription: 'abonneer|abonnement|abonnees|inloggen|word lid',
  related: 'lees ook|lees meer|meer over|gerelateerd|meest gelezen|meer nieuws|zie ook',
  share: 'delen|deel|volg ons',
  author: 'redacteur|is journalist|verslaggever|correspondent',
  comment: 'reacties|reactie',
  advertising: 'advertentie|gesponsord',
  consent: 'privacy|toestemming',
  credit: 'foto|beeld|anp',
  legal: 'alle rechten',
};
