/** Who states something in German, where every noun has a capital; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './article-of.ts';

type Row = readonly [paragraphs: readonly string[], claims: readonly string[]];

const LONE_NAMES: readonly Row[] = [
  [['Norland meldete am Montag, es habe die Brücke gesperrt.'], ['Norland: es habe die Brücke gesperrt']],
  [['Nordwagen teilte mit, dass die Fabrik schließt.'], ['Nordwagen: die Fabrik schließt']],
  [['Laut Seebund sind die Zahlen falsch.'], ['Seebund: sind die Zahlen falsch']],
  [['Laut Staatsanwaltschaft war die Fähre alt.'], ['Staatsanwaltschaft: war die Fähre alt']],
  [['Laut Landesregierung war die Fähre alt.'], ['Landesregierung: war die Fähre alt']],
  [['Norland zufolge ist die Brücke gesperrt.'], ['Norland: ist die Brücke gesperrt']],
  [['Die Lage am Hafen sei ernst, meldete Norland.'], ['Norland: Die Lage am Hafen sei ernst']],
  [['Die Brücke am Hafen ist gesperrt, so Norland.'], ['Norland: Die Brücke am Hafen ist gesperrt']],
  // any noun or adverb at the sentence's head
  [['Teilhabe fordert auch der Anführer der Partei, der neu ist.'], []],
  [['Grund dafür ist, dass die Zahlen sinken.'], []],
  [['Hoffnung äußerte am Montag, dass die Brücke schließe.'], []],
  [['Laut Gesetz müssen Hunde an die Leine.'], []],
  [['Laut Definition ist die Brücke neu.'], []],
  [['Trotzdem forderte Kranz, dass die Brücke schließt.'], []],
];

const GOES_ON: readonly Row[] = [
  [['Die Brücke sei neu, sagte Ann Beispiel. Der Rat prüft, ob sie halten müsse.'], ['Ann Beispiel: Die Brücke sei neu']],
  [
    ['Der Kreis habe dies beschlossen, teilte das Geldhaus mit.', 'Er werde neu gewählt. Die Kunden lägen vorn. Die Brücke ist alt.'],
    ['das Geldhaus: Der Kreis habe dies beschlossen', 'das Geldhaus: Er werde neu gewählt.', 'das Geldhaus: Die Kunden lägen vorn.'],
  ],
  [['Der Rat teilte mit, die Brücke sei neu.', 'Die Brücke ist rot.', 'Sie werde gesperrt.'], ['Der Rat: die Brücke sei neu']],
  // what might have been, and what the writer knows
  [['Die Brücke sei neu, sagte Ann Beispiel. Das wäre für den Rat ein Problem.'], ['Ann Beispiel: Die Brücke sei neu']],
  [['Die Brücke sei neu, sagte Ann Beispiel. Am Abend wurde sie gerufen, weil die Brücke brenne.'], ['Ann Beispiel: Die Brücke sei neu']],
  [
    ['Die Brücke sei neu, sagte Ann Beispiel. Ob sie hält, sei unklar.'],
    ['Ann Beispiel: Die Brücke sei neu', 'Ann Beispiel: Ob sie hält, sei unklar.'],
  ],
  [['Der Rat teilte mit, die Brücke sei neu.', 'Das hätte auch anders kommen sollen.'], ['Der Rat: die Brücke sei neu']],
];

const OTHERS: readonly Row[] = [
  // who has a view of their own, and others than the one who spoke
  [
    ['Die Staatsanwaltschaft teilte mit, Ode sei schuldig.', 'Odes Anwalt vertritt die Ansicht, er habe geschlafen. Er sei krank.'],
    ['Die Staatsanwaltschaft: Ode sei schuldig'],
  ],
  [['Hafenchef Max Ode kam.', 'Die Kanadier hingegen sagen, der Pilot sei schuld.'], ['Die Kanadier: der Pilot sei schuld']],
  [
    ['Innenminister Max Ode kam.', 'Der norländische Innenminister sagte, der Pilot sei schuld.'],
    ['Der norländische Innenminister: der Pilot sei schuld'],
  ],
];

const TOLD_BEFORE: readonly Row[] = [
  [['Die Brücke ist gesperrt. Das teilte die Polizei am Montag mit.'], ['die Polizei: Die Brücke ist gesperrt.']],
  [['Die Brücke ist gesperrt. Dies bestätigte Ann Beispiel.'], ['Ann Beispiel: Die Brücke ist gesperrt.']],
  [['Laut Polizei ist die Brücke gesperrt. Das bestätigte Ann Beispiel.'], ['Polizei: ist die Brücke gesperrt']],
  [['Die Brücke ist gesperrt.', 'Das teilte die Polizei mit.'], []],
  [['Die Brücke ist gesperrt. Das erklärte sie nicht.'], []],
];

const TRAILED: readonly Row[] = [
  [['Die Brücke sollte Ann Beispiel zufolge im Mai schließen.'], ['Ann Beispiel: Die Brücke sollte Ann Beispiel zufolge im Mai schließen']],
  [
    ['Die Brücke verliert neuesten Studien zufolge jeden Tag ein Stück.'],
    ['Studien: Die Brücke verliert neuesten Studien zufolge jeden Tag ein Stück'],
  ],
  [['Politischen Beobachtern zufolge war die Brücke alt.'], ['Politische Beobachter: war die Brücke alt']],
  [['Den Behörden in Norland zufolge war die Brücke alt.'], ['Behörden in Norland: war die Brücke alt']],
  [['Die Brücke sollte den Berichten zufolge im Mai schließen.'], []],
  [['Es gab eine Regel, der zufolge die Brücke im Mai schließen muss.'], []],
  [['Schätzungen zufolge nimmt die Brücke jährlich 30 Millionen Euro ein.'], []],
];

const NO_SUBJECTS: readonly Row[] = [
  [['Sie kamen am Abend und drohten dem Mann an, dass er fällt.'], []],
  [['Ihren Rivalen Bo Beispiel forderte Ann Muster auf, dass er geht.'], ['Ann Muster: er geht']],
  [['Um 10:05 Uhr MEZ meldete die Zeitung, dass die Brücke fällt.'], []],
  [['Man wusste, dass die Brücke fällt.'], []],
  [['Ich fand es schade, dass die Brücke fällt.'], []],
  [['Wie die Bank am Montag mitteilte, fällt die Brücke im Mai.'], ['die Bank: fällt die Brücke im Mai']],
  [['Am Abend verhängte Ann Beispiel den Notstand. Sie sagte, dass er nötig sei.'], ['Ann Beispiel: er nötig sei']],
];

const OBJECTS: readonly Row[] = [
  [['Gestern hatte Ann Beispiel dem Rat erklärt, dass sie geht.'], ['Ann Beispiel: sie geht']],
  [['Der Rat muss alt sein, will Ann Beispiel das Amt, so wie früher, wieder haben.'], []],
  [
    ['Die Auswertung des Hafens zeigt laut Norland jedoch, dass er wächst.'],
    ['Norland: Die Auswertung des Hafens zeigt laut Norland jedoch, dass er wächst'],
  ],
  [
    ['Nach Angaben des Norder Hafendienstes ist er alt. Die Sprecherin des Norder Hafendienstes lachte.'],
    ['Norder Hafendienst: ist er alt'],
  ],
];

const RELATIVES: readonly Row[] = [
  [['Frankreichs Präsident Max Ode kam. Der französische Präsident sagte, die Lage sei ernst.'], ['Max Ode: die Lage sei ernst']],
  [['Im Mai sagte der Minister, die Brücke sei alt.'], ['der Minister: die Brücke sei alt']],
  [['Und nun sagt der Minister, die Brücke sei sicher.'], ['der Minister: die Brücke sei sicher']],
  [['Die Polizei geht nicht nur davon aus, dass die Brücke alt ist.'], ['Die Polizei: die Brücke alt ist']],
  [
    ['Der Rat teilte mit, die Brücke sei neu. Er vertrat die Ansicht, sie halte lange.'],
    ['Der Rat: die Brücke sei neu', 'Der Rat: Er vertrat die Ansicht, sie halte lange.'],
  ],
  // a source within a relative clause tells that clause; the sentence has its own
  [['Der Mann, der laut Polizei betrunken war, sagte, die Brücke sei alt.'], ['Der Mann: die Brücke sei alt']],
  [['Die Klägerin, die ihn nach Angaben von Norland Hilfe kannte, wirft ihm vor, er habe gelogen.'], ['Die Klägerin: er habe gelogen']],
  [['Die Brücke, die nach Angaben der Polizei alt ist, bleibt zu.'], ['Polizei: die nach Angaben der Polizei alt ist']],
  [['Dann wird auch eine Pauschale fällig, welche die Paketdienste verlangen.'], []],
  [['Der Schiedsrichter meldete sich, die Aufnahme zeigte, dass der Stürmer fiel.'], ['die Aufnahme: der Stürmer fiel']],
  [['Max Ode meldete sich, er sei krank.'], ['Max Ode: er sei krank']],
  [['Die Polizei informierte darüber, dass die Brücke zu ist.'], ['Die Polizei: die Brücke zu ist']],
  [['Die Polizei informierte am Montag die Anwohner der Brücke.'], []],
  [
    ['Er gab an, Vater zu sein.', 'Hinzu kommt eine nicht genau bezifferbare Zahl von Kindern, die hier leben. Kindern hilft er.'],
    ['Er: Vater zu sein'],
  ],
];

const SHORT_NAMES: readonly Row[] = [
  [
    [
      'Zu prüfen sei laut Hafenamt die Stärke der Norder Deich Bank (NDB). Die NDB schweigt. Gestern erklärte das Hafenamt, dass sie halte.',
    ],
    ['Hafenamt: Zu prüfen sei laut Hafenamt die Stärke der Norder Deich Bank (NDB)', 'das Hafenamt: sie halte'],
  ],
];

const DATED: readonly Row[] = [
  [['Am Dienstag sagte der Minister, die Lage sei ernst.'], ['der Minister: die Lage sei ernst']],
  [['Zuletzt hatte der Rat erklärt, die Brücke sei neu.'], ['der Rat: die Brücke sei neu']],
  [['Darin fordert der Rat, dass die Brücke bleibt.'], ['der Rat: die Brücke bleibt']],
  [['Am Dienstag meldete sich der Minister zu Wort.'], []],
];

const PHRASES: readonly Row[] = [
  [
    ['Viele Händler klagen über die Gebühren, die von den Banken erhoben werden.'],
    ['Viele Händler: über die Gebühren, die von den Banken erhoben werden'],
  ],
  [['Nach der Flut im Norden des Landes kündigte der Rat an, gegen Raser vorzugehen.'], ['der Rat: gegen Raser vorzugehen']],
  [['Dies ging aus geheimen Akten hervor, wie der Sender NNA meldete.'], ['Sender NNA: Dies ging aus geheimen Akten hervor']],
  [
    ['Laut Max Ode hatte der Rat die Brücke gesperrt, nachdem sie brach.'],
    ['Max Ode: hatte der Rat die Brücke gesperrt, nachdem sie brach'],
  ],
  [['Nach Angaben von Max Ode, Forscher in Ulm, könnten die Fähren sinken.'], ['Max Ode: könnten die Fähren sinken']],
  [['Der Verband geht davon aus, dass die Brücke bricht.'], ['Der Verband: die Brücke bricht']],
  [['Der Verband weist darauf hin, dass die Brücke bricht.'], ['Der Verband: die Brücke bricht']],
  [['Eine Studie kommt zu dem Schluss, dass die Brücke bricht.'], ['Eine Studie: die Brücke bricht']],
  [['Die Opposition warf dem Rat vor, die Brücke zu vergessen.'], ['Die Opposition: die Brücke zu vergessen']],
  [['Eine Umfrage ergab, dass die Brücke beliebt ist.'], ['Eine Umfrage: die Brücke beliebt ist']],
  [['Das Gericht entschied, dass die Brücke bleibt.'], ['Das Gericht: die Brücke bleibt']],
  [['Eine Recherche wirft neues Licht darauf, wie die Brücke gebrochen sein soll.'], []],
  [['Der Weg geht davon aus einer Senke, dass man staunt.'], []],
  [['Der Spieler warf den Ball nach vorn, dass es krachte.'], []],
  [['Die Straße wies zahlreiche Schäden auf, die man sehen kann.'], []],
  [['Der Rat kommt am Montag im Hafen zusammen, dass es voll wird.'], []],
];

const ACCOUNTS: readonly Row[] = [
  [['Nach Polizeiangaben war die Fähre seit Mai kaputt.'], ['Polizei: war die Fähre seit Mai kaputt']],
  [['Ersten Regierungsangaben zufolge war die Fähre kaputt.'], ['Regierung: war die Fähre kaputt']],
  [['Ersten Angaben zufolge war die Fähre kaputt.'], []],
  [['Nach eigenen Angaben hat die Bank 300 Kunden verloren.'], ['die Bank: Nach eigenen Angaben hat die Bank 300 Kunden verloren']],
  [['Die Bank hat nach eigenen Angaben 300 Kunden verloren.'], ['Die Bank: Die Bank hat nach eigenen Angaben 300 Kunden verloren']],
  [['Nach eigenen Plänen hat die Bank 300 Kunden verloren.'], []],
];

const DOCUMENTS: readonly Row[] = [
  // as Swiss papers spell it
  [['In dem Antrag heisst es, die Brücke sei alt.'], ['Antrag: die Brücke sei alt']],
  [['Gemäss der Polizei ist die Brücke alt.'], ['Polizei: ist die Brücke alt']],
  [['In dem Bericht heißt es, die Brücke sei alt und müsse weg.'], ['Bericht: die Brücke sei alt und müsse weg']],
  [['Für die Anwohner heißt es, sich zu gedulden.'], []],
  [['Nun heißt es, lange zu warten auf die Brücke.'], []],
];

const ENDS: readonly Row[] = [
  [
    ['Nach dem laut Seemobil großen Erfolg der Tarife steigt der Kurs.'],
    ['Seemobil: Nach dem laut Seemobil großen Erfolg der Tarife steigt der Kurs'],
  ],
  [
    ['Laut einem internen Bericht bei den Protesten im Jahr 2020 starben viele.'],
    ['interner Bericht: bei den Protesten im Jahr 2020 starben viele'],
  ],
  [['Laut Max Ode ihren Anführer sollen sie treffen.'], ['Max Ode: ihren Anführer sollen sie treffen']],
  [['Laut der Armee am späten Abend ist die Fähre leck.'], ['Armee: am späten Abend ist die Fähre leck']],
  [['Laut Trainer Max Ode Karl Moen am Montag zur Verfügung steht.'], ['Max Ode: Karl Moen am Montag zur Verfügung steht']],
  // what goes on
  [['Laut einer Sprecherin der Stadt Ulm ist die Fähre leck.'], ['Sprecherin der Stadt Ulm: ist die Fähre leck']],
  [['Laut dem Sprecher der neuen Partei ist die Fähre leck.'], ['Sprecher der neuen Partei: ist die Fähre leck']],
  [['Laut dem Sprecher einer neuen Partei ist die Fähre leck.'], ['Sprecher einer neuen Partei: ist die Fähre leck']],
  [['Laut dem Verband kommunaler Häfen ist die Fähre leck.'], ['Verband kommunaler Häfen: ist die Fähre leck']],
  [['Laut der Behörde in Norland ist die Fähre leck.'], ['Behörde in Norland: ist die Fähre leck']],
  [['Laut dem Institut für Deutsche Sprache ist das Wort neu.'], ['Institut für Deutsche Sprache: ist das Wort neu']],
  [['Laut Ayman Ode ad-Din ist die Fähre leck.'], ['Ayman Ode ad-Din: ist die Fähre leck']],
  [['Laut Karl Max Ode ist die Fähre leck.'], ['Karl Max Ode: ist die Fähre leck']],
  [['Die Fähre sei leck, sagte der für den Hafen zuständige Rat Max Ode.'], ['Max Ode: Die Fähre sei leck']],
];

/** Verbs of saying by which nobody says anything. */
const UNSAID: readonly (readonly string[])[] = [
  ['Der Minister wies die Vorwürfe zurück und verteidigte den Einsatz im Hafen.'],
  ['Die Polizei geht derzeit nicht davon aus, dass ein Fremder beteiligt war.'],
  ['Alles zeigt, dass die Stadt wächst.'],
  ['Wir betonen, dass die Stadt wächst.'],
  ['Trotzdem muss der Fahrer nun zahlen, da sie gestern bestätigt wurde.'],
  ['Damit bestätigt sich die Befürchtung, dass die Brücke zu alt ist.'],
  ['Die Listen sollen verglichen werden, um so Fälle zu finden, die niemand kennt.'],
  ['Der Beifahrer erlitt so schwere Verletzungen, dass er in ein Krankenhaus kam.'],
  ['Die Polizei ließ den Turm und die Schwimmhalle räumen, weil es brannte.'],
  ['Trotz der breiten Unterstützung für den Hafen forderte der Rat mehr.'],
  ['So hören die Besucher im Hafen die Geschichten, die Zeugen berichtet haben.'],
  ['Weil gemacht wird, was der Rat sagt, haben die Leute Angst.'],
  ['Jetzt tippt er ein, was die Kinder ihm sagen, und an der Tafel stehen Antworten.'],
  ['Zur Art der Schiffe äußerte er sich nicht genauer.'],
  ['Das Gespräch führte Ann Beispiel.'],
  ['Im Mai mahnte der Verband Nordsee die Werft ab.'],
];

