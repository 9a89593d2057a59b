/** Swedish, Norwegian and Danish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const nordic: Phrases = {
  newsletter: 'nyhetsbrev|nyhetsbrevet|nyhedsbrev|nyhedsbreve|din e post|meld deg på|tilmeld|tilmeld dig|anmäl dig|e postadress',
  subscription:
    'prenumerera|prenumerant|prenumeranter|abonnement|abonner|abonnent|abonnenter|logga in|logg inn|log ind|bli medlem|köp abonnemang|prøv|läs vidare',
  related:
    'läs också|läs även|läs mer|läs mera|les også|les mer|læs også|læs mere|mer om|mere om|relaterat|relatert|relateret|mest läst|mest lest|mest læste|flere nyheter|senaste nytt|se også',
  share: 'dela|del|följ oss|følg oss|følg os|skriv ut|kopiera länk',
  bio: 'är journalist|er journalist|redaktör|redaktør|korrespondent|reporter|om författaren|om skribenten',
  comments: 'kommentarer|kommentera|kommenter|kommentar|debatt',
  advertising: 'annons|annonse|annonce|reklam|reklame|sponsrat|annonsør',
  consent: 'integritetspolicy|samtykke|samtycke|personvern|privatlivspolitik|villkor',
  app: 'ladda ner appen|last ned|appen',
  credit: 'foto|bild|arkivbild|tt|ntb|ritzau|fotograf|bilde|scanpix',
  dates: 'publicerad|publisert|publiceret|uppdaterad|oppdatert|opdateret|sist|lästid|lesetid|kl',
  legal: 'alla rättigheter|alle rettigheter|upphovsrätt|ansvarlig|ansvarig utgivare',
  video: 'podd|lyssna|lytt|hør|se video|bildspel|titta',
  call: 'klicka här|klikk her|klik her|tips oss|kontakta|kontakt|köp|kjøp|køb|se alla|upptäck',
  topics: 'ämnen|emner|taggar|tema|innehåll',
};
