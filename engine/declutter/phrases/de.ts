/** German phrases around stories. */
import type { Phrases } from '../tables/phrase-groups.ts';

export const de: Phrases = {
  newsletter: 'newsletter|newsletters|postfach|anmelden|e mail adresse|per mail|jetzt anmelden|abonnieren sie|bestellen sie',
  subscription:
    'abo|abonnement|abonnieren|abonnenten|jetzt testen|premium|einloggen|registrieren|weiterlesen|jetzt lesen|probemonat|kündbar|plus',
  related:
    'mehr zum thema|lesen sie auch|lesen sie|lesen sie hier|das könnte sie|auch interessant|meistgelesen|mehr dazu|zum thema|weitere|weitere artikel|hier lesen|mehr lesen|lesetipp|lesen sie mehr|top themen|empfohlen|aktuelles|mehr aus|mehr zu',
  share: 'teilen|facebook|twitter|whatsapp|xing|drucken|merken|merkliste|folgen sie|instagram|artikel teilen',
  bio: 'ist redakteur|ist redakteurin|ist korrespondent|ist korrespondentin|redakteur|redakteurin|schreibt über|geboren|studierte|über den autor|zur person|volontariat|ist autor|ist autorin|freie journalistin|freier journalist',
  comments: 'kommentar|kommentare|kommentieren|diskutieren|leserbriefe|forum|beiträge|ihre meinung',
  advertising: 'anzeige|werbung|sponsored|provision|affiliate|gesponsert|empfehlungen',
  consent:
    'cookies|datenschutz|einwilligung|zustimmung|datenschutzerklärung|externer inhalt|externe inhalte|externen inhalt|nutzungsbedingungen|agb',
  app: 'app|google play|app store',
  credit: 'foto|bild|fotos|quelle|imago|dpa|getty|picture alliance|reuters|afp|symbolbild|archivbild|copyright',
  dates: 'veröffentlicht|aktualisiert|uhr|stand|min lesezeit|lesezeit|minuten|vom|erschienen',
  legal: 'alle rechte|impressum|copyright|rechte vorbehalten|nachdruck|haftung|hinweis',
  correction:
    'korrektur|anmerkung der redaktion|hinweis der redaktion|in einer früheren|transparenzhinweis|berichtigung|ursprünglichen version|redaktion',
  reporting: 'mit material|mit dpa|quellen|quelle|dpa|redaktionell|dieser artikel|dieser text|dieser beitrag|erschien zuerst|mitarbeit',
  video: 'video|podcast|anhören|hören|im video|bilderstrecke|galerie|fotostrecke|livestream|folge|sehen sie',
  call: 'hier klicken|klicken|jetzt|mehr erfahren|zum|kontakt|schreiben sie|bestellen|kaufen|herunterladen|anzeigen|alle',
  topics: 'themen|schlagworte|stichworte|inhalt|inhaltsverzeichnis|ressort|rubrik',
  closing: 'fazit|häufige fragen|über uns',
};
