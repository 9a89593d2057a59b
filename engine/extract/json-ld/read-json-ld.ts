/** Reads the page's JSON-LD scripts into facts of its story. The one place where their unknown shapes are parsed. */
import { type DomAccess, toDomAccess } from '../dom-access.ts';
import { rawText, selectAll } from '../page-query.ts';
import { type FlatNode, flattenNodes, type JsonLdNode } from './flatten-nodes.ts';
import type { JsonLd, JsonLdAuthor } from './json-ld.ts';
import { NodeReader } from './node-reader.ts';
import { parseScript } from './parse-script.ts';

/** Budgets: scripts looked at, characters of one script and of all, types kept, characters of a type. */
const MAX_SCRIPTS = 40;
const MAX_SCRIPT = 600_000;
const MAX_LETTERS = 1_500_000;
const MAX_TYPES = 50;
const LONGEST_TYPE = 100;
/** Of the story's body as the page gives it. */
const LONGEST_BODY = 100_000;

// NewsArticle, BlogPosting, LiveBlogPosting: surely a story; the others may be one.
const STORY_TYPE = /Article|Posting|Report/;
const ARTICLE_TYPE = /(?:Article|Posting|^Report|^Review|^Recipe|^HowTo|^CreativeWork)$/;
const PAGE_TYPE = /^(?:Web|Item|About|QA|MedicalWeb)Page$/;
const ORGANIZATION_TYPE = /Organization|Corporation|Company|Brand/;

/** Facts of the story as JSON-LD gives them; without any script an empty answer. Never throws. */
export function readJsonLd(document: Document, dom = toDomAccess(document)): JsonLd {
  const nodes = flattenNodes(readScripts(document, dom).map(parseScript));
  const reader = new NodeReader(nodes.map(({ node }) => node));
  const ranked = rankStories(nodes);
  const headline = ranked[0] && (reader.text(ranked[0].headline) ?? reader.text(ranked[0].name));
  const stories = ranked.filter((node, at) => at === 0 || reader.text(node.headline) === headline);
  const withPage = [...stories, ...nodes.map(({ node }) => node).filter((node) => isOf(node, PAGE_TYPE))];
  return {
    types: [...new Set(nodes.flatMap(({ node, listed }) => (listed ? [] : typesOf(node))))].slice(0, MAX_TYPES),
    hasArticle: ranked.length > 0,
    headline,
    alternativeHeadline: reader.first(stories, 'alternativeHeadline'),
    description: reader.first(stories, 'description'),
    authors: stories.map((node) => toAuthors(node.author ?? node.creator, reader)).find(({ length }) => length > 0) ?? [],
    datePublished: reader.first(withPage, 'datePublished') ?? reader.first(stories, 'dateCreated'),
    dateModified: reader.first(withPage, 'dateModified'),
    publisher: reader.first(withPage, 'publisher'),
    articleBody: reader.first(stories, 'articleBody', LONGEST_BODY),
    wordCount: toCount(reader.first(stories, 'wordCount')),
    isAccessibleForFree: toTruth(reader.first(withPage, 'isAccessibleForFree')),
    inLanguage: reader.first(withPage, 'inLanguage'),
    image: stories.map((node) => reader.text(node.image ?? node.thumbnailUrl, ['url', 'contentUrl'])).find((url) => url !== undefined),
  };
}

function readScripts(document: Document, dom: DomAccess): readonly string[] {
  let left = MAX_LETTERS;
  return selectAll(document, 'script[type*="ld+json" i]', MAX_SCRIPTS).map((script) => {
    const text = rawText(dom, script, Math.min(left, MAX_SCRIPT));
    left -= text.length;
    return text;
  });
}

/** Nodes that may be the story, the likeliest first: with a headline and many facts, not in a list. */
function rankStories(nodes: readonly FlatNode[]): readonly JsonLdNode[] {
  const merit = (node: JsonLdNode) => FACTS.filter((key) => node[key] !== undefined).length + 3 * +isOf(node, STORY_TYPE);
  return nodes
    .filter(({ node, listed }) => !listed && isOf(node, ARTICLE_TYPE))
    .map(({ node }) => node)
    .sort((a, b) => merit(b) - merit(a));
}

const FACTS = ['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage'];

function isOf(node: JsonLdNode, pattern: RegExp): boolean {
  return typesOf(node).some((type) => pattern.test(type));
}

function typesOf(node: JsonLdNode): readonly string[] {
  return [node['@type']]
    .flat()
    .filter((name) => typeof name === 'string')
    .slice(0, MAX_TYPES)
    .map((name) => name.slice(0, LONGEST_TYPE).replace(/^.*[/:]/, ''));
}

function toAuthors(value: unknown, reader: NodeReader): readonly JsonLdAuthor[] {
  return reader.all(value).flatMap((author) => {
    const isOrganization = typeof author === 'object' && isOf(author, ORGANIZATION_TYPE);
    const names = typeof author === 'object' ? reader.all(author.name) : [author];
    return names.map((name) => ({ name: reader.text(name) ?? '', isOrganization })).filter(({ name }) => name !== '');
  });
}

function toCount(text = ''): number | undefined {
  const count = Number.parseInt(text, 10);
  return count > 0 && count < 200_000 ? count : undefined;
}

/** `false`, "False", "http://schema.org/False", "no" and 0 are all in use. */
function toTruth(text = ''): boolean | undefined {
  if (/(?:^|\/)(?:false|no|0)$/i.test(text)) return false;
  return text === '' ? undefined : true;
}
