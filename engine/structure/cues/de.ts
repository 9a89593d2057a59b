/** Who says what, in German. */
import type { CueTable } from './cue-table.ts';

export const DE: CueTable = {
  endings: 'te t ten en',
  says: 'befürchtet befürchtete befürchteten befürchten rechnet rechnete rechneten rechnen zugesichert angekündigt gefordert gefragt gewarnt mitgeteilt geäußert sag- gesagt erklär- mein- beton- schrieb schreib- schrieben geschrieben füg- teil- mitteil- kritisier- forder- warn- berichte- berichten äußer- verkünde- bestätig- behaupte- kündig- entgegnete ergänz- versicher- beteuerte kommentier- urteil- twitter- laute- heißt hieß zitier- erzähl- erinner- erinnert erläuter- führte räumte befand findet fand glaub- rief ruft mahn- klag- gab gibt gaben stellte melde- verteidigte bekräftigte sprach spricht begründete wies bat so appellierte schilder- vermute- hoff- verlang- nannte schloss sieht weiß wusste zeigte bemerkte denkt dachte beschrieb schätz- plädier- befürchte- spottete verwies verweist bilanzier- resümier- konstatier- zurückgewiesen konter- kontert prophezei- droh- versprach verspricht erwider- unterstrich unterstreicht gestand gesteht bedauer- bedauert scherz- wetter- schimpf- jubel- jubelt beklag- monier- präzisier- signalisier- dementier- beschwer- verurteil- widersprach widerspricht reagier- raunt- raunte orakel- freut freute lob- begrüß- hervorgeht hervorging pflichtete pflichtet verriet verrät unterstell- attestierte attestiert rechtfertigte rechtfertigt argumentier- prognostizier- empfiehlt empfahl riet rät entgegnet lacht lachte witzelte witzelt seufzte seufzt stöhnte stöhnt schwärm- rechnet rechnete ergab ergaben ergeben belegt belegen belegte zeigt zeigen zeigten entschied entschieden bestreitet bestritt bestreiten erwartet erwarten erwartete fürchtet fürchten fürchtete betont betonen merk- informier-',
  frames:
    'bezeichne- nann- nennt beschrieb beschreibt sprach spricht sprachen warf wirft warfen werfen lobte kritisierte verurteilte wertete begründete hält hielt sieht sah',
  according:
    'laut|nach angaben|nach worten|nach aussage|nach aussagen|nach ansicht|nach auffassung|nach einschätzung|nach meinung|nach den worten|nach den angaben|nach darstellung|nach überzeugung|aus sicht|nach erkenntnissen|nach informationen|nach auskunft|nach berechnungen|nach schätzung|nach schätzungen|nach prognose|nach lesart|gemäß|zufolge',
  trailing: 'zufolge',
  mild: 'merke merkt merken merkte merkten informiere informiert informieren informierte informierten findet fand sieht heißt hieß gab gibt gaben wies nannte stellte kritisier- kritisierte kritisiert kritisieren verurteilte verurteilt angekündigt freut freute lob- lobte lobt begrüßte begrüßt drohte droht drohen erinnerte erinnert hervorgeht hervorging pflichtete pflichtet verriet verrät empfiehlt empfahl riet rät lacht lachte rechnet rechnete rechtfertigte rechtfertigt attestierte attestiert befürchtet befürchtete befürchteten befürchten rechnen rechneten spricht sprach zeigte ergab ergaben ergeben belegt belegen belegte zeigt zeigen zeigten entschied entschieden bestreitet bestritt bestreiten erwartet erwarten erwartete fürchtet fürchten fürchtete',
  reported:
    'lägen läge gäbe gäben käme kämen stünde stünden bliebe fände fänden handele entstehe helfe spiele verstoße stimme sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe bleibe stehe liege brauche wisse hätten wäre wären würden müssten könnten dürften nutze mache lasse halte nehme sehe finde führe erhalte bedeute gelte bestehe bringe laufe sage fordere arbeite betrage handle drohe fehle vereinfache bedauere gehöre verliere erwarte plane prüfe wirke versuche hoffe treffe verfüge wachse schaffe trage biete sinke steige',
  impersonal: 'heißt hieß steht stand',
  adverbEndings: 'end lich weise dings falls mals stens dessen besondere',
  he: 'er ihm',
  she: 'sie ihr',
  they: '',
  it: 'es',
  self: 'ich wir',
  reflexive: 'sich',
  speaking: 'ich wir mir mich uns mein meine meinen meinem meiner unser unsere unseren unserem unserer',
  determiners:
    'der die das den dem des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dieser diese dieses dessen deren mehrere viele einige zwei drei beide alle andere',
  prepositions:
    'von vom für in im an am auf aus bei beim mit nach über um unter vor zu zum zur gegen durch ohne seit während wegen laut gemäß gegenüber zwischen neben trotz bis angesichts aufgrund hinsichtlich bezüglich innerhalb außerhalb infolge anlässlich entgegen samt dank ab hinter mithilfe mittels statt anstatt',
  links: 'von vom für der des in im bei beim aus am an zum zur',
  breaks:
    'dass daß wer welche welcher welches was wenn weil als ob aber wovor wofür womit wodurch woran wozu warum wieso weshalb und oder denn sondern wie da damit nachdem bevor obwohl ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht sich es',
  relatives: 'der die das welche welcher welches',
  between:
    'bald oft manchmal meist erneut darüber hinaus weiteren darin daran darauf darum dafür dagegen daher damit daneben davon davor hierzu hierbei gleichzeitig zugleich inzwischen mittlerweile bislang bisher künftig zunächst ferner überdies hingegen deshalb deswegen trotzdem insgesamt vorher früher so auch dort hier heute gestern damals danach etwa beispielsweise ließ ließen lässt lassen später dann hat hatte haben hatten dazu zudem weiter nun bereits zuletzt zuvor jetzt selbst daraufhin wiederum jedoch aber habe sich außerdem ebenfalls am dabei noch einmal nur doch dennoch sogar immerhin allerdings gerne gern',
  mister: 'herr herrn papst könig prinz sprecher',
  madam: 'frau königin prinzessin sprecherin',
  offices:
    'herr herrn frau dr prof papst bischof kardinal general könig königin kapitän premier senator senatorin gouverneur torhüter stürmer ökonom ceo',
  bare: 'zeugen staatsanwaltschaft feuerwehr anklage anklageschrift medienberichten medienberichte unternehmen gericht justiz regierung opposition gegner befürworter nutzer bericht studie umfrage händler bewohner angehörige ärzte anwälte verbraucherschützer datenschützer umweltschützer verbände kommunen experten forscher kritiker behörden ermittler polizei beobachter medien anwohner wissenschaftler politiker',
  papers: 'brief schreiben mitteilung erklärung stellungnahme nachricht beitrag tweet',
  nobody: 'niemand keiner alles dies vieles einiges nichts man jemand es denen',
  that: 'dass daß',
  capitals:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember uhr mez mesz',
  naming: 'sogenannte sogenannten sogenannter titel namens begriff wort motto name namen genannt genannte genannten titeln',
  maleNames:
    'hans peter klaus wolfgang jürgen uwe dieter bernd thomas andreas stefan olaf friedrich markus christian heiko jens sven kai torsten thorsten ralf karl heinz gerhard helmut volker norbert matthias tobias sebastian florian felix lukas philipp moritz jonas franz josef georg wilhelm hermann rainer joachim jörg holger ulf ulrich hartmut günter günther walter werner manfred reinhard ludwig rudolf theodor konrad otto egon erwin kurt hinnerk henning hauke malte lars nils dirk frank marcel timo till jan johannes jakob anton emil linus jonathan gregor bernhard burkhard eckhard winfried wilfried siegfried gottfried alfred armin roland roman sepp alois xaver korbinian maximilian benedikt valentin fabian dominik benjamin carsten karsten thorben henrik',
  femaleNames:
    'christina kristina christine kathrin angela annalena sabine petra monika claudia susanne katrin birgit heike silke anja tanja katja marie franziska ingrid karin anke saskia ricarda manuela bettina ursula renate gisela helga ilse hannelore hildegard elfriede irmgard ingeborg gudrun heidrun waltraud roswitha brigitte christel christa christiane cornelia doris edith elke gabriele gerda gertrud hedwig jutta kerstin kirsten lotte luise margarete mareike martina melanie nadine nele nicole regina renate rita ruth sigrid simone sonja stefanie stephanie svenja ulrike ute vera yvonne annegret annette antje astrid dagmar frauke friederike gesine heidemarie johanna judith juliane katharina leonie lena lea lisa magdalena miriam franziska viktoria',
};
