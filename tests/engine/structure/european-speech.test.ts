/** Who says what as newspapers outside English write it, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf, quotesOf, rolesOf } from './article-of.ts';

type Row = readonly [language: string, paragraphs: readonly string[], found: readonly string[]];

const CLAIMS: readonly Row[] = [
  // the verb stands second behind a source
  ['sv', ['Enligt Ann Lindel fick alla veta det via sms.'], ['Ann Lindel: fick alla veta det via sms']],
  ['no', ['Ifølge rapporten skyldes nedgangen varmere vann.'], ['rapporten: skyldes nedgangen varmere vann']],
  ['no', ['Ifølge Odsk kystdirektorat steg prisen med 12 prosent.'], ['Odsk kystdirektorat: steg prisen med 12 prosent']],
  ['da', ['Ifølge Kystministeriet vil planen give to havne.'], ['Kystministeriet: vil planen give to havne']],
  ['nl', ['Volgens de bond moeten er meer schepen komen.'], ['de bond: moeten er meer schepen komen']],
  ['nl', ['De Kustbond had in maart gewaarschuwd dat de dijk te laag is.'], ['Kustbond: de dijk te laag is']],
  ['de', ['Der Rechnungshof hatte bereits im März gewarnt, dass die Brücke bricht.'], ['Der Rechnungshof: die Brücke bricht']],
  // what was said before, and what is no saying
  ['sv', ['Hamnen stängs. Det meddelade minister Ann Lindel på torsdagen i Odby.'], ['Ann Lindel: Hamnen stängs.']],
  ['it', ['Secondo quanto riferito dai carabinieri, l’uomo era ubriaco ieri.'], ['carabinieri: l’uomo era ubriaco ieri']],
  ['de', ['Laut Minister Ann Ode (SPD) sei die Versorgung gesichert.'], ['Ann Ode: sei die Versorgung gesichert']],
  ['de', ['Wer mehr weiß, soll es sagen und nicht schweigen.'], []],
  ['de', ['Der Bund der Steuerzahler meldete sich gestern zu Wort.'], []],
  ['no', ['Verftet Odskip sier opp 180 ansatte i Ulvik.'], []],
  ['nl', ['Volgens het KNB bedraagt de stijging 3 millimeter.'], ['KNB: bedraagt de stijging 3 millimeter']],
  ['es', ['Según informó ayer la Jefatura Superior, el hombre vendía las piezas.'], ['Jefatura Superior: el hombre vendía las piezas']],
  // the article at a noun's end
  ['sv', ['Minister Ann Lindel kom till Odby.', 'Enligt ministern ska hamnen byggas ut.'], ['Ann Lindel: ska hamnen byggas ut']],
];

const QUOTES: readonly Row[] = [
  [
    'es',
    [
      'Bo Lasa dijo que vendrá el lunes a la ciudad. Además insistió en el puente: “el pueblo no puede estar siempre sin él”; y exigió la ayuda de todos.',
    ],
    ['Bo Lasa: el pueblo no puede estar siempre sin él'],
  ],
  [
    'no',
    ['Advokat Jo Are Berge sier at saken er trist.', 'Naboen Kari Lise Moen hørte skrik.', '– Jeg trodde det var måker, forteller hun.'],
    ['Kari Lise Moen: Jeg trodde det var måker'],
  ],
  [
    'nl',
    ['Ronald Bos, 51, zwijgt. “Hij was de spil in het netwerk”, zei de officier van justitie. Hij sprak van “een goed geoliede machine”.'],
    ['de officier van justitie: Hij was de spil in het netwerk', 'de officier van justitie: een goed geoliede machine'],
  ],
  [
    'nl',
    [
      '“Dit voelt fantastisch voor ons”, zei trainer Ann Bos.',
      'Bij SV Zwollen baalde trainer Thijs Maas. “Zo mag je niet verliezen”, vond hij.',
    ],
    ['Ann Bos: Dit voelt fantastisch voor ons', 'Thijs Maas: Zo mag je niet verliezen'],
  ],
  ['da', ['»Det er nødvendigt for hele byen,« lyder det fra Ann Holm i Odbanken.'], ['Ann Holm: Det er nødvendigt for hele byen,']],
];

const GERMAN: readonly Row[] = [
  [
    'de',
    ['Ann Beispiel ärgerte sich, dass die Regel Anwendung fand, weil der Rat geirrt hatte: „Es gab keinen Grund, die Brücke zu sperren.“'],
    ['Ann Beispiel: Es gab keinen Grund, die Brücke zu sperren.'],
  ],
  [
    'de',
    [
      'Im Streit über den Haushalt hat Parteichefin Ann Ode der Regierung Wortbruch vorgeworfen. „Das ist ein Verrat an allen“, sagte die 47-Jährige.',
    ],
    ['Ann Ode: Das ist ein Verrat an allen'],
  ],
  [
    'de',
    [
      '„Ich freue mich auf alle hier“, sagte Regisseurin Ann Ode. „Sie bringt frischen Wind in das Haus“, heißt es in einer Mitteilung des Dezernats.',
    ],
    ['Ann Ode: Ich freue mich auf alle hier', 'Mitteilung des Dezernats: Sie bringt frischen Wind in das Haus'],
  ],
  [
    'de',
    ['Ministerin Ann Ode bot Hilfe an. Man wolle „alle Hebel in Bewegung setzen“, um zu helfen, ließ sie über ihren Sprecher mitteilen.'],
    ['Ann Ode: alle Hebel in Bewegung setzen'],
  ],
];

const DASHED: readonly Row[] = [
  ['sv', ['Tränaren Bo Lindel hyllar laget:', '– De är på en annan nivå just nu.'], ['Bo Lindel: De är på en annan nivå just nu.']],
  ['da', ['Holdets leder, Bo Dahl, tog skylden:', '- Jeg skal have den første.'], ['Bo Dahl: Jeg skal have den første.']],
  ['sv', ['Det här gäller nu:', '– Bara vuxna får komma in.', '– Hundar får inte komma in.'], []],
  ['en', ['These rules hold now:', '– Only grown persons may come in.'], []],
  [
    'no',
    ['– Folk gråt i hele byen, sier Ann Lie. – Mange har bodd her lenge.'],
    ['Ann Lie: Folk gråt i hele byen', 'Ann Lie: Mange har bodd her lenge.'],
  ],
  ['no', ['Leder Ann Lie kom.', '– Vi må bygge nå, og så gjør de dette, tordner hun.'], ['Ann Lie: Vi må bygge nå, og så gjør de dette']],
  ['sv', ['– Stanna hemma om ni kan, uppmanar meteorolog Ann Lindel.'], ['Ann Lindel: Stanna hemma om ni kan']],
];

const ASIDES: readonly Row[] = [
  [
    'es',
    [
      'El alcalde Bo Ruiz dijo que no sabe nada. “No es suficiente, pero es un paso”, ha señalado por su parte la líder de Suma, Ann Oller.',
    ],
    ['Ann Oller: No es suficiente, pero es un paso'],
  ],
  [
    'pt',
    ['O prefeito Bo Reis disse que não sabe nada. “Foi a vitória da crença”, referiu, por seu lado, o capitão Ivo Sá.'],
    ['Ivo Sá: Foi a vitória da crença'],
  ],
  [
    'fr',
    ['Le préfet Bo Petit a dit qu’il ne savait rien. « On s’est vus trop beaux », a pesté le maire Luc Santi.'],
    ['Luc Santi: On s’est vus trop beaux'],
  ],
  [
    'fr',
    ['Le préfet Bo Petit a dit qu’il ne savait rien. « Nous devons changer cela », a fait savoir le maire, Luc Santi, mardi.'],
    ['Luc Santi: Nous devons changer cela'],
  ],
];

const COLONS: readonly Row[] = [
  [
    'de',
    ['„Ich habe große Angst davor“, sagt ein Vater. Ein junger Mann schüttelt den Kopf: „Ich trage selbst noch genug.“'],
    ['ein Vater: Ich habe große Angst davor', 'Ein junger Mann: Ich trage selbst noch genug.'],
  ],
  ['de', ['Ann Lee sprach. Für Schulleiter Ode eh kein Thema: „Wir fahren mit dem Zug.“'], ['Ode: Wir fahren mit dem Zug.']],
  [
    'de',
    ['Trainer Bo Ode lachte: „Es gab keinen Grund.“ Sein Urteil: „Die Regel hat heute alles zerstört.“'],
    ['Bo Ode: Es gab keinen Grund.', 'Bo Ode: Die Regel hat heute alles zerstört.'],
  ],
  ['de', ['Als Ann Lee traf, habe die Elf „das Glück auf der Seite“ gehabt, so Ode.'], ['Ode: das Glück auf der Seite']],
  [
    'de',
    ['Ann Ode kam. Familie Ode lachte. „Sie waren sehr schockiert von mir“, erzählt Ode.'],
    ['Ann Ode: Sie waren sehr schockiert von mir'],
  ],
  ['de', ['Auch hier hatte Ann Glück. „Sie waren sehr schockiert von mir“, erzählt Ann.'], ['Ann: Sie waren sehr schockiert von mir']],
  [
    'fr',
    ['Bo Petit, le maire, parle peu. Mais il met en garde : « Ces ponts ne tiendront pas. »'],
    ['Bo Petit: Ces ponts ne tiendront pas.'],
  ],
  [
    'fr',
    ['« On s’est vus trop beaux », dit le maire Luc Santi. Avant de conclure : « Il va falloir se parler. »'],
    ['Luc Santi: On s’est vus trop beaux', 'Luc Santi: Il va falloir se parler.'],
  ],
  ['de', ['Anna Ode schüttelt den Kopf: „Das geht so nicht weiter.“'], ['Anna Ode: Das geht so nicht weiter.']],
  ['it', ['Tra loro Teresa, 70 anni: «Ho perso tutto in una notte».'], ['Teresa: Ho perso tutto in una notte']],
  ['de', ['»#HafenFürAlle ist unser Ziel«, sagte Jan Moen.'], ['Jan Moen: #HafenFürAlle ist unser Ziel']],
  ['de', ['»... und dann kam die Flut in den Hafen«, sagte Jan Moen.'], ['Jan Moen: ... und dann kam die Flut in den Hafen']],
  ['de', ['»‚Nein‘ hat er nie gesagt«, sagte Jan Moen.'], ['Jan Moen: ‚Nein‘ hat er nie gesagt']],
  ['fr', ['Ma femme m’a dit : « Écris ce livre, ou tais-toi. »'], ['Ma femme: Écris ce livre, ou tais-toi.']],
];

const SUBJECTS: readonly Row[] = [
  ['it', ['«La guerra è finita», ha detto Bo Rossi agli ospiti riuniti.'], ['Bo Rossi: La guerra è finita']],
  ['es', ['«La guerra ha terminado», dijo el entrenador a Luis Ruiz.'], ['el entrenador: La guerra ha terminado']],
  ['es', ['«La guerra ha terminado», dijo el candidato a Gobernador.'], ['el candidato a Gobernador: La guerra ha terminado']],
  ['es', ['«La guerra ha terminado», dijo el ministro a cargo.'], ['el ministro a cargo: La guerra ha terminado']],
  [
    'da',
    ['»Det går den forkerte vej nu,« siger professor ved Odby Universitet Ann Holm til Kysten.'],
    ['Ann Holm: Det går den forkerte vej nu,'],
  ],
  ['fr', ['« Nous devons changer cela », dit le député du Var Peter Petit.'], ['Peter Petit: Nous devons changer cela']],
  [
    'es',
    ['El alcalde Bo Ruiz calla. Fuentes cercanas a la alcaldía señalan que “hay más implicados en la trama”.'],
    ['Fuentes cercanas a la alcaldía: hay más implicados en la trama'],
  ],
  ['es', ['El portavoz del PPO Ann Ruiz ha dicho que “no aceptará lecciones de nadie”.'], ['Ann Ruiz: no aceptará lecciones de nadie']],
  [
    'es',
    [
      'El alcalde Bo Ruiz dijo que no. La presidenta navarra, Ann Díaz, arremetió contra el Gobierno: “Nos quieren callar, pero no podrán”.',
    ],
    ['Ann Díaz: Nos quieren callar, pero no podrán'],
  ],
  [
    'it',
    ['«Lo avevamo detto», dice il sindaco Bo Rossi. «Siamo pronti al dialogo», gli fa eco il ministro Ivo Conti.'],
    ['Bo Rossi: Lo avevamo detto', 'Ivo Conti: Siamo pronti al dialogo'],
  ],
  ['it', ['Per il presidente della giunta, Ivo Conti, «serve più autonomia subito».'], ['Ivo Conti: serve più autonomia subito']],
  [
    'fr',
    ['Le maire Bo Petit a dit non. « C’est un scandale d’État ! » s’est exclamé le sénateur Luc Santi.'],
    ['Luc Santi: C’est un scandale d’État !'],
  ],
  [
    'sv',
    ['Minister Ann Lindel säger nej. ”Vi har inte fått några svar alls”, skriver facket i ett uttalande.'],
    ['facket: Vi har inte fått några svar alls'],
  ],
];

const SHORT: readonly Row[] = [
  ['es', ['“Nos enteramos por la radio”, dijo el alcalde Bo Ruiz.', '“Una vergüenza absoluta”'], ['Bo Ruiz: Nos enteramos por la radio']],
  ['pt', ['O prefeito Bo Reis veio. “Nunca choveu tanto”, justificou.'], ['Bo Reis: Nunca choveu tanto']],
  [
    'es',
    ['“Nos enteramos por la radio”, dijo el alcalde Bo Ruiz. “Es una vergüenza”.'],
    ['Bo Ruiz: Nos enteramos por la radio', 'Bo Ruiz: Es una vergüenza'],
  ],
  [
    'es',
    ['La jueza Ann Lasa llegó. «Es un simple aficionado al mar», afirmó a la salida de los juzgados.'],
    ['Ann Lasa: Es un simple aficionado al mar'],
  ],
];

/** Names of several words, and what looks like a part of them. */
const NAMES: readonly Row[] = [
  [
    'it',
    ['«Quel tratto è pericoloso da anni», denuncia il presidente del comitato, l’avvocato Nicola Della Penna.'],
    ['Nicola Della Penna: Quel tratto è pericoloso da anni'],
  ],
  ['it', ['L’economista Tito Conti osserva: «Il problema è il costo del gas».'], ['Tito Conti: Il problema è il costo del gas']],
  [
    'pt',
    ['“Vamos parar todas as fábricas”, disse o presidente da liga, Ivo Lopes da Silva.'],
    ['Ivo Lopes da Silva: Vamos parar todas as fábricas'],
  ],
  [
    'es',
    [
      'Hubo dos goles del joven Brian Sosa. “Este equipo no se rinde”, dijo el entrenador Bo Ruiz.',
      'Sosa, autor del doblete, dedicó los goles a su madre: “Ella sabe lo que hemos pasado”.',
    ],
    ['Bo Ruiz: Este equipo no se rinde', 'Brian Sosa: Ella sabe lo que hemos pasado'],
  ],
];

