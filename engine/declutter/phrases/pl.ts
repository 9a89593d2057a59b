/** Polish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const pl: Phrases = {
  newsletter: 'newslettera|zapisz się|adres e mail|otrzymuj',
  subscription: 'prenumerata|subskrypcja|subskrybuj|zaloguj|wykup|zarejestruj',
  related:
    'czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|przeczytaj także|polecamy|najczęściej czytane|powiązane|najnowsze',
  share: 'udostępnij|obserwuj|drukuj',
  author: 'dziennikarz|dziennikarka|redaktor|redaktorka|o autorze|absolwent|absolwentka',
  comment: 'komentarze|komentarz|skomentuj',
  advertising: 'reklama|sponsorowane',
  consent: 'prywatności|zgoda|regulamin',
  credit: 'fot|foto|zdjęcie|pap|źródło',
  legal: 'wszelkie prawa|zastrzeżone',
};
