/** German phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const de: Phrases = {
  newsletter: 'postfach|anmelden|e mail adresse|per mail|jetzt anmelden|abonnieren sie|bestellen sie',
  subscription: 'abo|abonnement|abonnieren|abonnenten|jetzt testen|einloggen|registrieren|weiterlesen|jetzt lesen|probemonat|kündbar|plus',
  related:
    'mehr zum thema|lesen sie auch|lesen sie|lesen sie hier|das könnte sie|auch interessant|meistgelesen|mehr dazu|zum thema|weitere|weitere artikel|hier lesen|mehr lesen|lesetipp|lesen sie mehr|top themen|empfohlen|aktuelles|mehr aus|mehr zu',
  share: 'teilen|xing|drucken|merken|merkliste|folgen sie|artikel teilen',
  bio: 'ist redakteur|ist redakteurin|ist korrespondent|ist korrespondentin|redakteur|redakteurin|schreibt über|geboren|studierte|über den autor|zur person|volontariat|ist autor|ist autorin|freie journalistin|freier journalist',
  comments: 'kommentar|kommentare|kommentieren|diskutieren|leserbriefe|forum|beiträge|ihre meinung',
  advertising: 'anzeige|werbung|provision|gesponsert|empfehlungen',
  consent:
    'datenschutz|einwilligung|zustimmung|datenschutzerklärung|externer inhalt|externe inhalte|externen inhalt|nutzungsbedingungen|agb',
  app: 'app',
  credit: 'foto|bild|fotos|quelle|imago|dpa|picture alliance|symbolbild|archivbild|copyright',
  dates: 'veröffentlicht|aktualisiert|uhr|stand|min lesezeit|lesezeit|minuten|vom|erschienen',
  legal: 'alle rechte|impressum|rechte vorbehalten|nachdruck|haftung|hinweis',
  video: 'anhören|hören|im video|bilderstrecke|galerie|fotostrecke|livestream|folge|sehen sie',
  call: 'hier klicken|klicken|jetzt|mehr erfahren|zum|kontakt|schreiben sie|bestellen|kaufen|herunterladen|anzeigen|alle',
  topics: 'themen|schlagworte|stichworte|inhalt|inhaltsverzeichnis|ressort|rubrik',
};
