/** Cue words of German. */
import type { Cues } from './cues.ts';

export const de: Cues = {
  said: 'sagte,sagt,sagten,erklärte,erklärt,meinte,meint,betonte,betont,fügte,schrieb,schreibt,teilte,teilt,mitteilte,kritisierte,kritisiert,forderte,fordert,warnte,warnt,berichtete,berichten,berichtet,äußerte,äusserte,bezeichnete,nannte,nennt,bestätigte,behauptete,behauptet,antwortete,so der,so die,laut,zufolge,nach angaben,angaben,sprecher,sprecherin,twitterte,sei,seien,habe,würden,hätten,hätte',
  future: 'wird,werden,werde,würde,soll,sollen,solle,will,wollen,wolle,künftig,zukünftig',
  plan: 'plant,planen,geplant,geplante,geplanten,plan,pläne,erwartet,erwarten,vorgesehen,frist,morgen,nächste woche,nächsten,nächstes,nächster,kommende,kommenden,kommender,kommendes,bis ende,bis zum,ab dem,bald,demnächst,später,zukunft,ziel,entscheidung,entscheiden,prüfen,prüft,termin,prozess,beginnt,startet,steht bevor,in aussicht,prognose,voraussichtlich,unklar,abzuwarten,vor ende,anstreben,strebt,beraten',
  maybe: 'könnte,könnten,dürfte,dürften,möglicherweise,vielleicht,würde,möglich,wahrscheinlich,wohl,falls,wenn,sollte,sollten,müsste',
  recent: 'heute,gestern,diese woche,in der nacht,am abend,am morgen,jetzt,nun,neue,neuen,neuer,aktuell,derzeit,jüngst,kürzlich,zuletzt',
  before:
    'seit,früher,zuvor,bereits,schon,damals,vor jahren,jahren,vergangenen,vergangenes,vergangene,letzten,letztes,letzte,vorjahr,ursprünglich,geschichte,ehemalige,ehemaligen,frühere,gegründet,geboren,begann,nach,nachdem,anfang,einst,lange,bisher,bislang,gilt,gelten,jahrzehnte,hintergrund,traditionell,im jahr',
  past: 'war,waren,wurde,wurden,kam,kamen,ging,gab,machte,stand,lag,begann,nahm,fand',
  pluperfect: 'hatte,hatten,gewesen,worden',
  present: 'ist,sind,hat,haben,gibt,gelten,gilt,steht,liegt,besteht,bietet,macht,kann,können,lebt,gehört',
  why: 'weil,denn,grund,gründe,deshalb,daher,darum,bedeutet,bedeutung,wichtig,wichtige,entscheidend,risiko,risiken,gefahr,folgen,folge,auswirkungen,erstmals,erste,ersten,größte,größten,grösste,rekord,historisch,damit,dadurch,sorge,sorgen,angst,kritik,problem,probleme,notwendig,brauchen,braucht,hilft,helfen,ermöglicht,chance,druck,führt zu,führen,zeigt,zeigen,frage,um zu',
  measure:
    'prozent,prozentpunkte,millionen,million,milliarden,milliarde,mio,mrd,durchschnitt,insgesamt,euro,franken,dollar,cent,kilometer,meter,kilogramm,tonnen,tausend,hundert,punkte,quartal,umsatz,gewinn,preis,kosten,mal,umfrage,studie,grad,quote,rund,etwa,knapp,mehr als,weniger als,mindestens,anteil',
  event:
    'gab bekannt,bekannt,angekündigt,kündigte,kündigt,festgenommen,verhaftet,angeklagt,getötet,gestorben,tot,gewann,gewonnen,gewinnt,verlor,verloren,vorgestellt,stellt,veröffentlicht,unterzeichnet,beschlossen,verabschiedet,gestimmt,einigten,verurteilt,eröffnet,geschlossen,getroffen,angegriffen,gefunden,entdeckt,gemeldet,verboten,gestoppt,besiegte,siegte,erzielte,verletzt,gesperrt,muss,müssen,übernimmt,tritt,trat,kommt',
  firstPerson: 'ich,mir,mich,mein,meine,wir,uns,unser,unsere,unseren',
  secondPerson: 'sie,ihnen,du,dir,dich,ihr,euch,man',
  chrome:
    'newsletter,abonnieren,abo,abonnement,anmelden,klicken,lesen sie,mehr zum,mehr dazu,folgen sie,foto,bild,quelle,anzeige,werbung,app,podcast,dieser artikel,auch interessant,kommentare,teilen,redaktion,dpa,afp,reuters,impressum,datenschutz,registrieren,externer inhalt,hier geht,siehe auch,lesen sie auch,zum thema,jetzt testen,angebot,whatsapp,kanal,provision,affiliate,autor,erhalten wir,wir erhalten,dies ist eine maschinelle,in diesem artikel,in diesem beitrag,in diesem text,wir erklären ihnen,wir verraten,hier finden sie,hier erfahren sie,haben wir einige,dieser text,die wichtigsten infos,alle infos zu',
  pronoun:
    'er,sie,es,dies,diese,dieser,dieses,das,sein,seine,seiner,ihr,ihre,ihrer,ihm,ihnen,dort,hier,dazu,dabei,damit,daran,davon,dafür,beide,solche,andere,denen,man,darin,darauf,darüber,dagegen,der,deren,dessen',
  person: 'er,sie,sein,seine,ihre,ihr',
  connective:
    'aber,und,auch,jedoch,doch,allerdings,dann,so,denn,zudem,außerdem,ausserdem,trotzdem,dennoch,deshalb,daher,darum,unterdessen,stattdessen,somit,also,gleichzeitig,hingegen,dagegen,ebenso,oder,zum beispiel,etwa,schließlich,schliesslich,dadurch,damit,danach,darüber hinaus,weiter,weiterhin',
  labels:
    'klar ist,fest steht,klar ist aber,fest steht aber,klar ist auch,sicher ist,kurz gesagt,kurzum,kurz und knapp,um es kurz zu machen,um es kurz machen,grundsätzlich gilt,generell gilt,tatsache ist,fakt ist,die wahrheit ist,das ergebnis,das fazit,fazit',
  results:
    'deshalb,daher,darum,deswegen,demnach,somit,folglich,dadurch,damit,dann,danach,zuvor,hinzu,stattdessen,andernfalls,sonst,konkret,oder,denn,also,davon,dafür,dagegen,damals,seitdem,seither,daraufhin,bis dahin,ebenfalls,andererseits,so,beispielsweise,zum beispiel,analog,genauso,umgekehrt,insofern,ansonsten,dementsprechend,infolgedessen',
  openers: 'aber,und,doch',
  argue: 'sollte,sollten,muss,müssen,darf,dürfen,leider,falsch,richtig,wahrheit,natürlich,klar,besser,schlechter',
  habit:
    'meist,meistens,oft,häufig,üblicherweise,normalerweise,traditionell,gewöhnlich,immer wieder,jedes jahr,jährlich,generell,grundsätzlich,manchmal,regelmäßig,regelmässig,viele menschen,nie,selten',
  define:
    'ist ein,ist eine,ist der,ist die,ist das,sind die,war ein,war eine,bekannt als,bekannt für,genannt,sogenannte,sogenannten,mit sitz,gehört zu,gehören zu,besteht aus,handelt es sich,gilt als,gelten als,betreibt,beschäftigt,umfasst,teil der,teil des,mitglied',
  compare:
    'als,im vergleich,gegenüber,gestiegen,stieg,stiegen,gesunken,sank,sanken,fiel,fielen,zunahme,rückgang,anstieg,wuchs,höher,niedriger,mehr als,weniger als,mindestens,fast,rund,etwa,knapp,geschätzt,schätzungsweise,insgesamt,pro,durchschnittlich,durchschnitt,anteil,von insgesamt',
  weight:
    'bedeutend,bedeutet,wichtig,wichtige,wichtigste,wichtigsten,entscheidend,beispiellos,historisch,historische,historischen,erstmals,zum ersten mal,größte,größten,grösste,grössten,höchste,höchsten,einzige,rekord,meilenstein,durchbruch,würde bedeuten,könnte,ermöglichen,ermöglicht,helfen,risiko,risiken,gefahr,gefährdet,sorge,sorgen,befürchten,befürchtet,folgen,auswirkungen,vorteil,vorteile,chance,chancen,stärken,verbessern,schaden,druck,herausforderung,herausforderungen,zeigt,zeigen,signal,notwendig,symbol,umstritten',
  open: 'bleibt,bleiben,unklar,offen,ob,abzuwarten,steht noch,noch nicht,entscheiden,entscheidet,entscheidung,wahl,wahlen,abstimmung,prozess,verhandlung,muss,müssen,hofft,hoffen,weiterhin,ermittlungen,laufen,läuft,berufung,vorbehaltlich,soll,sollen,wird,werden,geplant,nächste,nächsten,kommende,kommenden,künftig,demnächst,frist,termin,voraussichtlich,erwartet,will,wollen',
  react:
    'kritisierte,kritisiert,kritisierten,verurteilte,verurteilten,lobte,begrüßte,begrüßten,würdigte,wies,zurückgewiesen,verteidigte,bestreitet,bestritt,dementierte,beschuldigt,beschuldigte,warf,wirft,vorgeworfen,unterstützt,unterstützte,lehnt,lehnte,versprach,entschuldigte,gratulierte,reagierte,reagierten,reaktion,reaktionen,kritiker,befürworter,gegner,forderte,fordert,fordern',
  longAgo:
    'vor jahren,jahrzehnte,jahrzehnten,jahrhundert,gegründet,geboren,ursprünglich,geschichte,ehemalige,ehemaligen,ehemaliger,früher,frühere,früheren,zuvor,einst,damals,karriere,seither,seitdem,in der vergangenheit,vergangenen jahr,im vorjahr,letztes jahr,letzten jahr,bereits,schon,lange,langem,monaten,jahren,vorherige,vorher,davor,bisher,bislang,hatte,hatten,war,waren',
  definite: 'der,die,das,den,dem,des',
  indefinite: 'ein,eine,einen,einem,einer',
  stop: 'die,den,dem,des,ein,eine,einen,einem,einer,eines,in,im,am,an,auf,zu,zum,zur,von,vom,mit,bei,beim,für,aus,nach,vor,über,unter,um,durch,gegen,wird,werden,sei,wir,uns,ich,sich,nicht,als,wie,dass,daß,weil,da,noch,nur,schon,sehr,mehr,bis,was,wer,wo,kein,keine,ja,soll,sollen,will,muss,müssen,habe,sagte,sagt,laut,seit,ab,ob,zwischen,während,alle,anderen,einige',
};
