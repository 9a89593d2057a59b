/** Section headings of news briefs in their usual forms, by the role that they announce; the summary knows more. */

/** Lower case, without marks, parted by `|`. */
export const BRIEF_HEADINGS = {
  'what-happened':
    "what happened|what's happening|what's new|driving the news|the latest|what we know|the facts|was ist passiert|was passiert ist|ce qui s'est passé|que s'est il passé|qué ha pasado|qué pasó|cosa è successo|o que aconteceu|wat is er gebeurd|vad har hänt|hva har skjedd|hvad er der sket",
  'who-said':
    "who said what|what they're saying|what they are saying|the other side|reactions|reaction|what experts say|wer sagt was|reaktionen|qui dit quoi|réactions|quién dijo qué|reacciones|chi ha detto cosa|reazioni|quem disse o quê|reações|wie zegt wat|reacties|vem säger vad|reaktioner|hvem sier hva|hvem siger hvad",
  'why-it-matters':
    "why it matters|why this matters|the big picture|the bottom line|between the lines|what it means|warum das wichtig ist|was das bedeutet|pourquoi c'est important|por qué importa|por qué es importante|perché è importante|por que importa|waarom is dit belangrijk|varför det är viktigt|hvorfor det er viktig|hvorfor det er vigtigt",
  background:
    'background|the background|context|zoom out|catch up quick|how we got here|hintergrund|contexte|contexto|contesto|achtergrond|bakgrund|bakgrunn|baggrund',
  numbers: 'by the numbers|in numbers|in zahlen|en chiffres|en cifras|in numeri|em números|in cijfers|i siffror|i tall|i tal',
  'what-next':
    "what next|what's next|what comes next|what happens next|what to watch|next steps|wie geht es weiter|wie es weitergeht|et maintenant|et après|la suite|qué sigue|y ahora qué|cosa succede ora|e adesso|o que vem a seguir|e agora|hoe nu verder|hoe gaat het verder|vad händer nu|hva skjer nå|hvad sker der nu",
} as const;

/** `What’s next?` as the table has it: `what's next`. */
export function toHeadingKey(heading: string): string {
  return heading.toLowerCase().replace(CURLY, "'").replace(MARKS, ' ').trim();
}
/** `‘`, `’`. */
const CURLY = /[‘’]/g;
/** Whatever is no letter, digit or apostrophe: `?`, `: `, ` – `. */
const MARKS = /[^\p{L}\p{N}']+/gu;

/** No heading of the table is longer. */
const LONGEST = 40;
let known: ReadonlySet<string> | undefined;

/** True for a line that is such a heading and nothing else. */
export function isBriefHeading(text: string): boolean {
  known ??= new Set(Object.values(BRIEF_HEADINGS).flatMap((list) => list.split('|')));
  return text.length <= LONGEST && known.has(toHeadingKey(text));
}
