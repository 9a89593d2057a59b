/** Who says what, in Spanish. */
import type { CueTable } from './cue-table.ts';

export const ES: CueTable = {
  says: 'dijo dice decía dicen dijeron afirmó afirma afirmaron aseguró asegura aseguraron explicó explica explicaron añadió añade señaló señala señalaron indicó indica declaró declara contó cuenta sostuvo sostiene manifestó manifiesta expresó expresa agregó agrega apuntó apunta subrayó subraya destacó destaca reconoció reconoce admitió admite advirtió advierte insistió insiste recordó recuerda escribió escribe comentó comenta preguntó pregunta respondió responde concluyó concluye lamentó lamenta anunció anuncia reiteró confesó confiesa opinó opina precisó precisa aclaró relató relata remarcó denunció denuncia criticó matizó zanjó prometió argumentó detalló tuiteó publicó dicho asegurado afirmado explicado señalado',
  frames: 'calificó califica tildó definió define describió describe llamó llama acusó acusa pidió pide habló',
  leaning: 'diciendo afirmando asegurando añadiendo señalando explicando escribiendo',
  according: 'según|de acuerdo con|a juicio de|en palabras de|para',
  he: 'él',
  she: 'ella',
  they: 'ellos ellas',
  self: 'yo nosotros',
  determiners: 'el la los las un una unos unas su sus este esta estos estas ese esa varios varias dos tres algunos muchos',
  prepositions: 'de del a al en por para con sin sobre desde hasta tras ante según durante entre contra',
  links: 'de del al a en para',
  breaks: 'que quien quienes cuyo donde y e o pero si cuando como porque aunque es son era eran fue ha han había no se',
  relatives: 'que quien quienes cuyo donde',
  between: 'ha han había también además ayer hoy después luego ya se le les así mismo',
  mister: 'señor sr don rey príncipe portavoz padre hermano',
  madam: 'señora sra doña reina princesa madre hermana',
  offices:
    'sr don doña dr presidente presidenta ministro director alcalde alcaldesa diputado senador fiscal abogado portavoz secretario general jefe jefa profesor juez comisario papa obispo entrenador capitán canciller consejero líder exministro expresidente expresidenta gobernador vicepresidente vicepresidenta economista investigador escritor candidato fundador',
  papers: 'carta comunicado mensaje tuit nota',
  that: 'que',
  capitals:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  naming: 'titulado titulada llamado llamada denominado denominada apodado palabra término expresión título',
};
