/** Tells a lone German word with a capital that states something from any noun or adverb, by where it stands. */
import { commaAfter } from './comma-after.ts';
import type { Cues } from './cues/cues.ts';
import { isAdjective } from './german-cases.ts';
import { keyAt } from './key-at.ts';
import type { Source } from './read-according.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

/** `Hoffnung`, `Sicherheit`; not `Bundesregierung`, `Stadtverwaltung`. */
const ABSTRACT = /(?:(?<!regier|verwalt|zeit|leit)ung|heit|keit|tion|nis|tum|tät|ment|habe|gabe)(?:en)?$/;
/** "Laut Gesetz", "Laut Plan": what is laid down says nothing new. */
const RULE =
  /(?:gesetz|gesetzbuch|verfassung|satzung|vertrag|plan|definition|duden|regel|regelwerk|vorschrift|paragraf|(?<![a-zäöüß])artikel|kalender|klischee|ordnung)$/;
/** Subjects and articles of subjects behind a verb: before it stands none. */
const SUBJECT = /^(?:er|sie|es|man|wir|ich|der|die|das|ein|eine)$/;

/** "Laut Seebund ist …", "Norland meldete, es habe …", "Die Lage sei ernst, meldete Norland": a lone name, at `mention`. */
export function isPlacedAsSource({ mention: { from, to }, by, cue }: Source, tokens: Tokens, cues: Cues): boolean {
  const key = keyAt(tokens, to - 1);
  const isLone = tokens.slice(from, to - 1).every(({ isCapital, text }) => !isCapital && isAdjective(text)); // "neuesten Studien zufolge"
  if (!isLone || !tokens[to - 1]?.isCapital || isNoName(key, cues)) return false;
  if (by === 'according') return keyAt(tokens, from - 1) === 'laut' || cues.trailing.has(keyAt(tokens, to));
  if (cue === null || by !== 'verb') return false;
  return from > cue ? closesReport(tokens, cue, cues) : from === 0 && bringsClause(tokens, cue, cues);
}

function isNoName(key: string, { isAdverb, between, prepositions, capitals }: Cues): boolean {
  return ABSTRACT.test(key) || RULE.test(key) || isAdverb(key) || [between, prepositions, capitals].some((words) => words.has(key));
}

const isReported = (tokens: Tokens, { reported }: Cues): boolean => tokens.some(({ key, isCapital }) => !isCapital && reported.has(key));

/** "Die Lage sei ernst, meldete Norland": the verb behind a comma; "…, so Norland". */
function closesReport(tokens: Tokens, cue: number, cues: Cues): boolean {
  return tokens[cue - 1]?.text === ',' && (keyAt(tokens, cue) === 'so' || isReported(tokens.slice(0, cue), cues));
}

/** "Norland meldete am Montag, dass …"; in "Trotzdem meldete der Rat, dass …" the subject stands behind the verb. */
function bringsClause(tokens: Tokens, cue: number, cues: Cues): boolean {
  const comma = commaAfter(tokens, cue + 1);
  const isSubject = SUBJECT.test(keyAt(tokens, cue + 1)) || (comma === cue + 2 && tokens[cue + 1]?.isCapital === true);
  return comma > cue && !isSubject && (cues.that.has(keyAt(tokens, comma + 1)) || isReported(tokens.slice(comma), cues));
}
