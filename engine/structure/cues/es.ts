/** Who says what, in Spanish. */
import type { CueTable } from './cue-table.ts';

export const ES: CueTable = {
  endings: 'ó a an aron ado',
  leaningEndings: 'ando',
  says: 'propone propuso dijo dice decía dicen dijeron afirm- asegur- explic- añadió añade señal- indic- declar- contó cuenta sostuvo sostiene manifestó manifiesta expres- agreg- apunt- subray- destac- reconoció reconoce admitió admite advirtió advierte insistió insiste recordó recuerda escribió escribe coment- pregunt- respondió responde concluyó concluye lament- anunci- inform- confirm- reiteró confesó confiesa opin- precis- aclaró relat- remarcó denunci- criticó matizó zanjó prometió argumentó detalló tuiteó publicó dicho reproch- negó niega neg- rechaz- defendió defiende replic- contestó contesta prosiguió ironizó ironiza exigió exige reivindic- celebró aventuró defendido advertido añadido insistido respondido concluido sostenido admitido sentenció sentenciado recalc- reclam- deslizó desliza puntualiz- enfatiz- refirió refiere resumió resume sugirió sugiere bromeó bromea espet- exclam- vaticin- auguró augura avisó avisa avisado incidió incide ahondó alertó alertan alertado justificó justifica aplaudió queja quejó considera consideran consideró considerado revela revelan reveló revelado muestra muestran mostró mostrado demuestra demostró cree creen creía piensa piensan prevé prevén pide piden pidió pidieron pedido sostienen advierten insisten recuerdan reconocen exigen niegan defienden admiten sugieren estima estiman estimó calcula calculan teme temen espera esperan determinó falló dictaminó concluyeron concluyen alega alegó establece estableció',
  frames: 'calific- tildó definió define describió describe llam- acus- pidió pide habló',
  leaning: 'diciendo afirm- asegur- añadiendo señal- explic- escribiendo',
  mild: 'propone propuso declarado admitido sostenido alertado resume justifica reclama sugiere aplaudió confirmado anunciado queja refirió refiere considera consideran consideró considerado revela revelan reveló revelado muestra muestran mostró mostrado demuestra demostró cree creen creía piensa piensan prevé prevén pide piden pidió pidieron pedido sostienen advierten insisten recuerdan reconocen exigen niegan defienden admiten sugieren estima estiman estimó calcula calculan teme temen espera esperan determinó falló dictaminó concluyeron concluyen alega alegó establece estableció',
  according: 'según|de acuerdo con|a juicio de|a juicio del|en palabras de|en palabras del',
  forNames: 'para',
  he: 'él',
  she: 'ella',
  stressedHe: 'él',
  stressedShe: 'ella',
  they: 'ellos ellas',
  self: 'yo nosotros',
  determiners: 'el la los las un una unos unas su sus este esta estos estas ese esa varios varias dos tres algunos muchos',
  prepositions: 'de del a al en por para con sin sobre desde hasta tras ante según durante entre contra',
  links: 'de del al a en para',
  breaks: 'que quien quienes cuyo donde y e o pero si cuando como porque aunque es son era eran fue ha han había no se',
  relatives: 'que quien quienes cuyo donde',
  between:
    'habría habrían ha han había también además ayer hoy después luego ya se le les así mismo asimismo igualmente entonces ahora siempre aún todavía finalmente recientemente',
  mister: 'señor sr don rey príncipe portavoz padre hermano',
  madam: 'señora sra doña reina princesa madre hermana',
  offices:
    'sr don doña dr presidente presidenta ministro director alcalde alcaldesa diputado senador fiscal abogado portavoz secretario general jefe jefa profesor juez comisario papa obispo entrenador capitán canciller consejero líder gobernador vicepresidente vicepresidenta economista investigador escritor candidato fundador técnico doctor médico ingeniero empresario letrado magistrado inspector subdelegado regidor edil vecino delantero intendente delegado coronel teniente comandante concejal concejala rector rectora dirigente exministro expresidente exdirector cofundador gerente catedrático embajador embajadora arzobispo viceministro procurador exalcalde seleccionador tesorero decano coordinador responsable',
  bare: 'fuentes vecinos expertos',
  papers: 'carta comunicado mensaje tuit nota',
  nobody: 'tampoco además también esto eso ello todo nada nadie se yo nos',
  that: 'que',
  capitals: 'lunes martes miércoles jueves viernes sábado domingo',
  naming: 'titulado titulada llamado llamada denominado denominada apodado palabra término expresión título',
  maleNames:
    'josé juan manuel francisco antonio javier carlos miguel alejandro fernando sergio pablo alberto álvaro rafael ángel pedro ramón enrique vicente andrés joaquín diego jaime ignacio gonzalo íñigo óscar rubén iván emilio eduardo ricardo gustavo héctor leopoldo evaristo',
  femaleNames:
    'maría carmen ana isabel laura cristina marta lucía elena pilar raquel beatriz silvia patricia nuria inmaculada yolanda montserrat amparo concha catalina antonia josefa francisca inés irene alicia lorena',
};
