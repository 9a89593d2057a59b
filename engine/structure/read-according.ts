/** Finds a source named by "according to" and its like. */
import type { Cues } from './cues/cues.ts';
import { ELIDED } from './elided.ts';
import { endAtVerb } from './end-at-verb.ts';
import { goesOnWithThe, opensWithBody } from './is-institution.ts';
import { isPartitive } from './is-partitive.ts';
import { keyAt } from './key-at.ts';
import { isReader } from './no-subject.ts';
import { DEFINITE_NOUN } from './nordic-noun.ts';
import { readOwnAccount } from './own-account.ts';
import { namedAfter } from './read-inverted.ts';
import { readRight } from './read-mention.ts';
import { readTrailed } from './read-trailed.ts';
import { type Mention, toMention } from './to-phrase.ts';
import type { Token } from './to-units.ts';
import { withoutAccount } from './without-account.ts';

/** The source beside a quotation; `cue` is a token of the unit. */
export interface Source {
  readonly mention: Mention;
  readonly cue: number | null;
  /** How the words stand: a verb of saying is sure, a sentence's subject is a guess. */
  readonly by: 'verb' | 'according' | 'colon' | 'frame' | 'subject';
}

type Tokens = readonly Token[];

/** The first such source between two tokens. */
export function findAccording(tokens: Tokens, from: number, end: number, cues: Cues): Source | null {
  for (let i = from; i < end; i += 1) {
    const source = readAccording(tokens, i, cues);
    if (source) return source;
  }
  return null;
}

/** `Les prix varient selon la saison`: what it depends on says nothing. */
const VARIES =
  /^(?:vari(?:e|ent|a|an|am|ano|eren|eert|iert|ieren|erar|erer)|chang(?:e|ent)|cambian?|cambiano|dépend(?:ent)?|verschil(?:t|len)|ändra[st]|endres)$/;

/** "according to X", "laut X", and "X zufolge". */
export function readAccording(tokens: Tokens, at: number, cues: Cues): Source | null {
  if (!cues.isEnglish && VARIES.test(keyAt(tokens, at - 1))) return null;
  const key = keyAt(tokens, at);
  const own = readOwnAccount(tokens, at, cues);
  if (own) return isSomeone(tokens, own, cues) || own.from === at + 1 ? { mention: own, cue: at, by: 'according' } : null;
  if (cues.trailing.has(key)) {
    const mention = withoutAccount(tokens, readTrailed(tokens, at, cues), cues);
    const isKnown = mention !== null && !cues.accounts.has(keyAt(tokens, mention.to - 1));
    return isKnown ? { mention, cue: at, by: 'according' } : null; // not "Berichten zufolge"
  }
  if (cues.ambiguous.has(key) && tokens[at - 1]?.kind === 'word') return null;
  if (cues.forNames.has(key)) return readForName(tokens, at, cues);
  for (const rest of cues.according.get(key) ?? []) {
    if (!rest.every((word, order) => tokens[at + 1 + order]?.key === word)) continue;
    const behind = at + 1 + rest.length;
    const from = skipVerb(tokens, rest.length > 0 && keyAt(tokens, behind) === 'von' ? behind + 1 : behind, cues); // "nach Ansicht von Experten"
    if (
      cues.isEnglish &&
      AS_PLANNED.test(
        tokens
          .slice(from, from + 3)
          .map(({ key }) => key)
          .join(' '),
      )
    )
      continue;
    const isOwner = cues.isEnglish && keyAt(tokens, from) === 'her' && tokens[from + 1]?.kind === 'word';
    if (!isOwner && (cues.stressedHe.has(keyAt(tokens, from)) || cues.stressedShe.has(keyAt(tokens, from))))
      return { mention: toMention('pronoun', from, from + 1), cue: at, by: 'according' };
    const read = withoutAccount(tokens, readRight(tokens, from, cues, 'any'), cues);
    const mention = namedAfter(tokens, withPaper(tokens, endAtVerb(tokens, read, cues), cues), cues);
    if (mention && !(cues.isEnglish && isAuthorOf(tokens, at, mention.to))) return { mention, cue: at, by: 'according' };
  }
  return null;
}

/** "all went according to plan", "according to your needs": as was meant, and nobody says it. */
const AS_PLANNED =
  /^(?:plan|schedule|script|custom|protocol)\b|^(?:your|our|one|his|her|its|their) (?:own )?(?:preferences?|needs?|tastes?|budget|size|weight|age|type|schedule)\b/;

/** `14` of "14 doctors"; no year. */
const COUNT = /^\d{1,3}$/;

/** "Resident associations said". */
const PLURAL = /[^s]s$/;

const BY = /^(?:da|dai|dal|dalla|dagli|dalle|por)$/;
const LONGEST_VERB = 3;

/** "según explicó el club": the verb before its source. */
function skipVerb(tokens: Tokens, from: number, { isEnglish, says, between }: Cues): number {
  let to = from;
  const isPart = ({ key, isCapital }: Token) => !isCapital && (says.has(key) || between.has(key));
  while (!isEnglish && to - from < LONGEST_VERB && tokens.slice(to, to + 1).some(isPart)) to += 1;
  if (!tokens.slice(from, to).some(({ key }) => says.has(key))) return from;
  return BY.test(keyAt(tokens, to)) ? to + 1 : to; // "secondo quanto riferito dai medici"
}

