/** Who states something in French, Italian, Portuguese and Spanish; every text is invented. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './article-of.ts';

type Row = readonly [language: string, paragraphs: readonly string[], claims: readonly string[]];

const VERBS: readonly Row[] = [
  ['fr', ['Une étude montre que le pont est sûr.'], ['Une étude: le pont est sûr']],
  ['fr', ['Les experts pensent que le pont est sûr.'], ['Les experts: le pont est sûr']],
  ['fr', ['Le juge a estimé que le pont est sûr.'], ['Le juge: le pont est sûr']],
  ['fr', ['Elle le juge coupable, que le pont tombe ou non.'], []],
  ['fr', ['Des témoins de la scène racontent que le pont est sûr.'], ['témoins de la scène: le pont est sûr']],
  ['fr', ['Des quais du port, la ministre a dit que le pont est sûr.'], ['la ministre: le pont est sûr']],
  ['it', ['Dei testimoni raccontano che il ponte è sicuro.'], ['Dei testimoni: il ponte è sicuro']],
  ['es', ['Según los primeros indicios, el puente es seguro.'], []],
  ['es', ['Según los primeros testigos, el puente es seguro.'], ['los primeros testigos: el puente es seguro']],
  ['fr', ['Selon les premiers éléments, le pont est sûr.'], []],
  ['es', ['El ministro considera que el puente es seguro.'], ['El ministro: el puente es seguro']],
  ['es', ['Un estudio demuestra que el puente es seguro.'], ['Un estudio: el puente es seguro']],
  ['it', ['Il ministro ritiene che il ponte sia sicuro.'], ['Il ministro: il ponte sia sicuro']],
  ['pt', ['O ministro acredita que a ponte é segura.'], ['O ministro: a ponte é segura']],
  // subjects that state nothing, and verbs without what is said
  ['es', ['Tampoco dice que el puente sea viejo.'], []],
  ['es', ['El alcalde inauguró el puente y anunció la construcción de otro.'], []],
  ['it', ['Il sindaco ha visitato il cantiere e ha annunciato la costruzione di un ponte.'], []],
  ['fr', ['Le maire a visité le chantier et a annoncé la construction d’un pont.'], []],
  ['fr', ['Cela montre que le pont est sûr.'], []],
  ['fr', ['On considère que le pont est sûr.'], []],
  ['fr', ['Je pense que le pont est sûr.'], []],
  ['fr', ['Le fait que le pont soit fermé montre que la ville change.'], []],
  ['fr', ['Le maire pense à la fermeture du pont.'], []],
  ['es', ['Esto demuestra que el puente es seguro.'], []],
  ['es', ['Se espera que el puente abra en mayo.'], []],
  ['it', ['Il porto cresce, il che sottolinea la necessità di una risposta.'], []],
  ['fr', ['Le port ferme, ce qui souligne la nécessité d’une réponse.'], []],
  ['es', ['El puerto crece, lo que muestra la necesidad de una respuesta.'], []],
  ['it', ['Questo dimostra che il ponte è sicuro.'], []],
  ['pt', ['Isto mostra que a ponte é segura.'], []],
];

const BEHIND: readonly Row[] = [
  // a stronger verb behind one that may mean much else
  ['fr', ['Si l’opposition redoute un retard, le maire affirme que le pont est sûr.'], ['le maire: le pont est sûr']],
];

const ELIDED: readonly Row[] = [
  ['fr', ["Comme l'a expliqué le maire, le pont est sûr et neuf."], ['le maire: le pont est sûr et neuf']],
  ['fr', ['Comme l’avait expliqué le maire, le pont est sûr et neuf.'], ['le maire: le pont est sûr et neuf']],
];

const ACCORDING: readonly Row[] = [
  ['es', ['Y añade el informe que el puente es viejo.'], ['el informe: el puente es viejo']],
  ['es', ['El rey visitó la zona y anunció la construcción de un puente.'], []],
  ['pt', ['Assim o disse o ministro: a ponte fechará.'], ['o ministro: a ponte fechará']],
  ['fr', ['Le pont est fermé, selon le rapport que le conseil a publié.'], ['le rapport: Le pont est fermé']],
  ['fr', ['Selon le rapport que le conseil a publié, le pont est fermé.'], ['le rapport: le pont est fermé']],
  ['fr', ['Le pont est fermé, selon l’étude qu’il a menée.'], ['l’étude: Le pont est fermé']],
  ['es', ['Según el informe que publicó el consejo, el puente está cerrado.'], ['el informe: el puente está cerrado']],
  ['es', ['Según Bo Lasa, director de la unidad de Obras, no quedan puentes.'], ['Bo Lasa: no quedan puentes']],
  [
    'es',
    ['Ann Lasa, alcaldesa, vino. Ayer anunció el pasado sábado el ministro que el puente es seguro.'],
    ['el ministro: el puente es seguro'],
  ],
  ['es', ['La mayoría de los barrios reclaman, además, un puente seguro.'], ['La mayoría de los barrios: un puente seguro']],
  [
    'es',
    ['El puente es muy seguro, afirmó el portavoz del grupo apoyado por Norlandia.'],
    ['el portavoz del grupo: El puente es muy seguro'],
  ],
  ['fr', ['Le pont est sûr et neuf, selon les données publiées par la ville.'], ['les données: Le pont est sûr et neuf']],
  ['fr', ['Le pont est sûr et neuf, selon le récit qu’elle livre au journal.'], ['le récit: Le pont est sûr et neuf']],
  [
    'es',
    ['El Comité Internacional de la Mar Roja ha dicho que el puente es viejo. Es seguro y nuevo, según el Comité para la Defensa del Río.'],
    ['Comité Internacional de la Mar Roja: el puente es viejo', 'Comité para la Defensa del Río: Es seguro y nuevo'],
  ],
  ['ar', ['الجسر آمن وجديد هذا العام، وفق ما نقل موقع نورد.'], ['موقع نورد: الجسر آمن وجديد هذا العام،']],
  ['fr', ['Aux yeux du ministre, le pont est sûr et neuf.'], ['ministre: le pont est sûr et neuf']],
  ['it', ['Stando alla polizia, il ponte è sicuro.'], ['polizia: il ponte è sicuro']],
  ['it', ['A detta del sindaco, il ponte è sicuro.'], ['sindaco: il ponte è sicuro']],
  ['pt', ['Na opinião do ministro, a ponte é segura.'], ['ministro: a ponte é segura']],
];

describe('claims in the south', () => {
  it.each([...VERBS, ...BEHIND, ...ACCORDING, ...ELIDED])('%s: %j', (language, paragraphs, claims) => {
    expect(claimsOf(paragraphs, language)).toEqual(claims);
  });
});
