/** Who says what, in Dutch. */
import type { CueTable } from './cue-table.ts';

export const NL: CueTable = {
  says: 'zei zegt zeiden zeggen gezegd vertelt vertelde verteld schrijft schreef geschreven verklaarde verklaart verklaard stelt stelde gesteld aldus meldt meldde meldden laat liet benadrukt benadrukte voegde voegt legt legde vindt vond denkt dacht antwoordde antwoordt vroeg vraagt waarschuwt waarschuwde erkent erkende bevestigde bevestigt reageerde reageert concludeert concludeerde noemt noemde hoopt hoopte meent meende twitterde tweette',
  frames: 'noemt noemde omschrijft omschreef spreekt sprak',
  according: 'volgens|aldus|naar eigen zeggen van',
  he: 'hij',
  she: 'zij ze',
  it: 'het',
  self: 'ik wij we',
  determiners: 'de het een zijn haar hun deze dit die veel twee drie enkele',
  prepositions: 'van voor in op aan bij met na naar uit over onder door tot om tegen sinds tijdens volgens tussen',
  links: 'van voor in bij aan',
  breaks: 'dat die wie wat waar en of maar als toen terwijl omdat hoewel is zijn was waren wordt werd heeft hebben had niet zich er',
  relatives: 'die dat wie',
  between: 'ook later toen nog daarna eerder zelf wel al heeft had tegen dinsdag',
  mister: 'meneer heer koning prins vader broer',
  madam: 'mevrouw koningin prinses moeder zus',
  offices:
    'dhr mevr minister premier minister-president president voorzitter directeur burgemeester woordvoerder woordvoerster staatssecretaris kamerlid fractievoorzitter partijleider hoogleraar professor onderzoeker advocaat officier rechter trainer bondscoach coach aanvoerder econoom wethouder koning koningin generaal bisschop paus oprichter schrijver hoofdredacteur commissaris',
  papers: 'brief verklaring bericht tweet',
  that: 'dat',
  capitals:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
  naming: 'zogenoemde zogenaamde getiteld genaamd woord term titel',
};
