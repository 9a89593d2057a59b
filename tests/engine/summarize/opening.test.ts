/** Whether a sentence needs the one before, told by its first words and by those behind them. */
import { expect, it } from 'vitest';
import { annotate } from '../../../engine/index.ts';
import { type Opening, readOpening } from '../../../engine/summarize/read-opening.ts';
import { readStory } from '../../../engine/summarize/story.ts';
import { articleOf } from '../structure/article-of.ts';

function openingOf(text: string, language: string): Opening | undefined {
  const article = articleOf([text], language, 'Eastmere');
  const story = readStory(article, annotate(article));
  const line = story.lines.at(-1);
  return line && readOpening(line, story);
}

it.each([
  ['de', 'Den Grundstein dafür legte der Rat von Eastmere.', 'thing'],
  ['de', 'Einen Termin dafür gibt es noch nicht.', 'thing'],
  ['de', 'Gestern passierte das nur im Hafen von Eastmere.', 'thing'],
  ['de', 'Später bereut die Stadt Eastmere das.', 'thing'],
  ['de', 'Der 81-Jährige hält noch ein Drittel des Hafens von Eastmere.', 'person'],
  ['de', 'Ob ihre Behörde den Hafen sperrt, ist noch offen.', 'person'],
  ['de', 'Während diese sich freuten, brannte der Hafen von Eastmere.', 'thing'],
  ['de', 'Wenn dies wieder geschieht, schließt der Hafen von Eastmere.', 'thing'],
  ['de', 'Es war die erste Werft in Eastmere.', 'thing'],
  ['de', 'Nicht etwa, weil Eastmere brannte, sondern weil der Hafen zu klein ist.', 'reason'],
  ['de', 'Rasch prallten sie in Eastmere an Grenzen.', 'person'],
  ['de', 'Nach seinen Berechnungen bräuchte es zwei neue Häfen.', 'person'],
  ['de', 'Seit ein paar Jahren baut sie in Eastmere Boote.', 'person'],
  ['de', 'Mit 21 zu 18 Stimmen folgte er dem Antrag aus Eastmere.', 'person'],
  ['de', 'Das hatte Eastmere nicht erwartet.', 'thing'],
  ['de', 'Dort wird der Hafenmeister von Eastmere fehlen.', 'thing'],
  ['de', 'Hier solle sich der Rat von Eastmere einsetzen.', 'thing'],
  ['de', 'Doch das haben Boote aus Eastmere nie getan.', 'thing'],
  ['sv', 'Det har hamnen i Eastmere aldrig gjort.', 'thing'],
  ['da', 'De ser havnen i Eastmere som deres egen.', 'person'],
  ['es', 'No sólo porque el puerto de Eastmere es viejo, sino por el fuego.', 'reason'],
  ['es', 'Porque después de dos fuegos, el puerto de Eastmere es viejo.', 'reason'],
  ['no', 'Senere ble han født i Eastmere.', 'person'],
  ['en', 'On paper, that would make the port of Eastmere the largest.', 'thing'],
  ['en', 'The 49-year-old was later seen in the port of Eastmere.', 'thing'],
  ['en', 'Some have left the port of Eastmere for good.', 'thing'],
  ['en', 'To add to that pot, the port of Eastmere will get a new pier.', 'result'],
  ['en', 'In the email, the mayor of Eastmere wrote of a new pier.', 'result'],
  ['en', 'In response, the port of Eastmere closed its gates.', 'result'],
  ['en', 'The next day, the port of Eastmere closed its gates.', 'result'],
  ['en', 'By the end of the school year, they will have left Eastmere.', 'person'],
  ['en', 'Until then, boats will sail from Eastmere.', 'result'],
  ['en', 'In this case, boats will sail from Eastmere.', 'result'],
  ['en', 'At this point boats will sail from Eastmere.', 'result'],
  ['en', 'Under these rules, boats will sail from Eastmere.', 'result'],
  ['en', 'Among them are the oldest boats of Eastmere.', 'result'],
  ['en', 'Mooring these boats takes two men of Eastmere.', 'result'],
  ['en', 'Cutting them back keeps the trees of Eastmere small.', 'result'],
  ['de', 'In diesem Fall bleibt der Hafen von Eastmere zu.', 'result'],
  ['de', 'Damals fand der Rat von Eastmere keinen Fehler.', 'result'],
  ['de', 'Andererseits ist der Hafen von Eastmere klein.', 'result'],
  ['it', 'Infatti, il porto di Eastmere è chiuso.', 'result'],
  ['it', 'Per tale motivo il porto di Eastmere resta chiuso.', 'result'],
  ['it', 'Per questo motivo il porto di Eastmere resta chiuso.', 'result'],
  ['es', 'Por esta razón, el puerto de Eastmere sigue cerrado.', 'result'],
  ['pt', 'Por esse motivo, o porto de Eastmere continua fechado.', 'result'],
  ['fr', 'Pour cette raison, le port de Eastmere reste fermé.', 'result'],
  ['nl', 'Om deze reden blijft de haven van Eastmere dicht.', 'result'],
  ['nl', 'Zo blijft de haven van Eastmere dicht.', 'result'],
  ['fr', 'Par conséquent, le port de Eastmere reste fermé.', 'result'],
  ['sv', 'Till exempel är hamnen i Eastmere stängd.', 'result'],
  ['de', 'Beispielsweise ist der Hafen von Eastmere geschlossen.', 'result'],
  ['de', 'So hat der Rat von Eastmere den Hafen geschlossen.', 'result'],
  ['de', 'Aus diesem Grund bleibt der Hafen von Eastmere geschlossen.', 'result'],
])('leans on the one before (%s): %s', (language, text, opening) => {
  expect(openingOf(text, language)).toBe(opening);
});

