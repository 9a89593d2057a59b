/** Dutch phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const nl: Phrases = {
  newsletter: 'nieuwsbrief|nieuwsbrieven|schrijf je in|inschrijven|meld je aan|e mailadres|aanmelden',
  subscription: 'abonneer|abonnement|abonnees|inloggen|word lid|probeer|verder lezen',
  related:
    'lees ook|lees meer|lees verder|meer over|gerelateerd|meest gelezen|meer nieuws|bekijk ook|zie ook|aanbevolen|meer lezen|net binnen',
  share: 'delen|deel|volg ons|printen|kopieer link',
  bio: 'is redacteur|is journalist|redacteur|verslaggever|correspondent|over de auteur|schrijft over',
  comments: 'reacties|reactie|reageer|reageren',
  advertising: 'advertentie|gesponsord|reclame|partner',
  consent: 'privacy|toestemming|voorwaarden|privacyverklaring',
  app: 'download de app|app',
  credit: 'foto|beeld|anp|afbeelding|bron',
  dates: 'gepubliceerd|bijgewerkt|laatste update|leestijd|minuten|geleden|aangepast',
  legal: 'alle rechten|auteursrecht|rechten voorbehouden',
  video: 'luister|bekijk|kijk|fotoserie',
  call: 'klik hier|ontdek|meer informatie|contact|koop|bekijk alle|tip',
  topics: 'onderwerpen|inhoud|rubriek',
};
