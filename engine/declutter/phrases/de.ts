/** German phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const de: Phrases = {
  newsletter: 'postfach|anmelden|e mail adresse|per mail',
  subscription: 'abo|abonnement|abonnieren|abonnenten|jetzt testen|einloggen|registrieren|weiterlesen|jetzt lesen|probemonat|plus',
  related:
    'mehr zum thema|lesen sie|das könnte sie|auch interessant|meistgelesen|mehr dazu|zum thema|weitere|lesetipp|empfohlen|aktuelles|mehr aus',
  share: 'teilen|drucken|merken|merkliste|folgen sie',
  author:
    'redakteur|redakteurin|korrespondent|korrespondentin|schreibt über|geboren|studierte|über den autor|zur person|ist autor|ist autorin',
  comment: 'kommentar|kommentare|kommentieren|diskutieren|leserbriefe|forum|ihre meinung',
  advertising: 'anzeige|werbung|provision|empfehlungen',
  consent: 'datenschutz|einwilligung|zustimmung|datenschutzerklärung|externer inhalt|externe inhalte|externen inhalt|nutzungsbedingungen',
  credit: 'foto|bild|fotos|quelle|imago|dpa|picture alliance|symbolbild|archivbild',
  date: 'veröffentlicht|aktualisiert|uhr|stand|lesezeit|minuten|erschienen',
  legal: 'alle rechte|impressum|rechte vorbehalten|haftung|hinweis',
  video: 'anhören|hören|bilderstrecke|galerie|fotostrecke|livestream|folge|sehen sie',
  call: 'klicken|jetzt|mehr erfahren|kontakt|schreiben sie|bestellen|kaufen|herunterladen|alle',
  topic: 'themen|schlagworte|inhalt|ressort|rubrik',
};
