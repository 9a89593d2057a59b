/** Section headings of news briefs that say their role, in the languages we support. */
import type { SummaryRole } from '../../types.ts';

/** Lower case, without marks, parted by `|`. */
const HEADINGS: Readonly<Record<SummaryRole, string>> = {
  'what-happened':
    "what happened|what's happening|what is happening|what's new|driving the news|the latest|what we know|what we know so far|the facts|the news|was ist passiert|was passiert ist|was geschah|das ist passiert|ce qui s'est passé|que s'est il passé|les faits|qué ha pasado|qué pasó|qué ha ocurrido|los hechos|cosa è successo|che cosa è successo|i fatti|o que aconteceu|os fatos|wat is er gebeurd|wat gebeurde er|vad har hänt|vad hände|detta har hänt|hva har skjedd|hva skjedde|hvad er der sket|hvad skete der",
  'who-said':
    "who said what|what they're saying|what they are saying|reactions|the reaction|reaction|what others say|what experts say|wer sagt was|reaktionen|was sie sagen|réactions|les réactions|ce qu'ils disent|qui dit quoi|reacciones|qué dicen|quién dijo qué|reazioni|le reazioni|cosa dicono|chi ha detto cosa|reações|o que dizem|quem disse o quê|reacties|wie zegt wat|reaktioner|vem säger vad|reaksjoner|hvem sier hva|hvem siger hvad",
  'why-it-matters':
    "why it matters|why this matters|why does it matter|the big picture|the stakes|the bottom line|bottom line|what it means|what this means|between the lines|why now|warum das wichtig ist|warum ist das wichtig|was das bedeutet|was bedeutet das|einordnung|pourquoi c'est important|ce que cela signifie|enjeux|por qué importa|por qué es importante|qué significa|perché è importante|perché conta|cosa significa|por que importa|por que é importante|o que significa|waarom is dit belangrijk|wat betekent dit|varför det är viktigt|vad betyder det|hvorfor det er viktig|hva betyr det|hvorfor det er vigtigt|hvad betyder det",
  background:
    'background|the background|context|the context|zoom out|catch up quick|flashback|how we got here|the backstory|history|hintergrund|hintergründe|vorgeschichte|kontext|contexte|le contexte|rappel des faits|contexto|antecedentes|contesto|il contesto|i precedenti|antecedents|achtergrond|bakgrund|bakgrunn|baggrund',
  numbers:
    'by the numbers|the numbers|in numbers|zahlen|die zahlen|in zahlen|en chiffres|les chiffres|en cifras|las cifras|in numeri|i numeri|em números|os números|in cijfers|de cijfers|i siffror|i tall|i tal',
  'what-next':
    "what next|what's next|what is next|what comes next|what happens next|what happens now|what to watch|what we're watching|next steps|looking ahead|the outlook|wie geht es weiter|wie es weitergeht|was kommt als nächstes|ausblick|et maintenant|et après|la suite|prochaines étapes|qué sigue|qué viene ahora|y ahora qué|próximos pasos|cosa succede ora|cosa succederà|e adesso|prossimi passi|o que vem a seguir|e agora|próximos passos|hoe nu verder|hoe gaat het verder|wat nu|vad händer nu|nästa steg|hva skjer nå|veien videre|hvad sker der nu|det videre forløb",
};

export const HEADING_ROLES: ReadonlyMap<string, SummaryRole> = new Map(
  (Object.entries(HEADINGS) as [SummaryRole, string][]).flatMap(([role, list]) =>
    list.split('|').map((heading) => [heading, role] as const),
  ),
);
