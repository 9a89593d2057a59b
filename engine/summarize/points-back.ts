/** Tells whether a word behind a sentence's first one points at the sentence before, in languages whose verb stands second. */
import { isVerbless } from './is-verbless.ts';
import type { Line, Story } from './story.ts';

/** `Einen Termin dafür gibt es noch nicht.`, `Den Grundstein dazu legte …`; not `Gründe dafür, dass …`, which says of what at once. */
const NOUN_AND_ADVERB =
  /^[A-ZÀ-ÞĀ-ſ][a-zß-ſ]* [A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ſ-]+ (?:dafür|dazu|davon|daran|dagegen|darüber|darauf|daraus|darin|damit)(?= [^,.:]{0,200}[.!?]$)(?!.{0,200}, (?:dass|ob|wie) )/;
/** `Allerdings passiert das nur selten.`, `… bereut sie das.`: no article goes before an adverb or a full stop. After a comma or a conjunction it may open a relative clause. */
const BARE_THAT =
  /(?<!,|\bund|\boder|\bals|\bwie|\bist|\bwar) das(?:[.!?]$| (?:nur|auch|nicht|aber|jedoch|allerdings|tatsächlich|wohl|nun|noch|schon|bereits|immer|kaum|oft|alles|zwar|vielleicht|möglicherweise|so|selten|nie) )/;
/** `Während diese sich freuten, …`, `Wenn dies geschieht, …`: a demonstrative alone, within a clause that opens the sentence. */
const CLAUSE_AND_DEMONSTRATIVE =
  /^(?:Während|Als|Wenn|Da|Weil|Nachdem|Obwohl|Bevor|Sollte|Sollten) (?:dies |(?:diese|dieser|dieses|das) (?:sich|nicht|auch|nur|noch|jedoch|aber|zwar|schon) )/;
/** `In einer Stadt muss das wiederbelebt werden.`: a pronoun before a participle at the sentence's end. */
const THAT_DONE = /(?<!,|\bund|\boder) das(?: [a-zß-ſ]{2,20}){1,2} (?:werden|worden|haben|sein)[.!]$/;
/** `Und will auch den Hafen öffnen.`: who does, the sentence before says. `Auf der anderen Seite bleibt …`: of what. */
const NO_SUBJECT =
  /^(?:(?:Und|Oder|Aber) (?:will|wollen|wollte|hat|hatte|ist|war|wird|kann|konnte|muss|musste|soll|sollte|darf|macht|gibt|bleibt|kommt|geht) (?:[a-zß-ſ]{3,}(?:lich|weise|sich)|auch|nun|dann|nur|noch|nicht|sich|damit|dabei|über|mit|von|für|auf|aus|an|in|im|am|bei|zu) |Auf der anderen Seite )/;
/** `No sólo porque …`, `Nicht etwa, weil …`, `Pas seulement parce que …`: the reason for what was said before. */
const NO_REASON =
  /^(?:not|nicht|no|non|pas|não|niet|ikke|inte) (?:(?:just|only|simply|etwa|nur|allein|sólo|solo|solamente|soltanto|seulement|apenas|só|alleen|bare|kun|bara) )?(?:because|weil|porque|perché|parce|omdat|fordi|eftersom)\b/;
const SECOND_VERB: ReadonlySet<string> = new Set(['de', 'nl', 'da', 'no', 'sv']);
/** `Rasch prallten sie`, `Senere ble han`: the pronoun comes right behind the verb. */
const ADVERB_AND_VERB = /^[A-ZÀ-ÞĀ-ſ][a-zß-ſ]+ [a-zß-ſ]+ (?:er|sie|ihn|ihm|ihnen|hij|zij|ze|han|hun|hon) /;
/** `Seit ein paar Jahren baut sie`, `In der Stadt gab er`: a phrase, the verb and a pronoun. */
const PHRASE_AND_VERB =
  /^(?:Am|An|Auf|Bei|Im|In|Mit|Nach|Seit|Über|Unter|Von|Vor|Zu|Zum|Zur) (?:[a-zß-ſ\d.-]{1,20} ){0,4}[A-ZÀ-ÞĀ-ſ][A-Za-zÀ-ſ-]{1,30} ([a-zß-ſ]{2,20}) (?:er|sie|ihn|ihm|dort) /;
