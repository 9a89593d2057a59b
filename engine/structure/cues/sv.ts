/** Who says what, in Swedish. */
import type { CueTable } from './cue-table.ts';

export const SV: CueTable = {
  endings: 'ar ade er',
  says: 'sade sa säger sagt berätt- skriver skrev skrivit förklar- men- uppger uppgav tillägger konstater- anser hävd- beton- svar- fråg- understryker medger medgav varn- kommenterar tycker tror bekräftar meddel- fortsätter suck- jublar lovar lovade bedömer bedömde befarar hoppas påpekar påpekade utropar undrar framhåller framhöll poängterar försäkrar erkänner erkände avslöjar kräver krävde rapporterar rapporterade visar visade hotar hotade',
  frames: 'kall- beskriver beskrev',
  mild: 'bedömer hoppas kräver krävde avslöjar lovar lovade undrar rapporterar rapporterade visar visade hotar hotade',
  according: 'enligt',
  impersonal: 'heter hette står',
  he: 'han',
  she: 'hon',
  stressedHe: 'honom',
  stressedShe: 'henne',
  they: 'de',
  it: 'det',
  self: 'jag vi',
  speaking: 'jag vi mig oss min mitt mina vår vårt våra',
  determiners: 'den det de en ett hans hennes deras flera två tre många några',
  prepositions: 'av i på till från med för om vid hos efter under över mot mellan enligt',
  links: 'av för på i från vid hos',
  breaks: 'att som när där och eller men om är var har hade inte sig',
  relatives: 'som där',
  between: 'också sedan själv nu även har hade till i vidare däremot dock samtidigt tidigare redan',
  mister: 'herr kung prins',
  madam: 'fru drottning prinsessa',
  offices:
    'minister president ordförande vd vd:n chef talesperson talesman partiledare professor forskare åklagare advokat domare tränare kapten kung drottning borgmästare riksdagsledamot generaldirektör ekonom analytiker kommunalråd kommunalrådet landshövding ledare sekreterare läkare försvarare författare skådespelare målvakt olog grannen direktör rektor kommissarie språkrör lärare jurist företagare lantbrukare statsråd regionråd biskop ambassadör utredare kommunikatör bibliotekarie',
  papers: 'brev mejl uttalande pressmeddelande inlägg',
  nobody: 'man detta ingen inget intet allt',
  that: 'att',
  capitals: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  naming: 'kallad kallade ordet begreppet titeln',
  maleNames:
    'lars anders mikael johan per nils karl jan hans erik peter fredrik magnus mats bo göran stefan ulf björn håkan kjell gunnar jonas mattias marcus rolf tommy bengt',
  femaleNames:
    'anna eva maria karin kristina lena kerstin sara emma malin jenny annika ulrika birgitta margareta ingrid elisabeth camilla katarina gunilla beatrice ylva siv ulla mona vera elsa',
};
