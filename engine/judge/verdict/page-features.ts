/** What speaks for and against a page being an article: named numbers, cheap to find. */
import type { CountName, Draft, Evidence } from '../../draft.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { Block, Head } from '../../types.ts';

/** What a page is judged by beside its evidence. */
export type Judged = Pick<Draft, 'url' | 'head' | 'blocks'>;

export type PageFeatures = Readonly<Record<string, number>>;

/** The features of a page by name; counts are logarithms, answers 0 or 1. */
export function toPageFeatures({ url, head, blocks }: Judged, evidence: Evidence): PageFeatures {
  const text = textFeatures(blocks);
  return {
    ...urlFeatures(url, text.isStory),
    ...typeFeatures(evidence),
    ...text.features,
    ...headFeatures(head),
    ...shapeFeatures(evidence),
  };
}

const PATHS: Readonly<Record<string, RegExp>> = {
  // `/shop/`, `/product/`, `/collections/`, `/category/`
  urlShop: /\/(?:shop|store|products?|d?p|collections?|categor(?:y|ies)|c|catalog|browse|tags?|items?|search|brand|deals)(?:[/-]|$)/i,
  // `/forum/`, `/t/`, `/thread/`, `/questions/`
  urlForum:
    /\/(?:forums?|t|threads?|topics?|questions?|discussions?|viewtopic|showthread|r|comments|q)(?:[/.-]|$)|\/\/(?:forums?|community|discuss|discourse|answers)\./i,
  // `/docs/`, `docs.`, `/reference/`
  urlDocs:
    /\/(?:docs?|documentation|reference|api|man(?:ual)?|library|handbook|wiki|stable|latest|en\/\d|v\d[\d.]*)(?:[/.-]|$)|\/\/(?:docs?|developers?|devdocs|api|man|wiki)\./i,
  // `/services/`, `/solutions/`
  urlService:
    /\/(?:services?|solutions?|pricing|about(?:-us)?|contact|locations?|industries|platform|features?|practice-areas|what-we-do)(?:[/-]|$)/i,
  // `.html`, `.php?id=1`
  urlFile: /\.(?:html?|php|aspx?)(?:[?#]|$)/i,
  // `/blog/`, `/news/`, `/2025/11/`
  urlStory:
    /\/(?:blogs?|news|articles?|stor(?:y|ies)|posts?|insights?|magazine|politics|world|opinion|guides?|learn|resources|tips|20\d\d\/\d\d?)(?:[/-]|$)|20\d\d-\d\d/i,
};
// `/`, `/en/`, `/index.html`
const ROOT_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?$/i;
function urlFeatures(url: string, isStory: boolean): PageFeatures {
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  const segments = path.split('/').filter((segment) => segment !== '');
  const slug = segments.at(-1)?.replace(/\.\w{2,5}$/, '') ?? '';
  return {
    urlDepth: segments.length,
    urlRoot: +(ROOT_PATH.test(path) && !isStory),
    urlSlugWords: Math.min(12, slug.split(/[-_]/).filter((word) => word !== '').length),
    ...answers(PATHS, (pattern) => pattern.test(url)),
  };
}

/** 1 for each pattern of the table of which `holds` is true. */
function answers(table: Readonly<Record<string, RegExp>>, holds: (pattern: RegExp) => boolean): PageFeatures {
  return Object.fromEntries(Object.entries(table).map(([name, pattern]) => [name, +holds(pattern)]));
}

const TYPES: Readonly<Record<string, RegExp>> = {
  ldStory: /^(?:(?:Reportage|Analysis|Opinion)?NewsArticle|(?:Live)?BlogPosting|Report)$/,
  ldShop: /^(?:Product(?:Group)?|(?:Aggregate)?Offer|ItemList|CollectionPage|SearchResultsPage|Course|SoftwareApplication|Event)$/,
};
const OPEN_GRAPH_TYPES: Readonly<Record<string, RegExp>> = {
  ogArticle: /article|blog|news/i,
  ogProduct: /product|item|book|profile|video|music|collection|group/i,
};

function typeFeatures({ types, hasArticle, openGraphType }: Evidence): PageFeatures {
  return {
    ldArticle: +hasArticle,
    ...answers(TYPES, (pattern) => types.some((name) => pattern.test(name))),
    ...answers(OPEN_GRAPH_TYPES, (pattern) => pattern.test(openGraphType)),
  };
}

/** A firm that speaks of itself. */
const OURS: ReadonlySet<string> = new Set(
  (
    'we our wir unser unsere unserer unserem unseren unseres nous notre nosotros nuestro nuestra nuestros nuestras ' +
    'nostro nostra nostri nostre vår våra vårt vores nasz nasza nasze'
  ).split(' '),
);

/** Of the story's start so much is searched. */
const START = 6000;
const LONG_PARAGRAPH = 20;
/** So many long paragraphs, hardly anything else, and nobody who speaks of "our": a story, also at the root of a site. */
const STORY = { paragraphs: 6, longShare: 0.9, ours: 0.3 };

function textFeatures(kept: readonly Block[]): { readonly isStory: boolean; readonly features: PageFeatures } {
  const counts = (...kinds: Block['kind'][]) => kept.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => countSpaced(text));
  const paragraphs = counts('paragraph', 'quotation');
  const long = paragraphs.filter((words) => words >= LONG_PARAGRAPH);
  const words = sum(paragraphs) + sum(counts('item'));
  const longShare = words > 0 ? sum(long) / words : 0;
  const start = kept
    .slice(0, 60)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, START);
  const ours = (1000 * plainWords(start.toLowerCase()).filter((word) => OURS.has(word)).length) / (start.length + 500);
  const isStory = long.length >= STORY.paragraphs && longShare >= STORY.longShare && ours <= STORY.ours;
  return { isStory, features: { ours, words: Math.log1p(words), longShare } };
}

/** Words parted by spaces. */
function countSpaced(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}

function headFeatures({ bylines, published, dek, headline }: Head): PageFeatures {
  const from = published?.from ?? '';
  return {
    hasByline: +(bylines.length > 0),
    hasFullByline: +bylines.some(({ value }) => value.includes(' ')),
    hasPublished: +!['', 'page:class', 'page:time'].includes(from),
    hasDek: +(dek !== undefined),
    headlineWords: Math.min(20, headline.value.split(' ').length),
  };
}

const LINKS: Readonly<Record<string, RegExp>> = {
  // `Reply`, `#3`, `12 answers`
  talkLinks:
    /^(?:reply|quote|like|report|flag|share|permalink|cite|follow|#\d+|\d+ (?:posts?|repl(?:y|ies)|points?|answers?|comments?)|members|forums?|new posts|register|antworten|zitieren|répondre|citer|responder)\b/i,
  // `Edit this page`, `On this page`, `API reference`
  docsLinks:
    /\b(?:edit (?:this|on)|on this page|api|reference|documentation|docs|changelog|github|installation|tutorials?|getting started|quick ?start|next|prev(?:ious)?|releases?|overview)\b/i,
};
const COUNTS: readonly CountName[] = ['headings1', 'times', 'paragraphs', 'buttons', 'fields', 'codes', 'prices'];

function shapeFeatures({ counts, links }: Evidence): PageFeatures {
  const found = [
    ...COUNTS.map((name) => [name, counts[name] ?? 0] as const),
    ...Object.entries(LINKS).map(([name, pattern]) => [name, links.filter((text) => pattern.test(text)).length] as const),
  ];
  return Object.fromEntries(found.map(([name, count]) => [name, Math.log1p(count)]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
