/** Who says what, in German. */
import type { CueTable } from './cue-table.ts';

export const DE: CueTable = {
  says: 'sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten betonte betont betonten schrieb schreibt schrieben schreiben geschrieben fügte fügt teilte teilt teilten mitteilte mitteilten mit kritisierte kritisiert kritisierten forderte fordert forderten warnte warnt warnten berichtete berichtet berichteten berichten äußerte äußert äußerten verkündete bestätigte bestätigt behauptete behauptet behaupteten kündigte kündigt antwortete antwortet entgegnete erwiderte ergänzte ergänzt versicherte versichert beteuerte kommentierte kommentiert urteilte urteilt twitterte twittert postete lautete lautet heißt hieß zitierte zitiert erzählte erzählt erinnerte erläuterte erläutert führte räumte resümierte bilanzierte befand findet fand glaubt glaubte rief ruft fragte fragt unterstrich mahnte mahnt lobte beklagte klagte klagt verriet argumentierte gab gibt gaben stellte meldete meldet verteidigte rechtfertigte bekräftigte sprach spricht begründete wies bat so appellierte kündigten kommentierten schilderte schildert witzelte scherzte konstatierte monierte prophezeite vermutete vermutet hofft hoffte verlangte verlangten nannte schloss sieht weiß wusste zeigte bemerkte lobt denkt dachte beschrieb',
  frames:
    'bezeichnete bezeichnet bezeichneten nannte nennt nannten beschrieb beschreibt sprach spricht sprachen warf wirft lobte kritisierte verurteilte wertete begründete hält hielt sieht sah',
  according:
    'laut|nach angaben von|nach angaben der|nach angaben des|nach angaben|nach worten von|nach worten des|nach worten der|nach aussage von|nach aussagen|nach ansicht von|nach ansicht des|nach ansicht der|nach auffassung|nach einschätzung|nach meinung des|nach meinung der|nach meinung von|nach meinung|nach aussagen des|nach aussagen der|nach aussagen von|nach einschätzung von|nach einschätzung des|nach einschätzung der|gemäß|zufolge',
  trailing: 'zufolge',
  he: 'er ihm',
  she: 'sie ihr',
  they: '',
  it: 'es',
  self: 'ich wir',
  determiners:
    'der die das den dem des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dieser diese dieses mehrere viele einige zwei drei beide alle andere',
  prepositions:
    'von vom für in im an am auf aus bei beim mit nach über um unter vor zu zum zur gegen durch ohne seit während wegen laut gegenüber zwischen neben trotz bis',
  links: 'von vom für der des in im bei beim aus am an zum zur',
  breaks:
    'dass daß wer welche welcher welches was wenn weil als ob aber und oder denn sondern wie da damit nachdem bevor obwohl ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht sich es',
  relatives: 'der die das welche welcher welches',
  between:
    'auch später dann hat hatte haben hatten dazu zudem weiter nun bereits zuletzt zuvor jetzt selbst daraufhin wiederum jedoch aber habe sich außerdem ebenfalls am dabei noch einmal',
  mister: 'herr herrn papst könig prinz sprecher',
  madam: 'frau königin prinzessin sprecherin',
  offices:
    'herr herrn frau dr prof papst bischof kardinal general könig königin kapitän premier senator senatorin gouverneur torhüter stürmer ökonom ceo',
  bare: 'experten forscher kritiker behörden ermittler polizei beobachter medien anwohner wissenschaftler politiker',
  papers: 'brief schreiben mitteilung erklärung stellungnahme nachricht beitrag tweet',
  that: 'dass daß',
  capitals:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember uhr',
  naming: 'sogenannte sogenannten sogenannter titel namens begriff wort motto name namen genannt genannte genannten titeln',
  maleNames:
    'hans peter klaus wolfgang jürgen uwe dieter bernd thomas andreas stefan olaf friedrich markus christian heiko jens sven kai torsten thorsten ralf karl heinz gerhard helmut volker norbert matthias tobias sebastian florian felix lukas philipp moritz jonas franz josef georg wilhelm hermann rainer joachim jörg holger',
  femaleNames:
    'angela annalena sabine petra monika claudia susanne katrin birgit heike silke anja tanja katja marie franziska ingrid karin anke saskia ricarda manuela bettina',
};
