/** Who says what, in French. */
import type { CueTable } from './cue-table.ts';

export const FR: CueTable = {
  says: 'dit disait affirme affirmé affirmait déclare déclaré déclarait explique expliqué expliquait ajoute ajouté ajoutait estime estimé estimait assure assuré assurait précise précisé précisait souligne souligné soulignait confie confié confiait raconte raconté racontait indique indiqué indiquait répond répondu lance lancé regrette regretté rappelle rappelé poursuit poursuivi conclut conclu écrit écrivait annonce annoncé insiste insisté dénonce dénoncé juge jugé reconnaît reconnu admet admis martèle martelé résume résumé commente commenté note noté promet promis demande demandé tweete tweeté prévient prévenu constate constaté avance avancé témoigne témoigné réagit réagi glisse soupire plaide plaidé détaille détaillé disent expliquent affirment racontent estiment',
  frames: 'qualifie qualifié évoque évoqué parle décrit appelle appelé accuse accusé',
  leaning: 'affirmant déclarant expliquant ajoutant estimant assurant précisant soulignant écrivant',
  according: "selon|d'après|d’après|pour|aux yeux de",
  he: 'il',
  she: 'elle',
  they: 'ils elles',
  self: 'je nous',
  determiners: 'le la les l un une des son sa ses leur leurs ce cet cette ces plusieurs deux trois certains',
  prepositions: 'de du des d à au aux en dans par pour sur avec sans sous chez vers depuis lors pendant après avant entre contre selon',
  links: 'de du des d à au aux en pour l',
  breaks: 'que qu qui dont où et ou mais si quand lorsque comme car est sont était étaient a ont avait avaient ne se s c',
  relatives: 'qui que dont où',
  between: 'a ont avait aussi encore également ensuite t-il t-elle notamment toutefois ainsi lui-même déjà',
  mister: 'm monsieur porte-parole prince roi père frère',
  madam: 'mme madame mlle ministre princesse reine mère sœur',
  offices:
    'm mme mlle dr président ministre premier directeur directrice maire député sénateur sénatrice procureur avocat porte-parole secrétaire général chef cheffe professeur juge commissaire préfet préfète pape évêque entraîneur capitaine chancelier chancelière responsable patron patronne fondateur fondatrice économiste chercheur chercheuse historien historienne sociologue candidat leader pdg vice-président',
  papers: 'lettre communiqué message courrier tweet texte',
  that: 'que qu',
  capitals:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  naming: 'intitulé intitulée surnommé surnommée dit baptisé baptisée mot terme expression titre film livre',
};
