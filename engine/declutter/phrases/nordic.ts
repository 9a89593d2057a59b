/** Swedish, Norwegian and Danish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const nordic: Phrases = {
  newsletter: 'nyhetsbrev|nyhedsbrev|din e post|meld deg på|tilmeld dig|anmäl dig',
  subscription: 'prenumerera|prenumeranter|abonnement|abonner|abonnenter|logga in|logg inn|log ind|bli medlem|läs vidare',
  related:
    'läs också|läs även|läs mer|les også|les mer|læs også|læs mere|mer om|mere om|mest läst|mest lest|mest læste|senaste nytt|se også',
  share: 'dela|del|följ oss|følg oss|følg os|skriv ut',
  author: 'är journalist|er journalist|redaktör|redaktør|korrespondent|reporter|om författaren',
  comment: 'kommentarer|kommentera|kommentar',
  advertising: 'annons|annonse|annonce|reklam|reklame|sponsrat',
  consent: 'integritetspolicy|samtykke|samtycke|personvern',
  credit: 'foto|bild|arkivbild|tt|ntb|ritzau|fotograf|bilde|scanpix',
  legal: 'alla rättigheter|alle rettigheter|ansvarig utgivare',
};
