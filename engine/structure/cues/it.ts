/** Who says what, in Italian. */
import type { CueTable } from './cue-table.ts';

export const IT: CueTable = {
  says: 'detto dice dicono disse diceva affermato afferma dichiarato dichiara spiegato spiega spiega aggiunto aggiunge sottolineato sottolinea raccontato racconta ricordato ricorda scritto scrive osservato osserva commentato commenta concluso conclude precisato precisa ribadito ribadisce annunciato annuncia sostiene sostenuto assicurato assicura ammesso ammette risposto risponde replicato replica chiesto chiede attacca attaccato denuncia denunciato rivela rivelato avverte avvertito prosegue continua evidenzia evidenziato riferito riferisce confessa confessato lamenta conferma confermato twitta insiste',
  frames: 'definito definisce definì parlato parla descritto descrive chiamato accusato accusa',
  leaning: 'dicendo affermando spiegando aggiungendo sottolineando scrivendo',
  according: 'secondo|stando a|per|a detta di',
  he: 'egli lui',
  she: 'ella lei',
  they: 'loro essi',
  self: 'io noi',
  determiners: 'il lo la i gli le l un uno una suo sua suoi loro questo questa questi alcuni molti due tre',
  prepositions:
    'di del dello della dei degli delle d a al allo alla ai alle in nel nella nei da dal dalla con su sul sulla per tra fra dopo prima durante contro senza secondo',
  links: 'di del dello della dei degli delle d a al alla dell all',
  breaks: 'che chi cui dove e ed o ma se quando come perché è sono era erano ha hanno aveva non si',
  relatives: 'che cui dove',
  between: 'ha hanno aveva poi anche ancora infine inoltre ieri oggi così già quindi stesso',
  mister: 'signor sig don re principe padre fratello',
  madam: 'signora sig.ra regina principessa madre sorella',
  offices:
    'signor dott prof presidente ministro premier direttore direttrice sindaco deputato senatore senatrice procuratore avvocato portavoce segretario generale capo professore professoressa giudice commissario papa vescovo cardinale allenatore ct capitano leader vicepremier governatore assessore assessora consigliere economista ricercatore scrittore candidato fondatore amministratore',
  papers: 'lettera comunicato messaggio post nota tweet',
  that: 'che',
  capitals:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  naming: 'intitolato intitolata cosiddetto cosiddetta soprannominato parola termine titolo film libro',
};
