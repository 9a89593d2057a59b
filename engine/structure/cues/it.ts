/** Who says what, in Italian. */
import type { CueTable } from './cue-table.ts';

export const IT: CueTable = {
  endings: 'ato a ano',
  leaningEndings: 'ando',
  says: 'detto dice dicono disse diceva afferm- dichiar- spieg- aggiunto aggiunge sottoline- raccont- ricord- scritto scrive osserv- comment- concluso conclude precis- ribadito ribadisce annunci- sostiene sostenuto assicur- ammesso ammette risposto risponde replic- chiesto chiede attacc- denunci- rivel- avverte avvertito prosegue continua evidenzi- riferito riferisce confess- lamenta conferm- twitta insiste mormor- sospir- ripet- ripetuto ripete incalz- puntualizz- auspic- rivendic- esort- rimarc- tuon- ironizz- esult- confid- rassicur- ritiene ritengono ritenuto nega negano negato stabilito ipotizza ipotizzano avvertono sostengono aggiungono ribadiscono riferiscono chiedono scrivono rivela riporta riportano riportato teme temono pensa pensano crede credono mostra dimostra suggerisce',
  frames: 'garantisce garantito definito definisce definì parl- descritto descrive chiamato accus-',
  mild: 'ripete ripetuto esulta esultato rassicura rivendica auspica esorta ritiene ritengono ritenuto nega negano negato stabilito ipotizza ipotizzano avvertono sostengono aggiungono ribadiscono riferiscono chiedono scrivono rivela riporta riportano riportato teme temono pensa pensano crede credono mostra dimostra suggerisce',
  leaning: 'dicendo afferm- spieg- aggiungendo sottoline- scrivendo',
  according:
    'secondo quanto|secondo|stando a|stando al|stando allo|stando alla|stando ai|stando agli|stando alle|a detta di|a detta del|a detta dello|a detta della|a detta dei|a detta degli|a detta delle',
  forNames: 'per',
  ambiguous: 'secondo',
  he: 'egli lui',
  she: 'ella lei',
  stressedHe: 'lui',
  stressedShe: 'lei',
  they: 'loro essi',
  self: 'io noi',
  determiners: 'il lo la i gli le l un uno una suo sua suoi loro questo questa questi alcuni molti due tre',
  prepositions:
    'di del dello della dei degli delle d a al allo alla ai alle in nel nella nei da dal dalla con su sul sulla per tra fra dopo prima durante contro senza secondo',
  links: 'di del dello della dei degli delle d a al alla dell all',
  breaks: 'quanto che chi cui dove e ed o ma se quando come perché è sono era erano ha hanno aveva non si',
  relatives: 'che cui dove',
  between:
    'mi avrebbe avrebbero ha hanno aveva poi anche ancora infine inoltre ieri oggi così già quindi stesso invece subito sempre però dunque tuttavia peraltro altresì',
  mister: 'signor sig don re principe padre fratello',
  madam: 'signora sig.ra regina principessa madre sorella',
  offices:
    'signor dott prof presidente ministro premier direttore direttrice sindaco deputato senatore senatrice procuratore avvocato portavoce segretario generale capo professore professoressa giudice commissario papa vescovo cardinale allenatore ct capitano leader vicepremier governatore assessore assessora consigliere economista ricercatore scrittore candidato fondatore amministratore pm legale tecnico attaccante docente ricercatrice onorevole capogruppo ingegnere architetto imprenditore medico ds manager prefetto questore comandante coordinatore coordinatrice colonnello rettore rettrice responsabile vicepresidente vicesindaco sottosegretario governatrice magistrato difensore portiere dirigente arcivescovo ambasciatore amministratrice vicedirettore',
  bare: 'fonti esperti',
  papers: 'lettera comunicato messaggio post nota tweet',
  nobody: 'ciò questo questa quello si tutto nulla niente nessuno io',
  that: 'che',
  capitals: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  naming: 'intitolato intitolata cosiddetto cosiddetta soprannominato parola termine titolo film libro',
  maleNames:
    'giuseppe giovanni antonio francesco luigi angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano matteo andrea luca stefano alessandro davide simone nicola fabio massimo giancarlo roberto riccardo gianluca enzo ettore egidio ruggero walter dario',
  femaleNames:
    'maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita franca paola giulia chiara federica silvia elisa valentina ilaria giada loredana fiorella giuliana bianca sara',
};
