/** Section headings of news briefs that say their role, in the languages we support. */
import { BRIEF_HEADINGS } from '../../text/brief-headings.ts';
import type { SummaryRole } from '../../types.ts';

/** What the shared table of usual headings leaves out: lower case, without marks, parted by `|`. */
const MORE: Readonly<Record<SummaryRole, string>> = {
  'what-happened':
    'what is happening|what we know so far|the news|was geschah|das ist passiert|les faits|qué ha ocurrido|los hechos|che cosa è successo|i fatti|os fatos|wat gebeurde er|vad hände|detta har hänt|hva skjedde|hvad skete der',
  'who-said':
    "what they are saying|the reaction|what others say|was sie sagen|les réactions|ce qu'ils disent|qué dicen|le reazioni|cosa dicono|o que dizem|reaksjoner",
  'why-it-matters':
    'why does it matter|the stakes|bottom line|what this means|why now|warum ist das wichtig|was bedeutet das|einordnung|ce que cela signifie|enjeux|qué significa|perché conta|cosa significa|por que é importante|o que significa|wat betekent dit|vad betyder det|hva betyr det|hvad betyder det',
  background:
    'the context|flashback|the backstory|history|hintergründe|vorgeschichte|kontext|le contexte|rappel des faits|antecedentes|il contesto|i precedenti|antecedents',
  numbers: 'the numbers|zahlen|die zahlen|les chiffres|las cifras|i numeri|os números|de cijfers',
  'what-next':
    "what is next|what happens now|what we're watching|looking ahead|the outlook|was kommt als nächstes|ausblick|prochaines étapes|qué viene ahora|próximos pasos|cosa succederà|prossimi passi|próximos passos|wat nu|nästa steg|veien videre|det videre forløb",
};

export const HEADING_ROLES: ReadonlyMap<string, SummaryRole> = new Map(
  (Object.entries(MORE) as [SummaryRole, string][]).flatMap(([role, more]) =>
    `${BRIEF_HEADINGS[role]}|${more}`.split('|').map((heading) => [heading, role] as const),
  ),
);
