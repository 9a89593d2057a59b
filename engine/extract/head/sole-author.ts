/** Who alone is named as an author anywhere in the page, as behind the story; with several of them nobody knows whose story it is. */
import type { PageNode } from '../../page-tree.ts';
import { foldText } from '../../text/clean-text.ts';
import { findNodes, findUp, textOf, textsIn } from '../tree-query.ts';
import { bareNames, isBareName } from './bare-names.ts';
import { OTHER_CREDIT } from './byline-words.ts';
import type { HeadPage } from './head-page.ts';
import { isFullName, toNames } from './to-names.ts';

const MAX_MARKED = 40;
/** Parts the pieces of a text. */
const BETWEEN = ' | ';
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

/** The pieces of a short text, parted, before whoever reviewed it or took its pictures; '' for what is too long for a byline. */
export function writersIn(node: PageNode): string {
  if (OTHER_CREDIT.test(textBefore(node)) || (node.parent !== null && OTHER_CREDIT.test(wordsIn(node.parent)))) return '';
  const parts = wordsIn(node).split(BETWEEN);
  const end = parts.findIndex((part) => OTHER_CREDIT.test(part));
  return parts.slice(0, end < 0 ? parts.length : end).join(BETWEEN);
}

/** What stands right before it in the same element, shortened. */
function textBefore({ parent, index }: PageNode): string {
  const siblings = parent?.children ?? [];
  const at = siblings.findIndex((child) => typeof child !== 'string' && child.index === index);
  const before = siblings.slice(0, Math.max(at, 0)).findLast((child) => typeof child !== 'string' || child.trim() !== '');
  return before === undefined
    ? ''
    : typeof before === 'string'
      ? foldText(before.slice(0, LONGEST_BEFORE))
      : textOf(before, LONGEST_BEFORE);
}
const LONGEST_BEFORE = 60;

function wordsIn(node: PageNode): string {
  const texts = [...textsIn(node)].slice(0, 40).map(({ value }) => foldText(value));
  const text = texts.filter((value) => value !== '').join(BETWEEN);
  return text.length < 150 ? text : '';
}

const MAX_TEXTS = 20_000;

/** Whether the data give a person in full words as the author. */
export function dataNamePerson({ jsonLd, meta }: HeadPage): boolean {
  return jsonLd.authors.some(({ name, isOrganization }) => !isOrganization && isFullName(name)) || meta('author').some(isFullName);
}

/** The page's texts in order, at most so many. */
export function* firstTexts({ nodes: [root] }: HeadPage): ReturnType<typeof textsIn> {
  let seen = 0;
  if (root)
    for (const text of textsIn(root)) {
      if (seen++ > MAX_TEXTS) return;
      yield text;
    }
}

const LONGEST_NAME_LINE = 100;
const MAX_NAMES = 8;
// `Author`, `About the author:`, `Article by` as a text of its own
const LABEL =
  /^(?:(?:about the )?authors?(?:\(s\))?|(?:article|story|post|words|written) by|verfasst von|geschrieben von|autor(?:in|en|a|es)?|auteure?s?)\s?:?$/i;
// Between names: `,`, `and`
const LINK = /^(?:[,;&|•]|and|und|et|y)$/i;

/** The names right behind the only label of that kind in the page; the data may name a firm. */
export function labelledAuthors(page: HeadPage): readonly string[] {
  if (dataNamePerson(page)) return [];
  const groups: string[][] = [];
  let open: string[] | undefined;
  let kin: PageNode | undefined;
  for (const { value, holder } of firstTexts(page)) {
    const text = value.length > LONGEST_NAME_LINE ? value : foldText(value);
    if (text === '' || (open !== undefined && LINK.test(text))) continue;
    if (LABEL.test(text)) {
      kin = undefined;
      open = isOutside(holder) || page.isUnseen(holder) ? undefined : [];
      if (open) groups.push(open);
      continue;
    }
    const names = open && (kin === undefined || isAlike(kin, holder)) ? bareNames(text) : [];
    kin ??= holder;
    if (names.length === 0) open = undefined;
    else open?.push(...names);
  }
  const [first, ...others] = groups.filter(({ length }) => length > 0).map((names) => [...new Set(names)].slice(0, MAX_NAMES));
  return first !== undefined && others.every((names) => names.join() === first.join()) ? first : [];
}

/** Names of one list stand in elements of one kind. */
function isAlike(a: PageNode, b: PageNode): boolean {
  return a.tag === b.tag && a.hint === b.hint;
}
