/** Italian phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const it: Phrases = {
  newsletter: 'iscriviti|la tua email|ricevi',
  subscription: 'abbonati|abbonamento|accedi|registrati|riservato agli',
  related: 'leggi|potrebbe interessarti|correlati|correlate|più letti|altre notizie|vedi anche',
  share: 'condividi|seguici|stampa',
  author: 'giornalista|redattore|redattrice|corrispondente',
  comment: 'commenti|commento',
  advertising: 'pubblicità|sponsorizzato',
  consent: 'privacy|consenso',
  credit: 'foto|ansa|immagine',
  legal: 'tutti i diritti',
};
