/** Reads the page's JSON-LD scripts into facts of its story. The one place where their unknown shapes are parsed. */
import { rawText, selectAll } from '../page-query.ts';
import { decodeEntities } from './decode-entities.ts';
import { type FlatNode, flattenNodes, isNode, type JsonLdNode } from './flatten-nodes.ts';
import type { JsonLd, JsonLdAuthor } from './json-ld.ts';
import { parseScript } from './parse-script.ts';

/** Budgets: scripts looked at, characters of one script, characters of a body. */
const MAX_SCRIPTS = 40;
const MAX_SCRIPT = 600_000;
const MAX_BODY = 200_000;
const MAX_AUTHORS = 20;

// NewsArticle, BlogPosting, Report, Review, Recipe, LiveBlogPosting ...
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|^Review|^Recipe|^AnalysisNewsArticle|^SocialMediaPosting|^HowTo|^CreativeWork)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|AboutPage|QAPage|MedicalWebPage)$/;
const ORGANIZATION_TYPE = /Organization|Corporation|Company|Brand/;

/** Facts of the story as JSON-LD gives them; without any script an empty answer. Never throws. */
export function readJsonLd(document: Document): JsonLd {
  const roots = selectAll(document, 'script[type*="ld+json" i]', MAX_SCRIPTS).map((script) => parseScript(rawText(script, MAX_SCRIPT)));
  const nodes = flattenNodes(roots);
  const byId = new Map<string, JsonLdNode>();
  for (const { node } of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const types = [...new Set(nodes.filter(({ listed }) => !listed).flatMap(({ node }) => typesOf(node)))].slice(0, 50);
  const stories = rankStories(nodes);
  const pages = nodes.map(({ node }) => node).filter((node) => typesOf(node).some((type) => PAGE_TYPE.test(type)));
  return { types, hasArticle: stories.length > 0, ...toFacts(stories, pages, byId) };
}

/** Nodes that may be the story, the likeliest first: with a headline and many facts, not in a list. */
function rankStories(nodes: readonly FlatNode[]): readonly JsonLdNode[] {
  const merit = (node: JsonLdNode) =>
    (['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage'] as const).filter((key) => node[key] !== undefined).length +
    (typesOf(node).some((type) => /Article|Posting|Report/.test(type)) ? 3 : 0);
  return nodes
    .filter(({ node, listed }) => !listed && typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
    .map(({ node }, order) => ({ node, order, merit: merit(node) }))
    .sort((a, b) => b.merit - a.merit || a.order - b.order)
    .map(({ node }) => node);
}

function toFacts(
  stories: readonly JsonLdNode[],
  pages: readonly JsonLdNode[],
  byId: ReadonlyMap<string, JsonLdNode>,
): Omit<JsonLd, 'types' | 'hasArticle'> {
  const main = stories[0];
  const sameStory = stories.filter((node) => node === main || toText(node.headline) === toText(main?.headline));
  const first = <T>(read: (node: JsonLdNode) => T | undefined, from: readonly JsonLdNode[] = sameStory): T | undefined => {
    for (const node of from) {
      const value = read(node);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const text = (key: string, from?: readonly JsonLdNode[]) => first((node) => toText(node[key]), from);
  const withPage = [...sameStory, ...pages];
  const authors = first((node) => nonEmpty(toAuthors(node.author ?? node.creator, byId)));
  return {
    authors: authors ?? [],
    ...given('headline', text('headline') ?? (main && toText(main.name))),
    ...given('alternativeHeadline', text('alternativeHeadline') ?? text('alternateName')),
    ...given('description', text('description')),
    ...given('datePublished', text('datePublished') ?? text('datePublished', pages) ?? text('dateCreated')),
    ...given('dateModified', text('dateModified', withPage)),
    ...given('section', text('articleSection')),
    ...given(
      'publisher',
      first((node) => nameOf(node.publisher, byId), withPage),
    ),
    ...given('articleBody', text('articleBody')),
    ...given(
      'wordCount',
      first((node) => toCount(node.wordCount)),
    ),
    ...given(
      'isAccessibleForFree',
      first((node) => toTruth(node.isAccessibleForFree), withPage),
    ),
    ...given(
      'inLanguage',
      first((node) => toText(node.inLanguage) ?? nameOf(node.inLanguage, byId), withPage),
    ),
    ...given(
      'image',
      first((node) => toImage(node.image ?? node.thumbnailUrl, byId)),
    ),
  };
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}

function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type.slice(0, 5) : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:]/, ''));
}

/** A string, a number, or the first such of a list; '' counts as absent. */
function toText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? toText(value[0]) : undefined;
  if (isNode(value) && typeof value['@value'] === 'string') return toText(value['@value']);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return decodeEntities(value.slice(0, MAX_BODY)) || undefined;
}

function nameOf(value: unknown, byId: ReadonlyMap<string, JsonLdNode>): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? nameOf(value[0], byId) : undefined;
  if (!isNode(value)) return toText(value);
  return toText(value.name) ?? toText(resolve(value, byId).name);
}

function resolve(node: JsonLdNode, byId: ReadonlyMap<string, JsonLdNode>): JsonLdNode {
  const id = node['@id'];
  return (typeof id === 'string' && byId.get(id)) || node;
}

function toAuthors(value: unknown, byId: ReadonlyMap<string, JsonLdNode>): JsonLdAuthor[] {
  const list = Array.isArray(value) ? value.slice(0, MAX_AUTHORS) : [value];
  return list.flatMap((entry) => {
    if (isNode(entry) && Array.isArray(entry.name)) return toAuthors(entry.name, byId);
    const name = nameOf(entry, byId);
    if (name === undefined) return [];
    const isOrganization = isNode(entry) && typesOf(resolve(entry, byId)).some((type) => ORGANIZATION_TYPE.test(type));
    return [{ name, isOrganization }];
  });
}

function toImage(value: unknown, byId: ReadonlyMap<string, JsonLdNode>): JsonLd['image'] {
  if (Array.isArray(value)) return value.length > 0 ? toImage(value[0], byId) : undefined;
  if (!isNode(value)) {
    const url = toText(value);
    return url === undefined ? undefined : { url };
  }
  const image = resolve(value, byId);
  const url = toText(image.url) ?? toText(image.contentUrl);
  if (url === undefined) return undefined;
  return { url, ...given('caption', toText(image.caption)), ...given('credit', toText(image.creditText) ?? nameOf(image.creator, byId)) };
}

function toCount(value: unknown): number | undefined {
  const count = Number.parseInt(toText(value) ?? '', 10);
  return count > 0 && count < 200_000 ? count : undefined;
}

/** `false`, "False", "http://schema.org/False", "no" and 0 are all in use. */
function toTruth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = toText(value)?.toLowerCase() ?? '';
  if (/(?:^|\/)(?:false|no|0)$/.test(text)) return false;
  return /(?:^|\/)(?:true|yes|1)$/.test(text) ? true : undefined;
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
