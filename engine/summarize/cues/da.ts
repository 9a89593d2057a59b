/** Cue words of Danish. */
import type { Cues } from './cues.ts';

export const da: Cues = {
  said: 'sagde,siger,ifølge,fortæller,oplyser,skriver,mener,forklarer,udtaler,tilføjer,påpeger,hævder,advarer,understreger',
  future: 'skal,vil,kommer,bliver,ventes',
  plan: 'planlægger,planlagt,plan,planer,forventes,forventet,i morgen,næste uge,næste måned,næste år,næste,kommende,senest,inden,fra og med,beslutning,tager stilling,behandles,på mandag,på tirsdag,på onsdag,på torsdag,på fredag,på lørdag,på søndag',
  recent: 'i dag,i går,denne uge,nu,nye,ny',
  before: 'siden,tidligere,allerede,sidste år,forrige,daværende,da,grundlagt,født,efter,længe',
  why: 'fordi,derfor,grund,årsag,vigtig,vigtigt,risiko,trussel,konsekvenser',
  measure: 'procent,million,millioner,milliard,milliarder,gennemsnit,total,kroner',
  event: 'meddelte,meddeler,anholdt,døde,død,dræbt,såret,vandt,vinder,tabte,lancerer,underskrev,godkendte,vedtog',
  firstPerson: 'jeg,vi,vores,os,min',
  secondPerson: 'du,I,jer',
  chrome: 'nyhedsbrev,abonner,abonnement,log ind,klik,læs også,læs mere,følg,foto,annonce,app,i denne artikel,denne artikel',
  pronoun: 'han,hun,de,den,det,dette,denne,disse,hans,hendes,deres,dens,der,begge,ham,hende',
  person: 'han,hun,de,hans,hendes,deres',
  connective:
    'men,og,også,imidlertid,alligevel,da,så,desuden,samtidig,derfor,dermed,derefter,endelig,derimod,for eksempel,derudover,videre',
  labels: 'kort sagt,kort fortalt',
  results: 'derfor,dermed,derefter,ellers,for eksempel,altså,således,dertil,følgelig,ligeledes',
  openers: 'men,og',
  stop: 'i,som,en,et,på,er,af,for,med,til,har,ikke,om,var,sig,fra,vi,kan,når,år,havde,nu,over,ved,efter,op,ind,ud,være,skulle,skal,man,eller,ifølge,blev,bliver,her,end,mod,mere,alle,andre',
};
