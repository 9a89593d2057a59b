/** Polish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const pl: Phrases = {
  newsletter: 'newslettera|zapisz się|adres e mail',
  subscription: 'prenumerata|subskrypcja|subskrybuj|zaloguj|wykup',
  related: 'czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|przeczytaj także|polecamy',
  share: 'udostępnij|obserwuj|drukuj',
  author: 'dziennikarz|dziennikarka|dziennikarką|redaktor|redaktorka',
  comment: 'komentarze|komentarz',
  advertising: 'reklama|sponsorowane',
  consent: 'prywatności|zgoda',
  credit: 'fot|foto|zdjęcie',
  legal: 'wszelkie prawa',
};
