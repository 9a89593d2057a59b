/** Dutch phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const nl: Phrases = {
  newsletter: 'nieuwsbrief|nieuwsbrieven|schrijf je in|inschrijven|meld je aan|e mailadres|aanmelden',
  subscription: 'abonneer|abonnement|abonnees|inloggen|log in|premium|word lid|probeer|verder lezen',
  related:
    'lees ook|lees meer|lees verder|meer over|gerelateerd|meest gelezen|meer nieuws|bekijk ook|zie ook|aanbevolen|meer lezen|net binnen',
  share: 'delen|deel|facebook|twitter|whatsapp|volg ons|printen|kopieer link',
  bio: 'is redacteur|is journalist|redacteur|verslaggever|correspondent|over de auteur|schrijft over',
  comments: 'reacties|reactie|reageer|reageren',
  advertising: 'advertentie|gesponsord|reclame|partner',
  consent: 'cookies|privacy|toestemming|voorwaarden|privacyverklaring',
  app: 'download de app|app|google play|app store',
  credit: 'foto|beeld|anp|getty|reuters|afbeelding|bron',
  dates: 'gepubliceerd|bijgewerkt|laatste update|leestijd|minuten|geleden|aangepast',
  legal: 'alle rechten|auteursrecht|copyright|rechten voorbehouden',
  correction: 'correctie|rectificatie|aanvulling|eerdere versie|noot van de redactie',
  reporting: 'bron|met medewerking|bronnen|anp',
  video: 'video|podcast|luister|bekijk|kijk|fotoserie|live',
  call: 'klik hier|ontdek|meer informatie|contact|koop|bekijk alle|tip',
  topics: 'onderwerpen|tags|inhoud|rubriek',
  closing: 'conclusie|over ons',
};
