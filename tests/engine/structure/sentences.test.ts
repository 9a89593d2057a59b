/** Sentences of an article, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './article-of.ts';

const CASES: readonly (readonly [string, string, string])[] = [
  ['titles and initials', 'en', 'Mr. Ode met Sen. J. K. Lind of the U.S. Senate.|They spoke.'],
  ['a country at the end', 'en', 'She moved to the U.S.|The firm followed.'],
  ['companies', 'en', 'Orrin Inc. shares fell.|Lumo Co. and Bay Ltd. rose.'],
  ['clock times', 'en', 'The vote is at 6 p.m. Tuesday.|It starts at 7 a.m.|Doors open early.'],
  ['decimals, addresses and numbers', 'en', 'It rose 3.5 percent, see www.tide.example/a.b for No. 5.|More follows.'],
  ['a closing mark after the stop', 'en', '“We went home.|It was late.”|He smiled.'],
  ['a question before its cue', 'en', '“Why now?” she asked.|Nobody knew.'],
  ['a question before a name and its verb', 'en', '“Why now?” Ode asked.|Nobody knew.'],
  ['a name that opens the next sentence', 'en', '“We have the wind.”|Ode said that the mill will open.'],
  ['an ellipsis at the head', 'en', 'They sang.|… The sea!|The sea!'],
  ['an ellipsis that goes on', 'en', 'We tried ... and failed.|Then we left…|Nobody saw.'],
  ['a lost space', 'en', 'They walked into the harbour.|Today it is closed.'],
  ['a list mark', 'en', '1. The first step is easy.|Do it.'],
  ['a German date', 'de', 'Am 3. Oktober kam Dr. Weber z. B. nach Ulm.|Die Reise war lang.'],
  ['a German ordinal', 'de', 'Im 19. Jahrhundert war das anders.|Er wurde am 7. Mai 1980 geboren.'],
  ['German low-high marks', 'de', '„Das reicht.“|Danach ging sie.|„Wir auch“, sagte er.'],
  ['French titles and guillemets', 'fr', 'M. Roche a vu Mme. Petit.|« C’est fini. »|Elle est partie.'],
  ['Spanish marks', 'es', '¿Quién vino?|El Sr. Ruiz llegó de EE.UU. con su hijo.|Luego salió.'],
  ['Danish dates', 'da', 'Mødet er den 3. maj.|Det starter kl. 10.'],
  ['Chinese', 'zh', '他来了。|“我们走吧。”|天黑了！'],
  ['a Chinese title', 'zh', '我们去看《来吧！海》好吗？|好。'],
  ['Japanese brackets', 'ja', '彼は「行きます。」と言った。|雨だった。'],
  ['Arabic', 'ar', 'هل وصل القطار؟|نعم وصل.|شكرا.'],
  ['an unknown language', 'xx', 'Bala kitu.|Doma rina?'],
];

describe('sentences', () => {
  it.each(CASES)('%s (%s)', (_name, language, marked) => {
    const separator = /[一-鿿぀-ヿ]/.test(marked) ? '' : ' ';
    const sentences = marked.split('|');
    expect(sentencesOf(sentences.join(separator), language)).toEqual(sentences);
  });

  it('are not read from headings, captions, tables and code', () => {
    expect(sentencesOf('Ode wins again', 'en', 'heading')).toEqual([]);
    expect(sentencesOf('A point without a stop', 'en', 'item')).toEqual(['A point without a stop']);
  });
});
