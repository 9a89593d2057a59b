/** Who says what, in Norwegian and Danish. */
import type { CueTable } from './cue-table.ts';

export const NO: CueTable = {
  endings: 'er te et ede',
  says: 'sa sier sagt siger sagde forteller fortalte fortæller skriver skrev skrevet forklar- men- opplys- oplys- tilføyer tilføjer slår konstaterer hevd- hævder understreker understreger svar- spør spurte spørger innrømmer indrømmer advar- kommenterer synes tror bekrefter bekræfter meld- meddeler fortsetter fortsætter lyder uttaler udtaler påpeker påpeger forsikrer frykter frygter håper håber krever kræver jubler beklager lover lovede presiserer præciserer poengterer erkender erkendte erkjenner vurderer fastslår varsler tordner viser viste afviser avviser afviste avviste',
  frames: 'kaller kalte kald- beskriver beskrev',
  mild: 'krever kræver beklager lover lovede varsler vurderer håper håber frykter frygter forsikrer viser viste afviser avviser afviste avviste',
  according: 'ifølge|i følge|følge',
  impersonal: 'heter het står lyder',
  he: 'han',
  she: 'hun',
  stressedHe: 'ham han',
  stressedShe: 'henne hende hun',
  they: 'de',
  it: 'det',
  self: 'jeg vi',
  speaking: 'jeg vi meg oss min mitt mine vår vårt våre mig vores',
  determiners: 'den det de en et ei hans hennes hendes deres flere to tre mange noen nogle',
  prepositions: 'av af i på til fra med for om ved hos etter efter under over mot mod mellom mellem ifølge',
  links: 'av af for på i fra ved hos',
  breaks: 'hva hvad hvem hvorfor hvordan at som når hvor der og eller men hvis er var har hadde havde ikke seg sig',
  relatives: 'som der hvor',
  between:
    'også så selv nå nu har hadde havde til i videre imidlertid likevel derimot samtidig dog derfor tidligere allerede alligevel endvidere dessuden dessuten',
  mister: 'herr hr konge kong prins',
  madam: 'fru fru. dronning prinsesse',
  offices:
    'minister president præsident leder formand talsperson talsmann talsmand direktør sjef chef professor forsker advokat dommer trener træner kaptein kong konge dronning ordfører borgmester stortingsrepresentant folketingsmedlem generalsekretær økonom politimester analytiker forfatter forsvarer rektor olog naboen tillitsvalgt tillidsmand lektor spissen angriber målvakt målmand sekretær kommissær statsråd biskop lærer lege læge rådmann statsforvalter oberst ambassadør arkitekt inspektør konsulent rådgiver redaktør instruktør bibliotekar',
  papers: 'brev uttalelse udtalelse pressemelding pressemeddelelse innlegg opslag',
  nobody: 'man dette ingen alt',
  that: 'at',
  capitals: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  naming: 'såkalte såkaldte ordet begrepet begrebet tittelen titlen kalt',
  maleNames:
    'jan per bjørn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin andreas jens søren niels anders mads rasmus henrik lasse karsten poul ib einar kåre simen peder roar øystein',
  femaleNames:
    'anne inger kari marit ingrid liv eva berit astrid bjørg hilde bente ida mette hanne pernille kirsten dorte lone malene trine signe ditte linn nina silje ragnhild thea helena',
};
