/** Italian phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const it: Phrases = {
  newsletter: 'iscriviti|la tua email|ricevi',
  subscription: 'abbonati|abbonamento|accedi|registrati|riservato agli|sostieni',
  related: 'leggi|potrebbe interessarti|correlati|correlate|più letti|altre notizie|vedi anche|per approfondire',
  share: 'condividi|seguici|stampa',
  author: 'giornalista|redattore|redattrice|corrispondente|autore di',
  comment: 'commenti|commento|commenta',
  advertising: 'pubblicità|sponsorizzato',
  consent: 'privacy|consenso',
  credit: 'foto|ansa|immagine|fonte',
  legal: 'tutti i diritti|riproduzione riservata',
};
