/** Cue words of Swedish. */
import type { Cues } from './cues.ts';

export const sv: Cues = {
  said: 'sade,säger,sa,enligt,berättar,uppger,skriver,menar,tycker,förklarar,uppgav,tillägger,konstaterar,hävdar',
  future: 'ska,kommer,skall,blir,väntas',
  plan: 'planerar,planeras,plan,planer,förväntas,imorgon,i morgon,nästa vecka,nästa månad,nästa år,nästa,kommande,senast,före slutet,från och med,beslut,tar ställning,inleds,på måndag,på tisdag,på onsdag,på torsdag,på fredag,på lördag,på söndag',
  recent: 'idag,i dag,igår,i går,denna vecka,nu',
  before: 'sedan,tidigare,redan,förra året,i fjol,förra,sedan tidigare,före detta,dåvarande,då,grundades',
  why: 'därför,eftersom,skäl,anledning,viktig,viktigt,risk,risker,hot',
  measure: 'procent,miljon,miljoner,miljard,miljarder,genomsnitt,totalt,kronor',
  event: 'meddelade,meddelar,greps,gripen,gripits,dog,död,döda,skadade,vann,vinner,förlorade,lanserar,undertecknade',
  firstPerson: 'jag,vi,vår,våra,oss',
  secondPerson: 'du,ni,din',
  chrome: 'nyhetsbrev,prenumerera,prenumeration,logga in,klicka,läs också,läs mer,följ,foto,annons,app,i den här artikeln,den här artikeln',
  pronoun: 'han,hon,de,den,det,detta,denna,dessa,hans,hennes,deras,dess,där,båda,honom,henne,dom',
  person: 'han,hon,de,hans,hennes,deras',
  connective: 'men,och,också,dock,ändå,då,så,dessutom,samtidigt,därför,därmed,sedan,slutligen,däremot,till exempel,även,därefter,vidare',
  labels: 'kort sagt,sammanfattningsvis',
  results: 'därför,därmed,därefter,sedan,annars,till exempel,alltså,således,därtill,likaså,dessförinnan',
  openers: 'men,och',
  stop: 'att,som,en,ett,på,är,av,för,med,till,har,inte,om,var,i,sig,från,vi,kan,när,år,hade,nu,över,vid,efter,upp,in,ut,vara,skulle,ska,man,eller,enligt,blev,blir,här,än,mot,mer,alla',
};
