/** Finds the verb form that reports what somebody said before: "Die Lage sei ernst." */
import type { Cues } from './cues/cues.ts';
import { isVerb } from './is-verb.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** "Ihr Anwalt vertritt die Ansicht, die Zeugin sei befangen": another’s view. */
const VIEW = /^(?:ansicht|auffassung|meinung|überzeugung|standpunkt|hoffnung|befürchtung)$/;
/** "Er vertrat die Ansicht, sie halte" */
const OWN = /^(?:er|sie|man)$/;
/** The writer's own thought: "Das wäre ein Problem". */
const UNREAL = /^wären?$/;
const FACT = /^(?:ist|sind|war|waren|hat|hatte|hatten|wird|wurde|wurden)$/;
/** "Ob er kam, sei offen", "Als er kam, habe": the clause ahead is none of the speaker's, or is. */
const SUBORDINATE =
  /^(?:ob|wenn|als|da|weil|dass|falls|obwohl|nachdem|bevor|sobald|solange|während|wer|was|wie|wo|warum|wann|dort|soweit|sofern|indem|bis|seit|sollte|auch|selbst|erst)$/;

/** Such a verb, or null; also where the sentence has a source of its own ("Quellen berichten, die Lage sei ernst") or somebody speaks in it. */
export function findReported(tokens: Tokens, cues: Cues): Token | null {
  const at = tokens.findIndex(({ key, isCapital }) => !isCapital && cues.reported.has(key) && !UNREAL.test(key));
  const ahead = tokens.slice(0, Math.max(0, at));
  if (at < 0 || tellsFact(ahead) || isAsked(ahead)) return null;
  const hasSource = ahead.some((_, before) => isVerb(tokens, before, cues));
  const isTheirs = !OWN.test(ahead[0]?.key ?? '');
  const isView = isTheirs && ahead.some(({ key }, before) => before > 1 && VIEW.test(key) && tokens[before + 1]?.text === ',');
  return hasSource || isView || tokens.some(({ key }) => cues.self.has(key)) ? null : (tokens[at] ?? null);
}

const ASKS = /^(?:inwieweit|inwiefern|ob|warum|weshalb|wer|was)$/;

/** "Der Rat prüft, ob er zahlen müsse": the sentence's own verb stands before its question. */
function isAsked(before: Tokens): boolean {
  const comma = before.findLastIndex(({ text }) => text === ',');
  return comma > 1 && ASKS.test(before[comma + 1]?.key ?? '') && !SUBORDINATE.test(before[0]?.key ?? '');
}

/** "Groß war die Sorge, die Brücke sei alt": the sentence's own verb is no report. */
function tellsFact(before: Tokens): boolean {
  const comma = before.findIndex(({ text }) => text === ',');
  const clause = comma < 0 ? before : before.slice(0, comma);
  if (SUBORDINATE.test(clause[0]?.key ?? '')) return false;
  return clause.slice(0, comma < 0 ? undefined : -1).some(({ key }) => FACT.test(key));
}