it.each(UNSAID)('is stated by nobody: %s', (text) => {
  expect(claimsOf([text], 'de')).toEqual([]);
});

const CASES: readonly Row[] = [
  [['Nach Angaben des Rates ist die Fähre leck.'], ['Rat: ist die Fähre leck']],
  [['Nach Angaben des Theaters ist die Fähre leck.'], ['Theater: ist die Fähre leck']],
  [['Nach Angaben des Deutschen Theaters ist die Fähre leck.'], ['Deutsches Theater: ist die Fähre leck']],
  [['Nach Angaben des norländischen Militärs ist die Fähre leck.'], ['norländisches Militär: ist die Fähre leck']],
  [['Nach Angaben des Gerichts ist die Fähre leck.'], ['Gericht: ist die Fähre leck']],
  [['Nach Angaben des Schweizer Seedienstes ist die Fähre leck.'], ['Schweizer Seedienst: ist die Fähre leck']],
  [['Nach Angaben des Statistischen Landesamtes ist die Fähre leck.'], ['Statistisches Landesamt: ist die Fähre leck']],
  [['Laut Statistischem Landesamt ist die Fähre leck.'], ['Statistisches Landesamt: ist die Fähre leck']],
  [['Nach Angaben des Deutschen Instituts für Seefahrt ist die Fähre leck.'], ['Deutsches Institut für Seefahrt: ist die Fähre leck']],
  [['Laut norländischen Behörden ist die Fähre leck.'], ['norländische Behörden: ist die Fähre leck']],
  // whose gender nobody knows, and what has no ending
  [['Nach Angaben des neuen Odegu ist die Fähre leck.'], ['neuen Odegu: ist die Fähre leck']],
  [['Nach Angaben des Fonds ist die Fähre leck.'], ['Fonds: ist die Fähre leck']],
  // an account says nothing by itself
  [['Laut norländischen Angaben ist die Fähre leck.'], []],
  [['Laut den Angaben ist die Fähre leck.'], []],
  [['Die Fähre ist Berichten zufolge schon lange leck.'], []],
  [['Laut Angaben der Feuerwehr ist die Fähre leck.'], ['Feuerwehr: ist die Fähre leck']],
];

describe('claims in German', () => {
  it.each([
    ...LONE_NAMES,
    ...GOES_ON,
    ...OTHERS,
    ...TOLD_BEFORE,
    ...RELATIVES,
    ...SHORT_NAMES,
    ...OBJECTS,
    ...TRAILED,
    ...NO_SUBJECTS,
    ...DATED,
    ...PHRASES,
    ...ACCOUNTS,
    ...DOCUMENTS,
    ...ENDS,
    ...CASES,
  ])('%j: %j', (paragraphs, claims) => {
    expect(claimsOf(paragraphs, 'de')).toEqual(claims);
  });
});
