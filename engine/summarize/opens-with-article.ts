/** Tells the article in `das Gericht`, `der neue Hafen`, `den nye broen` from the pronoun in `das war`, `den er`. */

const EITHER: ReadonlySet<string> = new Set(['der', 'die', 'das', 'den', 'de', 'het', 'det', 'lo', 'la', 'il', 'ein', 'einer']);
/** A noun with a capital or a number right behind it. */
const BEFORE_NOUN = /^\S+ ["“„«(]?[\p{Lu}\p{N}]/u;
/** `Der neue Hafen`, `das im Mai gebaute Haus`, `der in der alten Stadt liegende Hafen`. */
const BEFORE_ADJECTIVE =
  /^(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en) ([a-zß-ſ]+en?|am|im|in|an|auf|aus|bei|für|mit|nach|seit|über|von|vom|vor|zu|zum|zur|(?:an|auf|aus|bei|für|in|mit|nach|von|vor|zu) (?:de[nmr]|die|das|eine[nmr]?)(?: [a-zß-ſ]+en?)?) ["“„«]?[A-ZÀ-ÞĀ-ſ\d]/;
/** Verbs of German that end as adjectives do. */
const GERMAN_VERBS: ReadonlySet<string> = new Set(
  'habe,haben,hatte,hatten,wurde,wurden,werde,werden,würde,würden,sollte,sollten,sollen,wollte,wollten,wollen,konnte,konnten,können,könne,könnte,könnten,musste,mussten,müssen,müsse,müsste,müssten,durfte,durften,dürfen,dürfe,dürfte,dürften,waren,wären,seien,machte,machten,machen,brachte,brachten,bringen,kosteten,kostete,kosten,kamen,kommen,gingen,gehen,gaben,geben,stehen,standen,liegen,lagen,sagte,sagten,sagen,zeigte,zeigten,zeigen,bedeutete,bedeuten,führte,führten,führen,brauchte,brauchten,brauchen'.split(
    ',',
  ),
);
/** Verbs behind a pronoun in the Nordic languages and Dutch; an article has an adjective or a noun there. */
const NORDIC_VERBS: ReadonlySet<string> = new Set(
  'är,er,var,blir,bliver,blev,ble,har,hade,hadde,havde,kan,kunde,kunne,ska,skal,skulle,vil,vill,ville,måste,må,måtte,bör,bør,burde,får,fick,fikk,fik,kommer,kom,går,gick,gikk,gik,gör,gjør,gør,gjorde,ger,gir,giver,gav,ga,ser,så,står,stod,tar,tager,tog,tok,lå,ligger,låg,betyder,betyr,innebär,innebærer,indebærer,visar,viser,visade,viste,handlar,handler,gäller,gjelder,gælder,finns,fanns,finnes,fantes,sker,skjer,skedde,skjedde,skete,heter,hedder,låter,säger,sier,siger,sade,sa,sagde,menar,mener,tror,vet,ved,ønsker,önskar,krever,kräver,kræver,skriver,skrev,hävdar,hevder,hevdet,koster,kostar,krävs,framgår,fremgår,ikke,inte,også,också'.split(
    ',',
  ),
);
const NORDIC: ReadonlySet<string> = new Set(['sv', 'da', 'no']);

/** True where `opener`, in lower case, is an article; `next` is the word behind it, `text` the sentence from there on. */
export function opensWithArticle(opener: string, next: string, text: string, language: string): boolean {
  if (!EITHER.has(opener)) return false;
  if (BEFORE_NOUN.test(text)) return true;
  if (language === 'de') return !GERMAN_VERBS.has(BEFORE_ADJECTIVE.exec(text)?.[1] ?? 'haben');
  return NORDIC.has(language) && !NORDIC_VERBS.has(next);
}
