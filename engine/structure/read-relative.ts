/** Reads the English source that a clause inside the sentence tells of: "accused her of ignoring a survey that rated the wall “…”". */
import type { Cues } from './cues/cues.ts';
import { isVerb, isVerbOf } from './is-verb.ts';
import { keyAt } from './key-at.ts';
import { readLeft } from './read-mention.ts';
import { type Mention, toMention } from './to-phrase.ts';
import type { Token } from './to-units.ts';

type Tokens = readonly Token[];

const RELATIVE = /^(?:that|which|who)$/;
/** Verbs that say nothing by themselves, but with a quotation behind them. */
const RATES = /^(?:rated|ranked|graded|deemed|judged|considered|labell?ed|classified|termed|found)$/;
/** Between such a verb and its quotation stand few words. */
const FARTHEST_QUOTED = 7;
const AUXILIARY = /^(?:had|has|have|also|once|later|recently|even|repeatedly|already|then)$/;
const MOST_AUXILIARIES = 2;
/** An article and the words behind it. */
const LONGEST_NOUN = 6;
const ARTICLE = /^(?:an?|the|another|one)$/;
/** What one makes or wants speaks for oneself: "Ann Lee wrote a report that called the dam “…”". */
const MAKES =
  /^(?:wr(?:ote|ites|iting|itten)|(?:post|releas|issu|publish|air|deliver|sign|penn?|fil|author|introduc|propos|sponsor|circulat|shar|tweet|record|produc|submit|draft|compos|launch|want|demand|need)(?:ed|e?s|ing)?|gave|gives?|giving|made|makes?|making|ran|runs?|running|sent|sends?|sending|read|reads|reading|for|in|with|by|via|through)$/;

/** Whose words follow at token `at`, where the verb belongs to a clause with a source of its own: what stands before its "that", or the subject of what somebody says. */
export function readRelative(tokens: Tokens, verb: number, at: number, cues: Cues): Mention | null {
  if (!cues.isEnglish || !leadsTo(tokens, verb, at)) return null;
  const rates = RATES.test(keyAt(tokens, verb));
  if (!rates && !isVerb(tokens, verb, cues) && !isVerbOf(cues.frames, tokens, verb, cues)) return null;
  const before = relativeBefore(tokens, verb);
  if (RELATIVE.test(keyAt(tokens, before))) return readAntecedent(tokens, before, cues);
  const subject = rates ? readOthers(tokens, before + 1, cues) : null;
  return subject && (cues.that.has(keyAt(tokens, subject.from - 1)) || isVerb(tokens, subject.from - 1, cues)) ? subject : null;
}

/** `who said, “…”`, `who said: “…”` */
const CLOSES = /^[,:]$/;

/** Where the word stands that opens the clause of the verb: "who has also said". */
export function relativeBefore(tokens: Tokens, verb: number): number {
  let before = verb - 1;
  while (verb - before <= MOST_AUXILIARIES && AUXILIARY.test(keyAt(tokens, before))) before -= 1;
  return before;
}

/** Of whom the clause tells that a relative opens: "Ann Lee, who", "a doctor, who", "residents who". */
export function readAntecedent(tokens: Tokens, relative: number, cues: Cues): Mention | null {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  return readName(tokens, end, cues) ?? readOthers(tokens, end, cues) ?? readMany(tokens, end, cues);
}

/** Only words stand between, and a comma or a colon at the end. */
function leadsTo(tokens: Tokens, verb: number, at: number): boolean {
  if (at - verb > FARTHEST_QUOTED) return false;
  for (let i = verb + 1; i < at; i += 1)
    if (tokens[i]?.kind !== 'word' && !(i === at - 1 && CLOSES.test(tokens[i]?.text ?? ''))) return false;
  return true;
}

function readName(tokens: Tokens, end: number, cues: Cues): Mention | null {
  const mention = tokens[end - 1]?.kind === 'word' ? readLeft(tokens, end, cues) : null;
  return mention?.kind === 'name' && mention.to === end ? mention : null;
}

/** "protests by residents who alleged" */
function readMany(tokens: Tokens, end: number, cues: Cues): Mention | null {
  const isMany = cues.bare.has(keyAt(tokens, end - 1)) && keyAt(tokens, end) === 'who' && end > 1;
  return isMany ? toMention('nominal', end - 1, end) : null;
}

/** "a 2023 survey", "the ministry"; not "his letter", nor what the subject of the sentence made, nor what stands behind a name. */
function readOthers(tokens: Tokens, end: number, cues: Cues): Mention | null {
  for (let from = end - 2; from >= Math.max(0, end - LONGEST_NOUN); from -= 1) {
    const key = keyAt(tokens, from);
    if (ARTICLE.test(key)) {
      const isOwn = cues.papers.has(keyAt(tokens, end - 1)) || MAKES.test(keyAt(tokens, from - 1)) || tokens[from - 1]?.text === ',';
      return isOwn ? null : toMention('nominal', from, end);
    }
    if (tokens[from]?.kind !== 'word' || cues.prepositions.has(key) || cues.breaks.has(key) || cues.determiners.has(key)) return null;
  }
  return null;
}
