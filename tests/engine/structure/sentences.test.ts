/** Sentences of an article, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './article-of.ts';

const CASES: readonly (readonly [string, string, string])[] = [
  ['titles and initials', 'en', 'Mr. Ode met Sen. J. K. Lind of the U.S. Senate.|They spoke.'],
  ['a country at the end', 'en', 'She moved to the U.S.|The firm followed.'],
  ['a country where somebody was born', 'en', 'He was born in the U.S.|Congress passed the bill.'],
  ['a country before a name', 'en', 'She was born in the U.S. Virgin Islands and sat in the U.S. Congress for years.|He stayed.'],
  ['a name with a capital inside', 'en', 'A New LinkedIn In the Old Town was a LinkedIn post.|It rained.'],
  ['companies', 'en', 'Orrin Inc. shares fell.|Lumo Co. and Bay Ltd. rose.'],
  ['clock times', 'en', 'The vote is at 6 p.m. Tuesday.|It starts at 7 a.m.|Doors open early.'],
  ['a stop in brackets', 'en', 'The pier (closed! again!) will open for $9 (reg. $19) in May.|It rained (a lot.)|They left.'],
  ["a footnote's number", 'en', 'They closed the pier.1|The dockers left the boats.12|It rained at 5.30 Monday.'],
  ["a footnote's mark", 'en', 'They pay $9 an hour.*|The dockers left the boats.†|It rained.'],
  ['decimals, addresses and numbers', 'en', 'It rose 3.5 percent, see www.tide.example/a.b for No. 5.|More follows.'],
  ['a closing mark after the stop', 'en', '“We went home.|It was late.”|He smiled.'],
  ['a question before its cue', 'en', '“Why now?” she asked.|Nobody knew.'],
  ['a question before a name and its verb', 'en', '“Why now?” Ode asked.|Nobody knew.'],
  ['a name that opens the next sentence', 'en', '“We have the wind.”|Ode said that the mill will open.'],
  ['an ellipsis at the head', 'en', 'They sang.|… The sea!|The sea!'],
  ['an ellipsis that goes on', 'en', 'We tried ... and failed.|Then we left…|Nobody saw.'],
  ['a lost space', 'en', 'They walked into the harbour.|Today it is closed.'],
  ['a list mark', 'en', '1. The first step is easy.|Do it.'],
  ['a list in a line', 'en', 'Do this.|1. Wash the nets 2. Dry them|3. Fold them'.replace(' 2.', '|2.')],
  ['a list with brackets', 'en', '1) The nets|2) The ropes|3) The sails'],
  ['a list with letters', 'en', 'a. The first net|b. The second net'],
  ['an interview', 'es', '¿Llega hoy?|R. Creo que sí.|P. Gracias.'],
  ['a clock time in a lead-in', 'en', 'At 5 a.m. Mr. Ode went out.|He left at 6 p.m.|Nobody saw him.'],
  ['a state at the end', 'en', 'It burned in Orrin, Calif.|Police came late.|The Orrin, Fla. (Tide) office is closed.'],
  ['a state before an office', 'en', 'Former Mass. Gov. Ode came.|He spoke.'],
  ['an acronym that looks like an abbreviation', 'en', 'It told the SEC.|Companies knew.'],
  ['a month that looks like a word', 'es', 'Vive cerca del mar.|Engancha el silencio.'],
  ['a month before a day', 'en', 'It began Jan. 5, 2020.|It ended soon.'],
  ['letters behind a mark', 'en', 'We do not and they don’t.|Ode asked about hepatitis-C.|Nobody knew.'],
  ['a quotation and a new sentence', 'en', '“We need help on that.”|Mr. Ode said the government was late.'],
  ['a quotation and its verb after a full stop', 'en', '“We need help on that.” Ode said.|It rained.'],
  ['a word with a clitic', 'en', 'It was in the U.K.|There’s no way back.'],
  ['a name with a mark', 'en', 'She works at Yahoo! Finance today.|It rains.'],
  ['a Swedish pronoun that looks like an Italian title', 'sv', 'Isen breder ut sig.|Ode varnade för ett år sen.|Lind dröjde.'],
  ['an Italian title', 'it', 'Il sig. Rossi non c’era.|Marta Conti sì.'],
  ['a Danish unit', 'da', 'Aktien i Odebanken faldt 4,3 pct.|Omsætningen blev 11 mia. kr. i år.'],
  ['a cardinal number in German', 'de', 'Das steht auf Seite 12.|Trainer Ode las es.|Es kamen 19.|Dort blieben sie.'],
  ['a Nordic number', 'no', 'Han ble nummer 24.|Kim ble nummer 3.|Den 3. mai er fri.'],
  ['a German date', 'de', 'Am 3. Oktober kam Dr. Weber z. B. nach Ulm.|Die Reise war lang.'],
  ['a German ordinal', 'de', 'Im 19. Jahrhundert war das anders.|Er wurde am 7. Mai 1980 geboren.'],
  ['German low-high marks', 'de', '„Das reicht.“|Danach ging sie.|„Wir auch“, sagte er.'],
  ['French titles and guillemets', 'fr', 'M. Roche a vu Mme. Petit.|« C’est fini. »|Elle est partie.'],
  ['Spanish marks', 'es', '¿Quién vino?|El Sr. Ruiz llegó de EE.UU. con su hijo.|Luego salió.'],
  ['Danish dates', 'da', 'Mødet er den 3. maj.|Det starter kl. 10.'],
  ['Chinese', 'zh', '他来了。|“我们走吧。”|天黑了！'],
  ['a Chinese title', 'zh', '我们去看《来吧！海》好吗？|好。'],
  ['Japanese brackets', 'ja', '彼は「行きます。」と言った。|雨だった。'],
  ['an initial in Arabic letters', 'ar', 'زار الرئيس مركز جون إف. مارسدن للفنون.|وصل الوفد مساء الاثنين.'],
  ['Arabic', 'ar', 'هل وصل القطار؟|نعم وصل.|شكرا.'],
  ['a Japanese passage of two sentences', 'ja', '首相は「行く。必ず行く。」と述べた。|会議は明日始まる。'],
  ['a Japanese passage on its own', 'ja', '「雨だった。|寒かった。」|彼は帰った。'],
  ['words that are states elsewhere', 'en', 'He was ill.|Smith died.|The mine ships iron ore.|Workers struck.'],
  ['more words that are states elsewhere', 'en', 'He went to wash.|Police came.|It was a near miss.|Pilots were shaken.'],
  ['states', 'en', 'The Orrin, Ill. (Tide) office moved to Salem, Ore. (Tide) and Wash. Gov. Ode came.|He spoke.'],
  ['a name that looks like an abbreviation', 'en', 'He met Max.|Police came.|It holds max. 20 people.'],
  ['a measure at the end', 'en', 'The river rose to 40 ft.|Residents fled.'],
  ['an hour at the end', 'fr', 'La réunion aura lieu vendredi à 15 h.|M. Roy a appelé au calme.'],
  ['an hour before a name', 'es', 'El acto será el lunes a las 12.00 h.|Lasa asistirá.'],
  ['a count of thousands', 'de', 'Es geht um rd. 3 Tsd. Euro.|Ode klagt.'],
  ['a measure in a lead-in', 'en', 'At 40 ft. Ode turned.|He swam.'],
  [
    'a country of two words in Spanish',
    'es',
    'El presidente de EE. UU. Joe Ruiz llegó a Bs. As. el lunes.|Vive en EE. UU.|El Ldo. Mora no.',
  ],
  ['a French name of two letters', 'fr', 'Le maire Ch. Roche a vu Ph. Petit.|Il est parti.'],
  ['a Portuguese judge', 'pt', 'O des. Souza votou.|A sessão acabou.'],
  ['an Italian cardinal', 'it', 'Il card. Ferri è a Orrin.|La gente prega.'],
  ['Dutch initials of two letters', 'nl', 'De schrijver Th. Bakker (geb. 1950) kwam.|Het regende.'],
  ['a Danish office', 'da', 'Adm. dir. Bo Ode kom til Sct. Knuds Plads.|Loven siger i stk. 2, at det er for sent.'],
  ['Czech titles', 'cs', 'Dne 3. května přišla Ing. Malá, např. Ema Malá.|Cena je cca. 30 mil. Kč.'],
  ['a Spanish doctor', 'es', 'La Dra. Ruiz habló.|La gente escuchó.'],
  ['a Portuguese professor', 'pt', 'Falou a Profa. Souza.|A Dra. Costa ficou na Av. Central.'],
  ['Dutch titles', 'nl', 'Mevr. De Boer kwam met dhr. Van Dam en drs. De Wit.|Zij spraken.'],
  ['Dutch words cut short', 'nl', "Het regende.|'s Ochtends was het stil.|’t Was koud.|In 's-Hertogenbosch ook."],
  ['a German street and a German firm', 'de', 'Die Fa. Kranz GmbH liegt in der Hauptstr. 12 in Ulm.|Sie wächst.'],
  ['years before', 'fr', 'Il vécut au IIe s. apr. J.-C. à Lormont.|Elle partit.'],
  ['Polish titles and streets', 'pl', 'Ks. Nowak i św. Anna na ul. Długiej o godz. 12.|Płk. Lis przybył.'],
  ['Polish years', 'pl', 'W 2024 r. Sejm milczał.|Spotkanie odbyło się w 2024 r.|Rada przyjęła plan.|Np. Lis zyskał itd.|Inni nie.'],
  ['an unknown language', 'xx', 'Bala kitu.|Doma rina?'],
];

describe('sentences', () => {
  it.each(CASES)('%s (%s)', (_name, language, marked) => {
    const separator = /[一-鿿぀-ヿ]/.test(marked) ? '' : ' ';
    const sentences = marked.split('|');
    expect(sentencesOf(sentences.join(separator), language)).toEqual(sentences);
  });

  it('part from a heading that lost the space behind it', () => {
    const sentences = sentencesOf('A Boat Left To Drift, But SafeOne of the boats came back on Monday. It rained.', 'en');
    expect(sentences).toEqual(['A Boat Left To Drift, But Safe', 'One of the boats came back on Monday.', 'It rained.']);
  });

  it('are not read from headings, captions, tables and code', () => {
    expect(sentencesOf('Ode wins again', 'en', 'heading')).toEqual([]);
    expect(sentencesOf('A point without a stop', 'en', 'item')).toEqual(['A point without a stop']);
  });
});
