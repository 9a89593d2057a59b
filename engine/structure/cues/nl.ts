/** Who says what, in Dutch. */
import type { CueTable } from './cue-table.ts';

export const NL: CueTable = {
  endings: 't te de',
  says: 'zei zegt zeiden zeggen gezegd vertel- verteld schrijft schreef geschreven verklaar- verklaard stel- gesteld aldus meld- meldden laat liet benadruk- voeg- leg- vindt vond denkt dacht antwoord- vroeg vraagt waarschuw- gewaarschuwd erken- bevestig- reageer- concludeer- noem- hoop- meen- twitterde tweette lacht oordeel- klaagt klaagde pleit pleitte verwacht verwachtte vreest vreesde betoogt betoogde belooft beloofde grapt grapte verzucht verzuchtte constateer- gelooft eist eiste waarschuwden stelden vertelden vonden dachten schreven meenden concludeerden bevestigden benadrukten constateerden beweert beweerde beweerden waarschuwen melden stellen vertellen vinden denken schrijven menen concluderen bevestigen benadrukken constateren beweren verwachten vrezen eisen hopen verwachtten ontkent ontkende ontkennen kondigt aangekondigd',
  frames: 'noem- omschrijft omschreef spreekt sprak',
  mild: 'stelden vertelden vonden dachten schreven meenden verwacht verwachtte vreest vreesde pleit pleitte gelooft eist eiste lacht waarschuwen melden stellen vertellen vinden denken schrijven menen concluderen bevestigen benadrukken constateren beweren verwachten vrezen eisen hopen verwachtten ontkent ontkende ontkennen kondigt aangekondigd',
  according: 'volgens|aldus|naar eigen zeggen van',
  he: 'hij',
  she: 'zij ze',
  it: 'het',
  stressedHe: 'hem',
  stressedShe: 'haar',
  self: 'ik wij we',
  speaking: 'ik wij we mij me ons onze mijn',
  determiners: 'de het een zijn haar hun deze dit die veel twee drie enkele',
  prepositions: 'van voor in op aan bij met na naar uit over onder door tot om tegen sinds tijdens volgens tussen',
  links: 'van voor in bij aan',
  breaks: 'dat die wie wat waar en of maar als toen terwijl omdat hoewel is zijn was waren wordt werd heeft hebben had niet zich er',
  relatives: 'die dat wie',
  between: 'ook later toen nog daarna eerder zelf wel al heeft had tegen dinsdag echter daarom vervolgens inmiddels juist daarentegen',
  mister: 'meneer heer koning prins vader broer',
  madam: 'mevrouw koningin prinses moeder zus',
  offices:
    'dhr mevr minister premier president voorzitter directeur burgemeester woordvoerder woordvoerster staatssecretaris kamerlid partijleider hoogleraar professor onderzoeker advocaat officier rechter trainer coach aanvoerder econoom wethouder koning koningin generaal bisschop paus oprichter schrijver hoofdredacteur commissaris raadslid statenlid leider bestuurder ondernemer wetenschapper bewoner bewoonster deskundige dijkgraaf oceanograaf oloog topman topvrouw spits aanvaller doelman chef gedeputeerde akkerbouwer buurman buurvrouw bewindsman bewindsvrouw rector viroloog analist docent secretaris regisseur verdediger middenvelder inspecteur redacteur',
  papers: 'brief verklaring bericht tweet',
  nobody: 'men dit dat niemand alles',
  that: 'dat',
  capitals: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  naming: 'zogenoemde zogenaamde getiteld genaamd woord term titel',
  maleNames:
    'jan piet kees hendrik willem gerrit henk johan peter wim hans jeroen martijn bas sander sjoerd joris pieter maarten rutger thijs daan koen bart dirk harm klaas jorrit',
  femaleNames:
    'anna maria johanna ingrid marieke annemarie saskia femke wietske anneke marloes tineke geertje esther monique mirjam petra sanne lotte marijke jolanda ingeborg',
};
