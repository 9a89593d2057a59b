/** Polish phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const pl: Phrases = {
  newsletter: 'newslettera|zapisz się|adres e mail|zapisz|otrzymuj',
  subscription: 'prenumerata|subskrypcja|subskrybuj|zaloguj się|zaloguj|dostęp|wykup|kup dostęp|zarejestruj',
  related:
    'czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|przeczytaj także|przeczytaj również|polecamy|najczęściej czytane|więcej|powiązane|najnowsze|zobacz również',
  share: 'udostępnij|obserwuj|drukuj|kopiuj link|podziel się',
  bio: 'dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|o autorze|absolwent|absolwentka|autor',
  comments: 'komentarze|komentarz|skomentuj|dodaj komentarz',
  advertising: 'reklama|sponsorowane|materiał sponsorowany|partner',
  consent: 'prywatności|polityka prywatności|zgoda|regulamin|ciasteczka',
  app: 'pobierz aplikację|aplikacja',
  credit: 'fot|foto|zdjęcie|pap|źródło',
  dates: 'opublikowano|aktualizacja|data|minut|temu|czas czytania',
  legal: 'wszelkie prawa|prawa zastrzeżone|zastrzeżone',
  video: 'wideo|posłuchaj|obejrzyj|galeria|na żywo|oglądaj',
  call: 'kliknij|dowiedz się|kontakt|kup|zobacz wszystkie|sprawdź|dołącz',
  topics: 'tematy|tagi|spis treści|kategorie',
};
