/** Who alone is named as an author anywhere in the page, as behind the story; with several of them nobody knows whose story it is. */
import type { PageNode } from '../../page-tree.ts';
import { foldText } from '../../text/clean-text.ts';
import { findNodes, findUp, textsIn } from '../tree-query.ts';
import { bareNames, isBareName } from './bare-names.ts';
import type { HeadPage } from './head-page.ts';
import { isFullName, toNames } from './to-names.ts';

const MAX_MARKED = 40;
const OUTSIDE = /^(?:nav|footer)$/;
// class="byline", "author__name"
export const BYLINE_HINT = /byline|author(?:-|__)?name/i;
// `Written by Jane Doe, who ...`, `This post was written by Jane Doe`
const SIGNED = /^\s{0,99}(?:th(?:is|e) \w{3,9} was )?(?:written|posted) by ([^,.(]{5,60})/i;
// href="/author/jane-doe", "/blog-authors/jane-doe"
const PROFILE = /\/(?:[a-z]{1,12}-)?author(?:s|e|en)?\/./i;

/** The only person whom links, class names or a sentence call the author, where the data name nobody. */
export function onlyAuthor({ nodes, jsonLd, meta, isUnseen }: HeadPage): readonly string[] {
  if (jsonLd.authors.length > 0 || meta('author').length > 0) return [];
  const marked = findNodes(nodes, MAX_MARKED, (node) => isMarked(node) && !isUnseen(node) && !isOutside(node)).map(writersIn);
  const signed = nodes.flatMap(({ children }) =>
    children.map((child) => (typeof child === 'string' ? (SIGNED.exec(child)?.[1] ?? '') : '')),
  );
  const [only, other] = new Set([...marked, ...signed].flatMap(toNames).filter(isBareName));
  return only !== undefined && other === undefined ? [only] : [];
}

function isMarked({ hint, attributes }: PageNode): boolean {
  return BYLINE_HINT.test(hint) || attributes?.rel === 'author' || PROFILE.test(attributes?.href ?? '');
}

function isOutside(node: PageNode): boolean {
  return findUp(node, ({ tag }) => OUTSIDE.test(tag)) !== undefined;
}

/** The pieces of a short text, parted; '' for what is too long for a byline, or tells who reviewed it. */
export function writersIn(node: PageNode): string {
  const words = wordsIn(node);
  return REVIEWED.test(words + wordsIn(node.parent ?? node)) ? '' : words;
}
const REVIEWED = /reviewed by/i;

function wordsIn(node: PageNode): string {
  const texts = [...textsIn(node)].slice(0, 40).map(({ value }) => foldText(value));
  const text = texts.filter((value) => value !== '').join(' | ');
  return text.length < 150 ? text : '';
}

// `Author`, `Article by` as a text of its own
const LABEL = /^(?:authors?(?:\(s\))?|(?:article|written) by):?$/i;

/** The names right behind the only label of that kind in the page; the data may name a firm. */
export function labelledAuthors({ nodes: [root], jsonLd, meta }: HeadPage): readonly string[] {
  const persons = jsonLd.authors.flatMap(({ name, isOrganization }) => (isOrganization ? [] : name));
  if (root === undefined || [...persons, ...meta('author')].some(isFullName)) return [];
  const texts = [...textsIn(root)].filter(({ value }) => value.trim() !== '');
  const named = texts.map(({ value, holder }, at) =>
    LABEL.test(value.trim()) && !isOutside(holder) ? bareNames(foldText(texts[at + 1]?.value ?? '')).join() : '',
  );
  const [only, other] = new Set(named.filter(Boolean));
  return only !== undefined && other === undefined ? only.split(',') : [];
}
