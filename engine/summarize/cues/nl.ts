/** Cue words of Dutch. */
import type { Cues } from './cues.ts';

export const nl: Cues = {
  said: 'zei,zegt,zeggen,volgens,vertelt,vertelde,verklaarde,verklaart,aldus,meldt,meldde,stelt,stelde,benadrukt',
  future: 'zal,zullen,gaat,gaan,wordt,worden,moet,moeten',
  plan: 'gepland,plan,plannen,verwacht,verwachten,verwachting,morgen,volgende week,volgende maand,volgend jaar,volgende,komende,komend,binnenkort,uiterlijk,voor eind,in het voorjaar,doet uitspraak,speelt,ontvangt,debatteert',
  recent: 'vandaag,gisteren,vanochtend,deze week,nu,nieuwe',
  before: 'sinds,eerder,al,vorig jaar,vorige,afgelopen,geleden,voormalig,voormalige,destijds,toen',
  why: 'omdat,want,reden,belangrijk,belang,risico,dreiging,gevolgen,gevolg',
  measure: 'procent,miljoen,miljard,gemiddeld,totaal,euro,dollar,kilometer',
  event: 'aangekondigd,kondigt,gearresteerd,aangehouden,overleden,dood,doden,gewonden,wint,won,gewonnen,verloor,gelanceerd,getekend',
  firstPerson: 'ik,wij,we,ons,onze',
  secondPerson: 'u,uw,jij',
  chrome: 'nieuwsbrief,abonneer,abonnement,abonnees,aanmelden,klik,lees ook,lees meer,volg ons,foto,advertentie,in dit artikel,dit artikel',
  pronoun: 'hij,zij,ze,dit,dat,deze,die,zijn,haar,hun,daar,er,beide,hem,daarmee,daarbij',
  person: 'hij,zij,ze,zijn,haar,hun',
  connective:
    'maar,en,ook,echter,toch,dan,dus,bovendien,daarnaast,intussen,ondertussen,vervolgens,daarom,tenslotte,bijvoorbeeld,wel,verder,overigens,inmiddels',
  labels: 'kortom,kort gezegd,conclusie',
  results:
    'daarom,dus,dan,daardoor,vervolgens,anders,sindsdien,bijvoorbeeld,zo,zodoende,hierdoor,hiermee,daarmee,daarop,hierop,daarna,kortom,integendeel,vandaar',
  openers: 'maar,en',
  stop: 'het,de,een,of,van,in,op,aan,te,voor,met,door,over,bij,uit,naar,om,als,is,was,waren,wordt,worden,werd,heeft,hebben,had,we,wij,ik,je,u,niet,nog,al,zo,wat,wie,waar,zich,geen,meer,veel',
};
