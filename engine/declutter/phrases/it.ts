/** Italian phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const it: Phrases = {
  newsletter: 'iscriviti|la tua email|indirizzo email|ricevi',
  subscription: 'abbonati|abbonamento|abbonamenti|abbonato|accedi|registrati|riservato agli|prova gratis|sostieni',
  related:
    'leggi anche|leggi|potrebbe interessarti|articoli correlati|notizie correlate|più letti|altre notizie|ti potrebbe|vedi anche|per approfondire|ultime notizie',
  share: 'condividi|seguici|stampa|copia link|segui',
  bio: 'è giornalista|giornalista|redattore|redattrice|corrispondente|autore di|sull autore|laureato|laureata',
  comments: 'commenti|commento|commenta|lascia un commento',
  advertising: 'pubblicità|sponsorizzato|annuncio|contenuto sponsorizzato',
  consent: 'privacy|consenso|termini',
  app: 'scarica l app|app',
  credit: 'foto|ansa|immagine|fotografia|fonte',
  dates: 'pubblicato|aggiornato|ultimo aggiornamento|tempo di lettura|minuti|ore fa',
  legal: 'tutti i diritti|riproduzione riservata|diritti riservati',
  video: 'ascolta|guarda|galleria|fotogallery|diretta',
  call: 'clicca qui|scopri|scopri di più|contattaci|acquista|vedi tutti|unisciti',
  topics: 'argomenti|temi|tag|indice|categorie',
};
