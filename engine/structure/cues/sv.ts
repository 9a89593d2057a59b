/** Who says what, in Swedish. */
import type { CueTable } from './cue-table.ts';

export const SV: CueTable = {
  says: 'sade sa säger sagt berättar berättade skriver skrev skrivit förklarar förklarade menar menade uppger uppgav tillägger konstaterar konstaterade anser hävdar hävdade betonar betonade svarar svarade frågar frågade understryker medger medgav varnar varnade kommenterar tycker tror bekräftar meddelar meddelade fortsätter',
  frames: 'kallar kallade beskriver beskrev',
  according: 'enligt',
  he: 'han',
  she: 'hon',
  they: 'de',
  it: 'det',
  self: 'jag vi',
  determiners: 'den det de en ett hans hennes deras flera två tre många några',
  prepositions: 'av i på till från med för om vid hos efter under över mot mellan enligt',
  links: 'av för på i från vid hos',
  breaks: 'att som när där och eller men om är var har hade inte sig',
  relatives: 'som där',
  between: 'också sedan själv nu även har hade till i vidare',
  mister: 'herr kung prins',
  madam: 'fru drottning prinsessa',
  offices:
    'statsminister minister utrikesminister finansminister justitieminister president ordförande vd chef talesperson talesman partiledare professor forskare åklagare advokat domare tränare förbundskapten kapten kung drottning borgmästare riksdagsledamot presschef generaldirektör ekonom polischef analytiker',
  papers: 'brev mejl uttalande pressmeddelande inlägg',
  that: 'att',
  capitals:
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december',
  naming: 'kallad kallade ordet begreppet titeln',
};
