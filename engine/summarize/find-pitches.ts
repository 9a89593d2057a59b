/** Finds where a publisher speaks of its own wares: `At Orrin Example, we …`, a section `Sail safely with Orrin Example`. */
import type { Article, Block, BlockId } from '../types.ts';
import type { Line, Story } from './story.ts';

export interface Pitches {
  /** Sections under a heading that names the publisher, heading and text. */
  readonly blocks: ReadonlySet<BlockId>;
  /** Sentences outside of them, by their numbers. */
  readonly lines: ReadonlySet<number>;
}

const NONE: Pitches = { blocks: new Set(), lines: new Set() };
/** A shorter name is too often a word. */
const SHORTEST_NAME = 5;
/** Words of the longest name that is looked for. */
const MOST_WORDS = 5;
/** What takes more of the story than that is what the story is about. */
const MOST_OF_STORY = 0.4;

/** None where the headline names the publisher: then the story is about it. Linear. */
export function findPitches({ url, head, blocks }: Article, { lines }: Story): Pitches {
  const names = [squeeze(head.publication?.value ?? ''), labelOf(url)].filter(
    (name) => name.length >= SHORTEST_NAME && !blocks.some(({ text }) => isWordOf(text, name)),
  );
  if (names.length === 0 || findName(head.headline.value, names)) return NONE;
  const sections = findSections(blocks, names);
  const pitches = lines.filter((line) => isPitch(line, names));
  const sells = sections.size > 0 || pitches.length > 0;
  const others = sells ? lines.filter(isOfSeller) : [];
  return { blocks: sections, lines: new Set([...pitches, ...others].map(({ index }) => index)) };
}
/** `Our crews bring your boat home.`, on a page that sells. */
function isOfSeller({ words }: Line): boolean {
  return (
    words[0] === 'our' && words.some((word) => CUSTOMERS.has(word)) && words.slice(1, FARTHEST_SELLER).some((word) => SELLERS.has(word))
  );
}
const CUSTOMERS: ReadonlySet<string> = new Set("you,you'll,your".split(','));
const FARTHEST_SELLER = 8;
const SELLERS: ReadonlySet<string> = new Set(
  'team,teams,crew,crews,staff,experts,expert,expertise,specialists,technicians,trainers,attorneys,lawyers,dentists,service,services,product,products,platform,software,app,plugin,program,programs,solution,solutions,company,agency,firm,developers,system,meals,clients'.split(
    ',',
  ),
);

/** `security` in a story of a publisher that is called so. */
function isWordOf(text: string, name: string): boolean {
  return (
    text.includes(name) &&
    text.split(' ').some((token) => token === name || (token.startsWith(name) && ENDS.test(token.slice(name.length))))
  );
}
const ENDS = /^[,.;:!?)’'”"]{1,3}$/;

/** `orrinexample` of `https://www.orrin-example.com/`. */
function labelOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const parts = new URL(url).hostname.split('.').slice(0, -1);
  const last = parts.at(-1) ?? '';
  return squeeze(parts.length > 1 && last.length <= LONGEST_SUFFIX && parts[0] !== 'www' ? (parts.at(-2) ?? '') : last);
}
/** `co` in `.co.uk`, `com` in `.com.au`. */
const LONGEST_SUFFIX = 3;

function squeeze(text: string): string {
  return text.toLowerCase().replace(NO_LETTER, '');
}
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const CAPITAL = /\p{Lu}/u;
const POSSESSIVE = /['’]s?[.,:;!?]*$/;

interface Named {
  /** Its words among those of the text, from `from` up to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly string[];
}

/** Where a text first says one of the names with a capital; not `Orrin Example’s boats`. */
function findName(text: string, names: readonly string[]): Named | undefined {
  const tokens = text.split(' ');
  for (const [from, token] of tokens.entries()) {
    if (!CAPITAL.test(token)) continue;
    let joined = '';
    for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_WORDS); to++) {
      const last = tokens[to - 1] ?? '';
      joined += squeeze(last);
      if (names.includes(joined)) return POSSESSIVE.test(last) ? undefined : { from, to, tokens };
      if (!names.some((name) => name.startsWith(joined))) break;
    }
  }
  return undefined;
}

/** `3. Orrin Example`, `Orrin Example: How do you sail?`: an item of a list, a question asked. */
const ITEM_OR_ASKED = /^(?:#?\d|\p{L}+ \d)|:.{1,200}\?$/u;
/** `Ada Moen, founder of Orrin Example`: who speaks below. */
const STAFF = /\b(?:founder|CEO|editor|president|director|manager|author|head) (?:of|at)\b/i;
/** Words that a heading has beside a name, where it says more than the name. */
const FEWEST_BESIDE = 2;
const REPORTS: ReadonlySet<string> = new Set(
  'found,finds,asked,learned,learnt,saw,seen,heard,reported,reports,revealed,knows,obtained,said,says,wrote'.split(','),
);

function findSections(blocks: readonly Block[], names: readonly string[]): ReadonlySet<BlockId> {
  const found: Block[] = [];
  let level = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (level === 0 || block.level <= level) level = isPitchHeading(block.text, names) ? block.level : 0;
    }
    if (level > 0) found.push(block);
  }
  return new Set(found.length <= MOST_OF_STORY * blocks.length ? found.map(({ id }) => id) : []);
}

function isPitchHeading(text: string, names: readonly string[]): boolean {
  const named = findName(text, names);
  return (
    named !== undefined &&
    named.tokens.length - (named.to - named.from) >= FEWEST_BESIDE &&
    !named.tokens.slice(named.to).some((word) => REPORTS.has(squeeze(word))) &&
    ![ITEM_OR_ASKED, STAFF].some((other) => other.test(text))
  );
}

const ADDRESSES: ReadonlySet<string> = new Set(
  "we,we're,we've,we'll,our,us,you,you're,you'll,you've,your,wir,unser,unsere,unserem,unseren,unserer,du,dir,dich,dein,deine,deinen,nous,notre,nos,vous,votre,vos".split(
    ',',
  ),
);
/** `At Orrin Example, we build …`, `With Orrin Example, you …` */
const OPENS_PITCH: ReadonlySet<string> = new Set('at,with,here at,bei,mit,chez,avec'.split(','));
/** Sentences at the head that may tell what the publisher has made. */
const LEAD = 3;

/** It names the publisher and speaks to its customers, and nobody says it. */
function isPitch({ words, quoted, hasSpeaker, isClaim, cues, order, sentence: { text } }: Line, names: readonly string[]): boolean {
  if (quoted > 0 || hasSpeaker || isClaim || (cues.said ?? 0) > 0 || !words.some((word) => ADDRESSES.has(word))) return false;
  const named = findName(text, names);
  if (!named) return opensWithShortName(text, names);
  if (OPENS_PITCH.has(named.tokens.slice(0, named.from).join(' ').toLowerCase())) return true;
  return order >= LEAD && (named.from > 0 || named.to > 1);
}

/** `With Orrin, you …` of Orrin Example. */
function opensWithShortName(text: string, names: readonly string[]): boolean {
  const [, opener = '', name = '', next = ''] = SHORT_NAME.exec(text) ?? [];
  if (!OPENS_PITCH.has(opener.toLowerCase()) || !ADDRESSES.has(next.replaceAll('’', "'"))) return false;
  const short = squeeze(name);
  return short.length >= SHORTEST_NAME && names.some((whole) => whole.startsWith(short));
}
const SHORT_NAME = /^(\p{Lu}\p{Ll}{1,3}) (\p{Lu}[^\s,]{3,20}), (\S{1,9}) /u;
