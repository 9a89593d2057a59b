/** Tells whether a sentence can be read without the one before, and who its opening pronoun means. */
import type { Annotations, BlockId, SourceRef, Speaker } from '../types.ts';
import type { Judged } from './judge.ts';
import type { Line, Story } from './story.ts';

export interface Standing {
  /** 1 where it stands alone; less where it leans on what isn't shown; 0 where it is no part of the story. */
  readonly worth: number;
  /** It opens with a pronoun within its paragraph: it belongs beside the sentence before where that is shown too. */
  readonly follows: boolean;
  /** Name to print in brackets after the opening pronoun. */
  readonly referent?: string;
  /** Fullest name of who speaks in it. */
  readonly speaker?: string;
}

interface Statement {
  readonly speaker: Speaker;
  readonly content: SourceRef;
}

/** Opening with a connective costs little: the sentence is whole. A pronoun without a known referent costs much. */
const LEANS = { person: 0.7, thing: 0.85, connective: 0.95, reason: 0.4, midQuote: 0.75 } as const;
/** `Because the drains are the same drains.` answers what isn't shown. */
const GIVES_REASON: ReadonlySet<string> = new Set(['because', 'weil', 'parce', 'porque', 'perché', 'omdat', 'fordi', 'eftersom']);
/** `Das ist …`, not the article in `Das Gericht …`. */
const SMALL_SECOND = /^\S+ \p{Ll}/u;
const MOSTLY_QUOTED = 0.9;
const LONGEST_PRONOUN = 5;
/** Two words with capitals: `Ada Moen`. A single word is as likely to be a wrong guess. */
const FULL_NAME = /^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$/u;

/** One standing a sentence. */
export function findStandings(story: Story, judged: readonly Judged[], annotations: Annotations): readonly Standing[] {
  const statements = groupStatements(annotations);
  return judged.map((one, i): Standing => {
    const { ref } = one.line.sentence;
    const statement = statements.get(ref.block)?.find(({ content, speaker }) => overlaps(content, ref) || overlaps(speaker.ref, ref));
    const speaker = statement?.speaker;
    const follows =
      one.line.within > 0 &&
      SMALL_SECOND.test(one.line.sentence.text) &&
      story.cues.words.get(one.line.words[0] ?? '')?.includes('pronoun') === true;
    return { follows, ...judgeOpening(one, judged[i - 1], story, speaker), ...(speaker ? { speaker: speaker.name } : {}) };
  });
}

function judgeOpening({ line }: Judged, before: Judged | undefined, story: Story, speaker: Speaker | undefined): Omit<Standing, 'follows'> {
  const opens = (family: 'person' | 'pronoun' | 'connective') => story.cues.words.get(line.words[0] ?? '')?.includes(family) === true;
  if (isChrome(line, story)) return { worth: 0 };
  if (line.quoted > MOSTLY_QUOTED) return { worth: speaker ? 1 : LEANS.midQuote };
  if (opens('person')) return namesOpening(speaker, line.sentence.ref) ? { worth: 1, referent: speaker.name } : { worth: LEANS.person };
  if (GIVES_REASON.has(line.words[0] ?? '') && !line.sentence.text.includes(',')) return { worth: LEANS.reason };
  if (opens('pronoun')) return { worth: before?.line.paragraph === line.paragraph ? LEANS.thing : LEANS.connective };
  return { worth: opens('connective') ? LEANS.connective : 1 };
}

/** `This article is part of …`, `Sign up …`: it speaks of the page, not of the story. */
function isChrome({ words }: Line, { cues }: Story): boolean {
  const phrases = cues.phrases.get(words[0] ?? '') ?? [];
  return phrases.some(({ family, rest }) => family === 'chrome' && rest.every((word, i) => words[i + 1] === word));
}

/** The sentence's first word is the pronoun that stands for the speaker. */
function namesOpening(speaker: Speaker | undefined, { block, start }: SourceRef): speaker is Speaker {
  if (!speaker || speaker.ref.block !== block || !FULL_NAME.test(speaker.name)) return false;
  return speaker.ref.start === start && speaker.ref.end - speaker.ref.start <= LONGEST_PRONOUN;
}

function groupStatements({ quotes, claims }: Annotations): ReadonlyMap<BlockId, readonly Statement[]> {
  const groups = new Map<BlockId, Statement[]>();
  for (const { speaker, content } of [...quotes, ...claims]) {
    if (!speaker) continue;
    const group = groups.get(content.block);
    if (group) group.push({ speaker, content });
    else groups.set(content.block, [{ speaker, content }]);
  }
  return groups;
}

function overlaps(part: SourceRef, whole: SourceRef): boolean {
  return part.block === whole.block && part.start < whole.end && part.end > whole.start;
}
