/** Cue words of Norwegian. */
import type { Cues } from './cues.ts';

export const no: Cues = {
  said: 'sa,sier,ifølge,forteller,opplyser,skriver,mener,forklarer,uttaler,legger til,påpeker,hevder,advarer,understreker',
  future: 'skal,vil,kommer,blir,ventes',
  plan: 'planlegger,planlagt,plan,planer,forventes,forventet,i morgen,neste uke,neste måned,neste år,neste,kommende,senest,innen,fra og med,beslutning,tar stilling,ankefristen,på mandag,på tirsdag,på onsdag,på torsdag,på fredag,på lørdag,på søndag',
  recent: 'i dag,i går,denne uken,nå,nye,ny',
  before: 'siden,tidligere,allerede,i fjor,fjor,forrige,daværende,da,grunnlagt,født,etter',
  why: 'fordi,derfor,grunn,årsak,viktig,risiko,trussel,konsekvenser,følge',
  measure: 'prosent,million,millioner,milliard,milliarder,gjennomsnitt,totalt,kroner',
  event: 'meldte,melder,kunngjorde,pågrepet,arrestert,døde,død,drept,skadd,vant,vinner,tapte,lanserer,signerte',
  firstPerson: 'jeg,vi,vår,våre,oss',
  secondPerson: 'du,dere,din',
  chrome:
    'nyhetsbrev,abonner,abonnement,logg inn,klikk,les også,les mer,følg,foto,annonse,app,i denne artikkelen,denne artikkelen,denne saken',
  pronoun: 'han,hun,de,den,det,dette,denne,disse,hans,hennes,deres,dens,der,begge,ham,henne',
  person: 'han,hun,de,hans,hennes,deres',
  connective:
    'men,og,også,imidlertid,likevel,da,så,dessuten,samtidig,derfor,dermed,deretter,til slutt,derimot,for eksempel,i tillegg,videre',
  labels: 'kort sagt,kort fortalt,oppsummert',
  results: 'derfor,dermed,deretter,ellers,for eksempel,altså,således,dertil,følgelig,likeledes',
  openers: 'men,og',
  stop: 'i,som,en,et,på,er,av,for,med,til,har,ikke,om,var,seg,fra,vi,kan,når,år,hadde,nå,over,ved,etter,opp,inn,ut,være,skulle,skal,man,eller,ifølge,ble,blir,her,enn,mot,mer,alle,andre',
};
