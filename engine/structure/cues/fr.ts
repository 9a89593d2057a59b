/** Who says what, in French. */
import type { CueTable } from './cue-table.ts';

export const FR: CueTable = {
  endings: 'e é ait ent',
  leaningEndings: 'ant',
  says: "dit dis- affirm- déclar- expliqu- ajout- estim- assur- précis- soulign- confi- racont- indiqu- répond répondu lanc- regrett- rappelle rappelé poursuit poursuivi conclut conclu écrit écrivait annonc- insist- dénonc- jug- reconnaît reconnu admet admis martèle martelé résum- comment- not- promet promis demand- tweet- prévient prévenu constat- avanc- témoign- réagit réagi glisse soupire plaid- détaill- répliqu- rétorqu- déplor- clam- murmur- ironis- conced- ajoutent s'inquiète s’inquiète s'alarme s’alarme s'indigne s’indigne s'agace s’agace s'félicite s’félicite s'étonne s’étonne s'emporte s’emporte s'insurge s’insurge s'amuse s’amuse s'interroge s’interroge s'exclame s’exclame s'enthousiasme s’enthousiasme justifi- renchérit renchéri énumèr- fustig- analys- argument- craint certifi- tempêt- alert- redout- souvient souvenu complète complét- nuanc- espère espéré montre montrent montré montraient révèle révèlent révélé révélait pointe pointent pointé considère considèrent considéré considérait pense pensent croit croient soutient soutiennent soutenu soutenait prétend prétendent nie nient nié dément démenti démentent rapporte rapportent rapporté confirme confirment confirmé souhaite souhaitent souhaité signale signalent signalé suggère suggèrent établit établi",
  frames: 'qualifi- évoqu- parle décrit appelle appelé accus-',
  leaning: 'affirm- déclar- expliqu- ajout- estim- assur- précis- soulign- écriv-',
  mild: "craint justifie justifié alerte alerté complète complété nuance nuancé analyse analysé espère espéré redoute redouté fustige énumère certifie s'amuse s’amuse montre montrent montré montraient révèle révèlent révélé révélait pointe pointent pointé considère considèrent considéré considérait pense pensent croit croient soutient soutiennent soutenu soutenait prétend prétendent nie nient nié dément démenti démentent rapporte rapportent rapporté confirme confirment confirmé souhaite souhaitent souhaité signale signalent signalé suggère suggèrent établit établi",
  according: "selon|d'après|d’après|aux yeux de|aux yeux du|aux yeux des",
  forNames: 'pour',
  he: 'il',
  she: 'elle',
  stressedHe: 'lui',
  stressedShe: 'elle',
  they: 'ils elles',
  self: 'je nous',
  speaking: 'je j nous moi mon ma mes notre nos',
  determiners: 'le la les l un une des son sa ses leur leurs ce cet cette ces plusieurs deux trois certains',
  prepositions: 'de du des d à au aux en dans par pour sur avec sans sous chez vers depuis lors pendant après avant entre contre selon',
  links: 'de du des d à au aux en pour l',
  breaks: 'que qu qui dont où et ou mais si quand lorsque comme car est sont était étaient a ont avait avaient ne se s c',
  relatives: 'qui que dont où',
  between:
    "aurait auraient l'a m'a l'ont l’ont l'avait l’avait m’a l’a lui a ont avait aussi encore également ensuite t-il t-elle notamment toutefois ainsi lui-même déjà alors aussitôt enfin immédiatement récemment pourtant cependant finalement vendredi jeudi mercredi mardi lundi samedi dimanche",
  mister: 'm monsieur porte-parole prince roi père frère',
  madam: 'mme madame mlle princesse reine mère sœur',
  offices:
    'm mme mlle dr président ministre premier directeur directrice maire député sénateur sénatrice procureur avocat porte-parole secrétaire général chef cheffe professeur juge commissaire préfet préfète pape évêque entraîneur capitaine chancelier chancelière responsable patron patronne fondateur fondatrice économiste chercheur chercheuse historien historienne sociologue candidat leader pdg architecte médecin commandant conseiller conseillère élu manager scientifique riverain délégué cinéaste rapporteur rapporteuse colonel lieutenant-colonel adjoint magistrat doyen doyenne ambassadeur ambassadrice gouverneur recteur rectrice agriculteur agricultrice éleveur éleveuse infirmier infirmière enseignant sélectionneur attaquant gardien défenseur dirigeant archevêque notaire',
  bare: 'sources experts',
  papers: 'lettre communiqué message courrier tweet texte',
  nobody: 'on je nous cela ça ceci ce tout rien personne',
  that: 'que qu',
  capitals: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  naming: 'intitulé intitulée surnommé surnommée dit baptisé baptisée mot terme expression titre film livre',
  maleNames:
    'pierre jean michel philippe françois nicolas laurent olivier thierry éric frédéric stéphane sébastien christophe guillaume julien mathieu antoine benoît rémi jérôme yves gérard bernard alain jacques henri luc marc bruno gilles didier fabrice arnaud cédric grégory aurélien baptiste hugues armand',
  femaleNames:
    'anne marie sophie nathalie isabelle sylvie catherine valérie sandrine véronique céline aurélie émilie élodie hélène françoise martine monique brigitte chantal agnès élisabeth mathilde pauline amélie margaux inès nadège solenne ségolène bénédicte delphine laurence corinne odile',
};
