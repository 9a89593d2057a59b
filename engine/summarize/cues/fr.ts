/** Cue words of French. */
import type { Cues } from './cues.ts';

export const fr: Cues = {
  said: 'a déclaré,a dit,dit,déclare,selon,a affirmé,affirme,a expliqué,explique,a ajouté,ajoute,a indiqué,indique,a précisé',
  future: 'sera,seront,va,vont,devra,devront,pourra,pourront,aura',
  futureForm: /..(?<!op|cam|chol)(?:er|ir|dr|vr|ttr|rr)(?:a|ont)$/,
  plan: "prévoit,prévu,prévue,prévus,prévoient,attendu,attendue,demain,la semaine prochaine,prochain,prochaine,prochains,l'an prochain,d'ici,à venir,échéance",
  recent: "aujourd'hui,hier,ce matin,cette semaine,ce mois,désormais",
  before: "depuis,auparavant,déjà,l'an dernier,l'année dernière,dernier,dernière,il y a,ancien,ancienne,à l'époque",
  why: 'parce que,car,raison,raisons,en raison,important,importante,enjeu,risque',
  measure: 'pour cent,million,millions,milliard,milliards,moyenne,total,euros',
  event: 'annonce,annoncé,arrêté,arrêtée,tué,tués,mort,morts,blessés,remporte,remporté,gagné,perdu,lancé',
  firstPerson: "je,j'ai,nous,notre,nos",
  secondPerson: 'vous,votre,vos',
  chrome:
    'newsletter,abonnez-vous,abonnement,abonnés,inscrivez-vous,cliquez,lire aussi,à lire,suivez,photo,crédit,toutes les infos,cet article,dans cet article,retrouvez',
  pronoun: "il,elle,ils,elles,ce,cela,ça,c'est,cette,ces,celui-ci,celle-ci,son,sa,ses,leur,leurs,cet,lui,ceux-ci",
  person: 'il,elle,ils,elles,son,sa',
  connective:
    'mais,et,aussi,cependant,toutefois,pourtant,ensuite,donc,ainsi,alors,en effet,par ailleurs,de plus,en outre,enfin,or,puis,néanmoins,par exemple,dès lors',
  labels: 'en bref,en résumé,bref,en clair,résultat',
  results:
    'donc,ainsi,alors,dès lors,du coup,sinon,puis,ensuite,depuis lors,par conséquent,en conséquence,par exemple,de même,pour autant,autrement dit,au contraire',
  openers: 'mais,et',
  asides: 'cependant,toutefois,néanmoins,pourtant,enfin,en outre',
  stop: 'le,la,les,l,un,une,des,du,de,d,ou,à,au,aux,en,dans,par,pour,sur,avec,sans,sous,est,sont,était,a,ont,on,nous,vous,je,qui,que,qu,dont,où,ne,pas,plus,se,s,y',
};