/** The office and a town or a party before the name. */
const APPOSED: readonly Row[] = [
  [
    'it',
    ['Ann Conti è tornata. Il sindaco di Odria, Bo Rossi, ha aperto il ponte. «È una festa che ci rende felici», ha dichiarato.'],
    ['Bo Rossi: È una festa che ci rende felici'],
  ],
  ['es', ['“Nos enteramos por la radio”, critica su presidenta, Ann Lasa.'], ['Ann Lasa: Nos enteramos por la radio']],
  [
    'pt',
    ['“É um sinal da saúde do rio”, explica a coordenadora do estudo, a professora Ann Brandão.'],
    ['Ann Brandão: É um sinal da saúde do rio'],
  ],
  ['da', ['»Det er en meget alvorlig sag,« skriver Odpartiets formand, Bo Dahl, i en mail.'], ['Bo Dahl: Det er en meget alvorlig sag,']],
  ['es', ['“No lo sabemos todavía”, dijo un portavoz de la alcaldesa, Ann Lasa.'], ['un portavoz de la alcaldesa: No lo sabemos todavía']],
  [
    'pt',
    ['Para a Associação de Moradores, o plano “não resolve o problema do rio”.'],
    ['Associação de Moradores: não resolve o problema do rio'],
  ],
];

const ROLES: readonly Row[] = [
  ['sv', ['Generalsekreterare Ann Lindel säger: ”Vi ser att köerna växer.”'], ['Ann Lindel (Generalsekreterare)']],
  ['sv', ['Nationalekonomen Bo Lindel säger: ”Vi ser att köerna växer.”'], ['Bo Lindel (Nationalekonomen)']],
  ['no', ['Frps finanspolitiske talsperson Hans Lie sier: «Vi må bygge en ny bro nå.»'], ['Hans Lie (Frps finanspolitiske talsperson)']],
  ['sv', ['– Stanna hemma om ni kan, uppmanar meteorolog Ann Lindel.'], ['Ann Lindel (meteorolog)']],
  ['de', ['„Das ist ein Schlag für uns alle“, sagte der Erste Bevollmächtigte Cem Ode.'], ['Cem Ode (Erste Bevollmächtigte)']],
  ['de', ['„Technik muss einen Mehrwert bieten“, sagt Rektorin Ann Ode.'], ['Ann Ode (Rektorin)']],
  ['fr', ['Le porte-parole du parti, M. Bo Petit, a dit : « Nous devons changer cela. »'], ['Bo Petit (porte-parole du parti)']],
  ['fr', ['L’ancienne ministre Ann Petit a dit : « Nous devons changer cela. »'], ['Ann Petit (ancienne ministre)']],
  [
    'pt',
    ['“É o maior investimento de todos”, afirmou o presidente, Bo Reis, no final do Conselho de Ministros.'],
    ['Bo Reis (presidente)'],
  ],
  ['es', ['“Pensamos que era una vaca”, dijo la paleontóloga Ann Lasa.'], ['Ann Lasa (paleontóloga)']],
  ['nl', ['UQV-leider Anna de Wit zegt: “We kunnen niet langer wachten.”'], ['Anna de Wit (UQV-leider)']],
];

describe('speech in the news of other languages', () => {
  it.each(CLAIMS)('%s: %j claims %j', (language, paragraphs, claims) => {
    expect(claimsOf(paragraphs, language)).toEqual(claims);
  });
  it.each([...QUOTES, ...SUBJECTS, ...GERMAN, ...DASHED, ...ASIDES, ...COLONS, ...SHORT, ...NAMES, ...APPOSED])(
    '%s: %j quotes %j',
    (language, paragraphs, quotes) => {
      expect(quotesOf(paragraphs, language)).toEqual(quotes);
    },
  );
  it.each(ROLES)('%s: %j has %j', (language, paragraphs, roles) => {
    expect(rolesOf(paragraphs, language)).toEqual(roles);
  });
});
