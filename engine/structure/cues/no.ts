/** Who says what, in Norwegian and Danish. */
import type { CueTable } from './cue-table.ts';

export const NO: CueTable = {
  says: 'sa sier sagt siger sagde forteller fortalte fortæller skriver skrev skrevet forklarer forklarte forklarede mener mente opplyser opplyste oplyser oplyste tilføyer tilføjer slår konstaterer hevder hevdet hævder understreker understreger svarer svarte svarede spør spurte spørger innrømmer indrømmer advarer advarte kommenterer synes tror bekrefter bekræfter melder meldte meddeler fortsetter fortsætter lyder uttaler udtaler påpeker påpeger',
  frames: 'kaller kalte kalder kaldte beskriver beskrev',
  according: 'ifølge|i følge|følge',
  he: 'han',
  she: 'hun',
  they: 'de',
  it: 'det',
  self: 'jeg vi',
  determiners: 'den det de en et ei hans hennes hendes deres flere to tre mange noen nogle',
  prepositions: 'av af i på til fra med for om ved hos etter efter under over mot mod mellom mellem ifølge',
  links: 'av af for på i fra ved hos',
  breaks: 'at som når hvor der og eller men hvis er var har hadde havde ikke seg sig',
  relatives: 'som der hvor',
  between: 'også så selv nå nu har hadde havde til i videre',
  mister: 'herr hr konge kong prins',
  madam: 'fru fru. dronning prinsesse',
  offices:
    'statsminister minister utenriksminister udenrigsminister finansminister justisminister justitsminister president præsident leder partileder formand talsperson talsmann talsmand direktør sjef chef professor forsker advokat dommer trener træner landsholdstræner kaptein kong konge dronning ordfører borgmester stortingsrepresentant folketingsmedlem generalsekretær økonom politimester analytiker statsadvokat',
  papers: 'brev uttalelse udtalelse pressemelding pressemeddelelse innlegg opslag',
  that: 'at',
  capitals:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars marts april mai maj juni juli august september oktober november desember december',
  naming: 'såkalte såkaldte ordet begrepet begrebet tittelen titlen kalt',
};
