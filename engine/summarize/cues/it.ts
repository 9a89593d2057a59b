/** Cue words of Italian. */
import type { Cues } from './cues.ts';

export const it: Cues = {
  said: 'ha detto,dice,detto,secondo,ha dichiarato,dichiara,ha affermato,afferma,ha spiegato,spiega,ha aggiunto,aggiunge,sottolinea,ha sottolineato',
  future: 'sarà,saranno,avrà,avranno,dovrà,dovranno,potrà,potranno,verrà',
  futureForm: /(?<!^ti)r(?:à|anno)$/,
  plan: 'prevede,previsto,prevista,previsti,domani,la prossima settimana,prossimo,prossima,prossimi,prossime,entro,atteso,attesa,scadenza,in programma,progetto',
  recent: 'oggi,ieri,stamattina,questa settimana,questo mese,ora',
  before: "dal,già,prima,in precedenza,l'anno scorso,scorso,scorsa,fa,ex,allora,storicamente",
  why: 'perché,motivo,ragione,importante,importanza,rischio,rischi,minaccia,conseguenze',
  measure: 'per cento,milione,milioni,miliardo,miliardi,mila,media,totale',
  event: 'annunciato,annuncia,arrestato,arrestata,arrestati,morto,morta,morti,muore,feriti,vinto,vince,perso,lanciato',
  firstPerson: 'io,noi,nostro,nostra,nostri',
  secondPerson: 'voi,vostro,tu',
  chrome:
    'newsletter,abbonati,abbonamento,iscriviti,clicca,leggi anche,seguici,foto,pubblicità,app,podcast,in questo articolo,questo articolo',
  pronoun: 'lui,lei,loro,egli,ella,essi,questo,questa,questi,queste,quello,quella,ciò,suo,sua,suoi,sue,entrambi,esso',
  person: 'lui,lei,loro,egli,suo,sua',
  connective:
    "ma,e,anche,però,tuttavia,quindi,così,dunque,inoltre,infatti,intanto,poi,infine,invece,nel frattempo,eppure,pertanto,ad esempio,d'altra parte",
  labels: 'in breve,in sintesi,in poche parole,morale',
  results:
    'quindi,così,dunque,perciò,pertanto,allora,poi,infatti,da allora,ad esempio,per esempio,di conseguenza,al contrario,ossia,cioè,analogamente',
  openers: 'ma',
  asides: 'tuttavia,inoltre,infine',
  stop: 'il,lo,la,i,gli,le,l,un,uno,una,di,del,dello,della,dei,degli,delle,ed,o,a,al,alla,ai,alle,in,nel,nella,nei,nelle,da,dal,dalla,con,su,sul,sulla,per,tra,fra,è,sono,era',
};
