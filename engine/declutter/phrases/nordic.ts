/** Swedish, Norwegian and Danish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const nordic: Phrases = {
  newsletter: 'nyhetsbrev|nyhedsbrev|din e post|meld deg på|tilmeld dig',
  subscription: 'prenumerera|prenumerant|prenumeranter|abonnent|abonnement|abonner|abonnenter|logga in|logg inn|log ind',
  related: 'läs också|läs även|läs mer|les også|les mer|læs også|læs mere|mer om|mere om|mest läst|mest lest|mest læste',
  share: 'dela|del|följ oss|følg oss|følg os',
  author: 'är journalist|er journalist|redaktör|redaktør|korrespondent|reporter|om författaren',
  comment: 'kommentarer|kommentera|kommentar',
  advertising: 'annons|annonse|annonce',
  consent: 'integritetspolicy|samtykke|samtycke',
  credit: 'foto|bild|arkivbild|tt|ntb',
  legal: 'alla rättigheter|alle rettigheter',
};