it.each([
  ['en', 'The 49-year-old pilot Ann Lee left the port of Eastmere.'],
  ['en', 'Some boats have left the port of Eastmere for good.'],
  ['en', 'To keep this week dry, the port of Eastmere closed its gates.'],
  ['en', 'In the letter sent to Eastmere, the mayor wrote of a new pier.'],
  ['en', 'In response to the fire, the port of Eastmere closed its gates.'],
  ['de', 'Gründe dafür, dass der Hafen von Eastmere brannte, nannte der Rat am Montag.'],
  ['de', 'Der Rat dringt darauf, die Werft von Eastmere zu schließen.'],
  ['de', 'Der Rat von Eastmere baut ein Haus, das nur Gäste betreten.'],
  ['de', 'Der Rat von Eastmere baut das neue Haus am Hafen.'],
  ['de', 'Nach ihrem Auftritt in Eastmere nannte Ada Quill die Werft zu klein.'],
  ['de', 'Seit ein paar Jahren baut Ada Quill in Eastmere Boote, die sie verkauft.'],
  ['de', 'In der Stadt Eastmere, wo sie wohnt, baut Ada Quill Boote.'],
  ['de', 'Es ist zu früh, um den Hafen von Eastmere zu öffnen.'],
  ['de', 'Weil Eastmere brannte, bleibt der Hafen geschlossen.'],
  ['de', 'Meisterhaft schafft er Ordnung: Gerd Example ist der Hafenmeister von Eastmere.'],
  ['de', 'Der gesamte Hafen von Eastmere muss erneuert werden.'],
  ['de', 'Das im Mai gebaute Haus in Eastmere muss weichen.'],
  ['de', 'Ein 81-Jähriger hält noch ein Drittel des Hafens von Eastmere.'],
  ['de', 'Ob die Behörde den Hafen sperrt, ist noch offen.'],
  ['de', 'Hier in Eastmere brannte der Hafen.'],
  ['de', 'Dort, wo der Hafen von Eastmere lag, steht ein Haus.'],
  ['de', 'Es drohen Strafen für den Hafen von Eastmere.'],
  ['sv', 'Den nya hamnen i Eastmere öppnar i maj.'],
  ['sv', 'Det finns två hamnar i Eastmere.'],
  ['no', 'De nye husene i Eastmere er for dyre.'],
  ['da', 'Der er to havne i Eastmere.'],
  ['fr', 'Il faut deux ports à Eastmere.'],
  ['no', 'Rådet sier han brente havnen i Eastmere.'],
  ['en', 'On paper, the port of Eastmere is the largest.'],
  ['en', 'In her first year in Eastmere, she built a pier.'],
  ['en', 'In this town of Eastmere, boats are built.'],
  ['en', 'At this time of the year boats sail from Eastmere.'],
  ['en', 'During this week, boats sail from Eastmere.'],
  ['en', 'Ensuring that boats sail from Eastmere takes two men.'],
  ['en', 'Everything these boats need is built in Eastmere.'],
  ['en', 'By this time, boats will sail from Eastmere.'],
])('needs no other (%s): %s', (language, text) => {
  expect(openingOf(text, language)).toBe('whole');
});
