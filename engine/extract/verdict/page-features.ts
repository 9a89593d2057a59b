/** What speaks for and against a page being an article: named numbers, cheap to find. */
import type { Block, Head } from '../../types.ts';
import type { JsonLd } from '../json-ld/json-ld.ts';
import { attribute, countOf, rawText, selectAll, selectFirst } from '../page-query.ts';

/** What the earlier steps found. */
export interface PageFacts {
  readonly jsonLd: JsonLd;
  readonly head: Head;
  /** The story's blocks, clutter removed. */
  readonly kept: readonly Block[];
}

export type FeatureName = keyof ReturnType<typeof toPageFeatures>;

/** The features of a page by name; counts are logarithms, answers 0 or 1. */
export function toPageFeatures(document: Document, url: string, { jsonLd, head, kept }: PageFacts) {
  return {
    ...urlFeatures(url),
    ...typeFeatures(document, jsonLd),
    ...textFeatures(kept),
    ...headFeatures(head),
    ...shapeFeatures(document),
  };
}

// `/shop/`, `/product/`, `/collections/`, `/category/`
const SHOP_PATH =
  /\/(?:shop|store|products?|p|dp|collections?|categor(?:y|ies)|c|catalog|browse|tags?|items?|search|brand|deals)(?:[/-]|$)/i;
// `/forum/`, `/t/`, `/thread/`, `/questions/`
const FORUM_PATH =
  /(?:\/(?:forums?|t|threads?|topics?|questions?|discussions?|viewtopic|showthread|community|r|comments|q)(?:[/.-]|$))|^https?:\/\/(?:forums?|community|discuss|discourse|answers)\./i;
// `/docs/`, `docs.`, `/reference/`
const DOCS_PATH =
  /(?:\/(?:docs?|documentation|reference|api|manual|man|library|handbook|wiki|stable|latest|en\/\d|v\d[\d.]*)(?:[/.-]|$))|^https?:\/\/(?:docs?|developers?|devdocs|api|man|wiki)\./i;
// `/services/`, `/solutions/`
const SERVICE_PATH =
  /\/(?:services?|solutions?|pricing|about(?:-us)?|contact|locations?|industries|platform|features?|practice-areas|what-we-do)(?:[/-]|$)/i;
// `/blog/`, `/news/`, `/2025/11/`
const STORY_PATH =
  /\/(?:blogs?|news|articles?|stor(?:y|ies)|posts?|insights?|magazine|politics|world|opinion|guides?|learn|resources|tips|20\d\d\/\d\d?)(?:[/-]|$)|20\d\d-\d\d/i;

function urlFeatures(url: string) {
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  const segments = path.split('/').filter((segment) => segment !== '');
  const slug = segments.at(-1)?.replace(/\.\w{2,5}$/, '') ?? '';
  return {
    urlDepth: segments.length,
    urlRoot: +(segments.length === 0 || /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?$/i.test(path)),
    urlSlugWords: Math.min(12, slug.split(/[-_]/).filter((word) => word !== '').length),
    urlDigits: +/\d{5}/.test(slug),
    urlShop: +SHOP_PATH.test(url),
    urlForum: +FORUM_PATH.test(url),
    urlDocs: +DOCS_PATH.test(url),
    urlService: +SERVICE_PATH.test(url),
    urlStory: +STORY_PATH.test(url),
  };
}

const STORY_TYPE = /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BlogPosting|LiveBlogPosting|Report)$/;
const SHOP_TYPE =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|ItemList|CollectionPage|OfferCatalog|SearchResultsPage|Course|SoftwareApplication|Event)$/;
const PLACE_TYPE =
  /^(?:LocalBusiness|Service|ProfessionalService|Hotel|Restaurant|Store|Attorney|LegalService|Dentist|MedicalBusiness|Place|AboutPage|ContactPage)$/;

function typeFeatures(document: Document, { types, hasArticle }: JsonLd) {
  const meta = selectFirst(document, 'meta[property="og:type"]');
  const og = meta ? attribute(meta, 'content').toLowerCase() : '';
  const any = (pattern: RegExp) => +types.some((type) => pattern.test(type));
  return {
    ogArticle: +/article|blog|news/.test(og),
    ogProduct: +/product|item|book|profile|video|music|collection|group/.test(og),
    ldStory: any(STORY_TYPE),
    ldArticle: +hasArticle,
    ldShop: any(SHOP_TYPE),
    ldPlace: any(PLACE_TYPE),
  };
}

// A firm that speaks of itself: `we`, `unser`, `nos`
const OURS = /\b(?:we|our|wir|unsere?[rmns]?|nous|notre|nosotros|nuestr[oa]s?|nostr[oaie]|vår[at]?|vores|nasz[ea]?)\b/gi;

function textFeatures(kept: readonly Block[]) {
  const paragraphs = kept.filter(({ kind }) => kind === 'paragraph' || kind === 'quotation').map(({ text }) => wordCount(text));
  const items = kept.filter(({ kind }) => kind === 'item').map(({ text }) => wordCount(text));
  const long = paragraphs.filter((words) => words >= 20);
  const words = sum(paragraphs) + sum(items);
  const start = kept
    .slice(0, 60)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 6000);
  const rate = (pattern: RegExp) => (1000 * (start.match(pattern)?.length ?? 0)) / (start.length + 500);
  return {
    ours: rate(OURS),
    words: log(words),
    longShare: words > 0 ? sum(long) / words : 0,
  };
}

function headFeatures({ bylines, published, dek, headline }: Head) {
  const from = published?.from ?? '';
  return {
    hasByline: +(bylines.length > 0),
    hasFullByline: +bylines.some(({ value }) => / /.test(value)),
    hasPublished: +(from !== '' && from !== 'page:class' && from !== 'page:time'),
    hasDek: +(dek !== undefined),
    headlineWords: Math.min(20, headline.value.split(' ').length),
  };
}

// `Reply`, `Log in to reply`, `#3`
const TALK_LINK =
  /^(?:reply|quote|like|report|flag|share|permalink|cite|follow|#\d+|\d+ (?:posts?|repl(?:y|ies)|points?|answers?|comments?)|members|forums?|new posts|register|antworten|zitieren|répondre|citer|responder|citar)\b/i;
// `Edit this page`, `On this page`, `API reference`
const DOCS_LINK =
  /\b(?:edit (?:this|on)|on this page|api|reference|documentation|docs|changelog|github|installation|tutorials?|getting started|quick ?start|next|prev(?:ious)?|releases?|overview)\b/i;

/** Links looked at: a budget. */
const MAX_LINKS = 300;

function shapeFeatures(document: Document) {
  const links = selectAll(document, 'a[href]', MAX_LINKS);
  const words = links.map((link) => rawText(link, 200).trim());
  const saying = (pattern: RegExp) => log(words.filter((text) => text.length < 40 && pattern.test(text)).length);
  return {
    headings1: Math.min(5, countOf(document, 'h1')),
    times: log(countOf(document, 'time')),
    paragraphs: log(countOf(document, 'p')),
    buttons: log(countOf(document, 'button')),
    codes: log(countOf(document, 'pre,dt,samp')),
    priceTags: log(countOf(document, '[class*="price"],[itemprop="price"]')),
    talkLinks: saying(TALK_LINK),
    docsLinks: saying(DOCS_LINK),
    carts: +(selectFirst(document, '[name="add-to-cart"],form[action*="/cart"],button[class*="cart" i]') !== null),
  };
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function log(count: number): number {
  return Math.log1p(count);
}