const SAYS = /^(?:says|said|tells|told|writes|wrote|asked|argues|explains|warns|shows|adds)$/;

/** "The report, written by Ode, said": a verb of saying follows, of which he is no subject. */
function isAuthorOf(tokens: Tokens, at: number, to: number): boolean {
  return keyAt(tokens, at + 1) === 'by' && (SAYS.test(keyAt(tokens, to)) || (tokens[to]?.text === ',' && SAYS.test(keyAt(tokens, to + 1))));
}

/** "the police report": a noun that looks like a verb of saying; "a Port Authority (PA) filing". */
function withPaper(tokens: Tokens, mention: Mention | null, { isEnglish, says }: Cues): Mention | null {
  const next = mention && tokens[mention.to];
  if (isEnglish && mention && next?.text === '(' && tokens[mention.to + 2]?.text === ')' && PAPER.test(keyAt(tokens, mention.to + 3)))
    return toMention('nominal', mention.from, mention.to + 4);
  if (!isEnglish || !next || next.isCapital || !says.has(next.key) || SAYS.test(next.key) || mention.kind === 'pronoun') return mention;
  return toMention('nominal', mention.from, mention.to + 1);
}

/** "Pour Claire Petit, …", “…”, per the Orrin Gazette, in English also "Per court records, …". */
function readForName(tokens: Tokens, at: number, cues: Cues): Source | null {
  const before = tokens[at - 1];
  const mention = before === undefined || before.kind !== 'word' ? namedAfter(tokens, readRight(tokens, at + 1, cues, 'any'), cues) : null;
  const after = mention && tokens[mention.to];
  if (!mention || after?.kind === 'word') return null;
  const isPaper = cues.isEnglish && mention.kind === 'nominal' && PAPER.test(keyAt(tokens, mention.to - 1));
  return mention.kind === 'name' || isPaper ? { mention, cue: at, by: 'according' } : null;
}

/** `per the court records`; not `per person`. */
const PAPER = /^(?:records?|documents?|reports?|filings?|complaint|indictment|affidavit|statement|data|release|lawsuit|article|study)$/;

/** Many who need no article: "Hospital staff said". */
const CREW = /^(?:staff|leadership|management|crew|personnel)$/;

/** Not a stray run of words: a name, a pronoun, or a noun with its article. */
export function isSomeone(tokens: Tokens, { kind, from, to }: Mention, cues: Cues): boolean {
  const [first, last] = [keyAt(tokens, from), keyAt(tokens, to - 1)];
  if (cues.isEnglish && tokens.slice(to - 1, to).some(isReader)) return false;
  if (kind === 'nominal' && hasNoNoun(tokens, from, to, cues)) return false;
  const head = keyAt(tokens, endOfHead(tokens, from, to, cues) - 1);
  const isBare = (key: string) => cues.bare.has(key) && (to - from <= 2 || !UNOWNED.test(key));
  const isPerson = [first, last, head].some(isBare) || cues.isOffice(last);
  const isCounted = COUNT.test(first) && to - from > 1 && tokens[from - 1]?.kind !== 'word';
  const isPlural = from === 0 && to > 1 && (PLURAL.test(last) || (cues.isEnglish && (PLURAL.test(head) || CREW.test(head))));
  const isNordic = cues.hasArticleAtEnd && (from > 0 || to - from === 1) && DEFINITE_NOUN.test(first); // "…, uppger polisen"
  const isDefinite = cues.determiners.has(first) || isPartitive(tokens, from) || isNordic || ELIDED.test(tokens[from]?.text ?? '');
  const isBody = cues.isEnglish && (goesOnWithThe(tokens, from + 1) || (from === 0 && opensWithBody(tokens, cues)));
  return kind !== 'nominal' || isBody || isCounted || isPlural || isDefinite || tokens[from]?.isPossessive === true || isPerson;
}

/** "das gelagert", "ein paar": in German a phrase needs a noun; not "viele", "die beiden". */
function hasNoNoun(tokens: Tokens, from: number, to: number, { nounsHaveCapitals, bare }: Cues): boolean {
  if (!nounsHaveCapitals || tokens.slice(from + 1, to).some(({ isCapital, text }) => isCapital || /-[A-ZÀ-Þ]/.test(text))) return false;
  const last = keyAt(tokens, to - 1);
  return to - from > 1 && ENDS_ADJECTIVE.test(last) && !MANY.test(last) && !bare.has(last);
}
const ENDS_ADJECTIVE = /(?:^ge[a-zß-ÿ]+t|e[nrms]?|paar)$/;
const MANY = /^(?:beiden?|anderen?|meisten|wenigen|vielen?|einigen?|mehrere|dritten?|zweiten?|ersten?|alle|weiterer?|weiteren?)$/;

const UNOWNED = /^(?:data|research)$/;

/** `obtained` of "Documents obtained by the paper" */
const DONE = /^(?:[a-z]{3,}ed|seen|sent|written|held|made)$/;

/** Up to where a phrase names whom it is about: "Friends" of "Friends of the pier". */
function endOfHead(tokens: Tokens, from: number, to: number, { prepositions }: Cues): number {
  const link = tokens.slice(from, to).findIndex(({ key }, at) => at > 0 && prepositions.has(key));
  const end = link < 0 ? to : from + link;
  return link > 1 && DONE.test(keyAt(tokens, end - 1)) ? end - 1 : end;
}
