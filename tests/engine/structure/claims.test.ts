/** Indirect statements and roles, through the room's door; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf, rolesOf } from './article-of.ts';

const CLAIMS: readonly (readonly [language: string, paragraphs: readonly string[], claims: readonly string[]])[] = [
  ['en', ['Ann Lee said that the bridge will stay shut until Monday.'], ['Ann Lee: the bridge will stay shut until Monday']],
  ['en', ['The bridge will stay shut until Monday, Ann Lee said.'], ['Ann Lee: The bridge will stay shut until Monday']],
  ['en', ['According to Ann Lee, the bridge will stay shut.'], ['Ann Lee: the bridge will stay shut']],
  ['en', ['According to a spokesman the bridge will stay shut.'], ['a spokesman: the bridge will stay shut']],
  ['en', ['According to Lee the bridge will stay shut.'], ['Lee: the bridge will stay shut']],
  ['en', ['According to Orrin police the bridge will stay shut.'], ['Orrin police: the bridge will stay shut']],
  ['en', ['Felicity Day later said that the bridge will stay shut.'], ['Felicity Day: the bridge will stay shut']],
  ['en', ['The team of the year also said that the bridge will stay shut.'], ['The team of the year: the bridge will stay shut']],
  ['en', ['The ministry last year also said that the bridge will stay shut.'], ['The ministry: the bridge will stay shut']],
  ['en', ['According to the police report, the bridge will stay shut.'], ['the police report: the bridge will stay shut']],
  [
    'en',
    ['Mayor Ann Lee told the council on Monday that the bridge is safe.', 'She added that nobody had been hurt.'],
    ['Ann Lee: the bridge is safe', 'Ann Lee: nobody had been hurt'],
  ],
  [
    'en',
    ['Trust chair Ann Lee said the bridge was safe.', 'The trust said it would publish its figures. The chair said she would wait.'],
    ['Ann Lee: the bridge was safe', 'The trust: it would publish its figures', 'Ann Lee: she would wait'],
  ],
  [
    'en',
    ['Ann Lee, the head of the harbour board, said the bridge was safe.', 'The board said it would meet in May.'],
    ['Ann Lee: the bridge was safe', 'The board: it would meet in May'],
  ],
  [
    'en',
    ['Council leader Priya Anand said the bridge was safe.', 'A review came in May. It found that the pier was rotten.'],
    ['Priya Anand: the bridge was safe', 'It: the pier was rotten'],
  ],
  [
    'en',
    ['Its secretary, Priya Anand, said the bridge was safe.', 'A paper came in May. It found that the pier was rotten.'],
    ['Priya Anand: the bridge was safe', 'It: the pier was rotten'],
  ],
  ['en', ['A U.S. Army spokesman said the bridge was safe.'], ['A U.S. Army spokesman: the bridge was safe']],
  ['en', ['An official, speaking without a name, said the talks had failed.'], ['An official: the talks had failed']],
  ['en', ['The firm, which runs three mills, announced it would close one.'], ['The firm: it would close one']],
  ['en', ['Ann Lee was told by doctors that she would walk again.'], ['doctors: she would walk again']],
  ['en', ['Ann Lee was told that she would walk again.'], []],
  ['en', ['A study by Orrin University found that one in five homes is damp.'], ['A study by Orrin University: one in five homes is damp']],
  [
    'en',
    ['Documents seen by the Orrin Gazette show that the board knew in May.'],
    ['Documents seen by the Orrin Gazette: the board knew in May'],
  ],
  ['en', ['The bridge is shut until Monday.'], []],
  ['en', ['The signal travels at 267 megabits per second across the whole bay.'], []],
  ['en', ['The new rules approved by the council could stir up the town.'], []],
  ['en', ['The couple spoke with residents of the harbour on Monday.'], []],
  ['en', ['Ann Lee hopes that the bridge will open in May.'], ['Ann Lee: the bridge will open in May']],
  [
    'en',
    ['The bridge will stay shut for three more weeks, per the Orrin Gazette.'],
    ['Orrin Gazette: The bridge will stay shut for three more weeks'],
  ],
  ['de', ['Anna Weber erklärte, dass die Brücke bis Montag gesperrt bleibe.'], ['Anna Weber: die Brücke bis Montag gesperrt bleibe']],
  ['de', ['Laut Anna Weber bleibt die Brücke bis Montag gesperrt.'], ['Anna Weber: bleibt die Brücke bis Montag gesperrt']],
  ['de', ['Die Brücke bleibe bis Montag gesperrt, sagte Anna Weber.'], ['Anna Weber: Die Brücke bleibe bis Montag gesperrt']],
  [
    'de',
    ['Anna Weber sagte am Montag, die Brücke sei sicher.', 'Niemand müsse sich sorgen.', 'Die Brücke ist 90 Jahre alt.'],
    ['Anna Weber: die Brücke sei sicher', 'Anna Weber: Niemand müsse sich sorgen.'],
  ],
  [
    'de',
    ['Ivo Kranz sagte, der Damm sei neu. Wie aus einem Papier hervorgeht, könnten sich Risse bilden.'],
    ['Ivo Kranz: der Damm sei neu'],
  ],
  [
    'de',
    ['Spieler Ivo Kranz sagte, der Damm sei neu.', 'Nach Ansicht der Bilder wurde der Damm gesperrt.'],
    ['Ivo Kranz: der Damm sei neu', 'Bilder: wurde der Damm gesperrt'],
  ],
  ['fr', ['Le maire Luc Roux est venu. Selon lui, la digue est rompue depuis mai.'], ['Luc Roux: la digue est rompue depuis mai']],
  ['fr', ['L’Institut de la pêche a indiqué que la digue est rompue.'], ['L’Institut de la pêche: la digue est rompue']],
  ['fr', ['Selon un conseiller d’Anne Morel, la digue est rompue.'], ['un conseiller d’Anne Morel: la digue est rompue']],
  ['fr', ['Son rival, le sénateur Pierre-Yves de Roux, a dit que la digue est rompue.'], ['Pierre-Yves de Roux: la digue est rompue']],
  ['es', ['Su abogado, Íñigo de la Torre, anunció que el dique está roto.'], ['Íñigo de la Torre: el dique está roto']],
  [
    'es',
    ['En su cuenta de Blink, la ministra de Justicia dijo que el dique está roto. Según ella, nadie lo sabía.'],
    ['la ministra de Justicia: el dique está roto', 'la ministra de Justicia: nadie lo sabía'],
  ],
  ['de', ['Den Schaden schätzt die Bank auf 450.000 Euro.'], ['die Bank: auf 450.000 Euro']],
  ['de', ['Nach Einschätzung von Experten ist die Brücke sicher und neu.'], ['Experten: ist die Brücke sicher und neu']],
  ['de', ['Den Angaben zufolge wurden 1012 Menschen befragt.'], []],
  ['de', ['Ivo Kranz zufolge wurden 1012 Menschen befragt.'], ['Ivo Kranz: wurden 1012 Menschen befragt']],
  ['de', ['Gibt es keine Einigung, droht der Koalition die erste Niederlage.'], []],
  ['de', ['Auch Kranz selbst, der Gründer und Besitzer, äußerte sich nicht.'], []],
  ['de', ['Der Rat ließ mitteilen, er habe die Brücke gesperrt.'], ['Der Rat: er habe die Brücke gesperrt']],
  ['de', ['Nach Angaben der Polizei war der Fahrer der Fähre betrunken.'], ['Polizei: war der Fahrer der Fähre betrunken']],
  ['es', ['Según explicó el club, el puente abrirá en mayo.'], ['el club: el puente abrirá en mayo']],
  ['es', ['El gobierno informó el lunes que el puente abrirá en mayo.'], ['El gobierno: el puente abrirá en mayo']],
  ['de', ['Nach dem Sturz von Brandt fordert Teilhabe auch der Hafen von allen.'], []],
  ['pt', ['O porto marcou o segundo gol da partida na cidade.'], []],
  ['pt', ['Segundo Ana Ruiz, o porto continua fechado.'], ['Ana Ruiz: o porto continua fechado']],
  ['en', ['The fleet of Orrin is estimated to be worth nine million crowns.'], []],
  ['en', ['Ann Lee asked the court for more time before the trial.'], []],
  ['fr', ['Elle est venue pour voir ses enfants au port de la ville.'], []],
  ['fr', ['Pour Claire Petit, le pont doit rester fermé.'], ['Claire Petit: le pont doit rester fermé']],
  ['es', ['El puerto quedó cerrado para evitar daños en la ciudad.'], []],
  ['pt', ['O porto foi fechado para evitar danos na cidade.'], []],
  ['fr', ['Claire Petit affirme que le pont restera fermé.'], ['Claire Petit: le pont restera fermé']],
  ['es', ['Ana Ruiz aseguró que el puente seguirá cerrado.'], ['Ana Ruiz: el puente seguirá cerrado']],
];

const ROLES: readonly (readonly [language: string, paragraphs: readonly string[], roles: readonly string[]])[] = [
  ['en', ['“We will not sign this,” Harbour Office press secretary Ann Lee said.'], ['Ann Lee (Harbour Office press secretary)']],
  ['en', ['“We will not sign this,” said Ann Lee, the council’s executive director.'], ['Ann Lee (council’s executive director)']],
  ['en', ['Ann Lee, the mayor of Orrin, came late.', '“We will not sign this,” Lee said.'], ['Ann Lee (mayor of Orrin)']],
  ['en', ['“We will not sign this,” the harbour director, Ivo Brandt, said.'], ['Ivo Brandt (harbour director)']],
  ['en', ['“We will not sign this,” said Mr. Ivo Brandt.'], ['Ivo Brandt ()']],
  ['en', ['“We will not sign this,” said Mayor Ivo J. Brandt.'], ['Ivo J. Brandt (Mayor)']],
  ['en', ['President Lind praised Ann Lee.', '“We will not sign this,” Lee said.'], ['Ann Lee ()']],
  ['en', ['The harbour board, led by chairman Tom Ode, met. “We will not sign this,” the Harbour Board said.'], ['Harbour Board ()']],
  ['en', ['“We will not sign this,” said Democratic Rep. Ann Lee.'], ['Ann Lee (Democratic Rep.)']],
  ['de', ['„Wir unterschreiben das nicht“, sagte Ministerin Ursula von der Ode.'], ['Ursula von der Ode (Ministerin)']],
  ['de', ['„Wir unterschreiben das nicht“, sagte Richterin Dr. Ida Kranz.'], ['Ida Kranz (Richterin)']],
  ['de', ['Spät glich Kapitän Ivo Kranz aus. „Wir unterschreiben das nicht“, sagte Kranz.'], ['Ivo Kranz (Kapitän)']],
  ['de', ['„Wir unterschreiben das nicht“, klagt dessen Vorsitzende Ida Kranz.'], ['Ida Kranz (Vorsitzende)']],
  ['de', ['„Wir unterschreiben das nicht“, sagt Krankenpflegerin Ida Kranz.'], ['Ida Kranz (Krankenpflegerin)']],
  ['fr', ['« Nous ne signerons pas ce texte », dit Me Ida Roux.'], ['Ida Roux ()']],
  ['sv', ['"Vi skriver inte under det", säger kommunalrådet Amir Lund.'], ['Amir Lund (kommunalrådet)']],
  ['nl', ['„Wij tekenen dit stuk niet”, zegt VVD-raadslid Ida de Wit.'], ['Ida de Wit (VVD-raadslid)']],
  ['es', ['«No vamos a firmar esto», dijo la alcaldesa Ana de la Cruz.'], ['Ana de la Cruz (alcaldesa)']],
  ['de', ['„Wir unterschreiben das nicht“, sagte der Hafendirektor Peter Lang.'], ['Peter Lang (Hafendirektor)']],
];

describe('claims', () => {
  it.each(CLAIMS)('%s: %j', (language, paragraphs, claims) => {
    expect(claimsOf(paragraphs, language)).toEqual(claims);
  });
});

describe('roles', () => {
  it.each(ROLES)('%s: %j', (language, paragraphs, roles) => {
    expect(rolesOf(paragraphs, language)).toEqual(roles);
  });
});