/** `Nach seinen Berechnungen bräuchte es …`, `Nach ihrem Auftritt vor Gericht nannte sie …`, `Bei ihrem Besuch lobte er …`: whose, no name before tells. */
const PREPOSITION_AND_WHOSE =
  /^(?:Nach|Mit|Bei|Vor|Trotz|In|Seit|Für|Unter|Zu|Auf|An|Aus) (?:seine[mnr]?|ihre[mnr]?) (?![^,.:;]{0,120}[A-ZÀ-ÞĀ-ſ][a-zß-ſ]+ [A-ZÀ-ÞĀ-ſ][a-zß-ſ]+[^,.:;]{0,60} (?:er|sie|es) )[^,.:;]{2,120}? [a-zß-ſ]{3,20} (?:er|sie|es) (?!sich um )/;
/** `Beiden wird vorgeworfen, …`; not `Beide Schiffe …`. */
const BOTH =
  /^Beide[nrm]? (?:wird|werden|wurde|wurden|ist|sind|war|waren|hat|haben|hatte|hatten|droht|drohen|gelang|gehört|gehören|kamen|kommen|sagten|wollen|sollen)\b/;
/** `Von 2004 bis 2006 forschte und lehrte er`, `1998 zog sie`: a time, the verb and a pronoun. */
const YEARS_AND_VERB =
  /^(?:(?:Auch )?(?:Von|Seit|Bis|Ab|Zwischen|Im Jahr|Auch) )?(?:\d{4}|\d{1,2}\.)(?: (?:bis|und|an|Jahren|[A-ZÀ-ÞĀ-ſ][a-zß-ſ]{2,9}|\d{1,4}\.?)){0,4} [a-zß-ſ]{2,20}(?: und [a-zß-ſ]{2,20})? (?:er|sie|ihn|ihr) /;

/** `Der 81-Jährige hält …`, not `Der 81-jährige Jan Moen hält …`; `Ob ihre Behörde …`: who that is, the sentence doesn't tell. */
const AGED_OR_WHOSE = /^(?:(?:Der|Die) \d{1,3}-[Jj]ährige (?![A-ZÀ-ÞĀ-ſ][a-zß-ſ]+ [A-ZÀ-ÞĀ-ſ])|Ob (?:seine?|ihre?) )/;
/** What a sentence leans on by a word behind its first one, or undefined. */
export function pointsBack({ words, sentence: { text } }: Line, { cues }: Story): 'person' | 'thing' | 'reason' | undefined {
  if (NO_REASON.test(words.slice(0, 4).join(' '))) return 'reason';
  if (!SECOND_VERB.has(cues.language)) return undefined;
  if (
    cues.language === 'de' &&
    [NOUN_AND_ADVERB, BARE_THAT, CLAUSE_AND_DEMONSTRATIVE, THAT_DONE, NO_SUBJECT].some((pattern) => pattern.test(text))
  )
    return 'thing';
  if (cues.language === 'de' && isVerbless(text)) return 'thing';
  const isSaying = cues.words.get(words[1] ?? '')?.includes('said') === true;
  const verb = cues.language === 'de' ? PHRASE_AND_VERB.exec(text)?.[1] : undefined;
  const isBehind = verb !== undefined && !cues.words.get(verb)?.includes('said');
  const isTold = (isBehind || (ADVERB_AND_VERB.test(text) && !isSaying)) && !NAMED_LATER.test(text);
  return isTold ||
    (cues.language === 'de' && [PREPOSITION_AND_WHOSE, AGED_OR_WHOSE, BOTH, YEARS_AND_VERB].some((pattern) => pattern.test(text)))
    ? 'person'
    : undefined;
}
/** `Meisterhaft schafft er Begehrlichkeiten: Gerd Example ist …`: who is meant comes after a colon. */
const NAMED_LATER = /: \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
