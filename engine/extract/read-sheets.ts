/**
 * What the style sheets within a page that has no layout hide, by their simplest rules: `.a{display:none}`, `p.a.b{…}`, `#c{…}`. A name that
 * any other rule shows again hides nothing here, since which of them wins is not worked out.
 */
import type { DomAccess } from './dom-access.ts';
import { findHiding } from './hiding-style.ts';
import { rawText, selectAll } from './page-query.ts';

export interface Sheets {
  /** The property that hides the element itself; null where none does. */
  readonly findHiding: (element: Element) => string | null;
}

/** `.a`, `#c` */
type Name = string;
interface Rule {
  readonly tag: string;
  readonly names: readonly Name[];
  readonly property: string;
}

const MOST_SHEETS = 60;
const MOST_LETTERS = 500_000;
const MOST_SELECTORS = 100;
const MOST_NAMES = 40;
const LONGEST_STYLE = 1000;
/** Sheets for people at a screen, in a page whose scripts run. */
const SHEETS = 'style:not(noscript style, [media]), style:is([media=""], [media=all i], [media=screen i]):not(noscript style)';
const BRACE = /([{}])/;
/** `@media screen`, `@media all`; not `@media print`, `@media (max-width: 600px)` */
const FOR_ALL = /^@media\s{1,9}(?:only\s{1,9})?(?:all|screen)$/i;
/** `.a`, `p.a.b`, `#c`; not `.a .b`, `.a:hover`, `p` */
const SIMPLE = /^([a-z][a-z\d]{0,20})?((?:[.#][\w-]{1,80}){1,4})$/i;
const NAMES = /[.#][\w-]{1,80}/g;

export function readSheets(document: Document, dom: DomAccess): Sheets {
  const rules = new Map<Name, Rule[]>();
  const shown = new Set<string>();
  let left = MOST_LETTERS;
  for (const sheet of selectAll(document, SHEETS, MOST_SHEETS)) {
    const text = rawText(dom, sheet, left);
    left -= text.length;
    for (const { selectors, style, isForAll } of listRules(text)) {
      const property = isForAll ? findHiding(style) : null;
      for (const selector of selectors) {
        if (property === null) noteShown(shown, selector, style);
        else addRule(rules, selector, property);
      }
    }
  }
  const isSure = ({ names, property }: Rule) => !names.some((name) => shown.has(`${name} ${property}`));
  return {
    findHiding(element) {
      if (rules.size === 0) return null;
      const own = namesOf(dom, element);
      const found = own.flatMap((name) => rules.get(name) ?? []).find((rule) => isOf(dom, element, own, rule) && isSure(rule));
      return found?.property ?? null;
    },
  };
}

interface Styled {
  readonly selectors: readonly string[];
  readonly style: string;
  /** Whether it holds in every window. */
  readonly isForAll: boolean;
}

/** Every rule of a sheet that has no other within. Linear. */
function listRules(sheet: string): readonly Styled[] {
  const found: Styled[] = [];
  const open: string[] = [];
  let text = '';
  for (const part of withoutComments(sheet).split(BRACE)) {
    if (part === '{') open.push(text.slice(text.lastIndexOf(';') + 1).trim());
    else if (part === '}') {
      const head = open.pop() ?? '@';
      const isForAll = open.every((around) => FOR_ALL.test(around));
      const selectors = head.split(',', MOST_SELECTORS).map((one) => one.trim());
      if (!head.startsWith('@')) found.push({ selectors, style: text.slice(0, LONGEST_STYLE).toLowerCase(), isForAll });
    }
    text = BRACE.test(part) ? '' : part;
  }
  return found;
}

const withoutComments = (sheet: string): string =>
  sheet
    .split('*/')
    .map((part) => part.split('/*', 1)[0])
    .join(' ');

function addRule(rules: Map<Name, Rule[]>, selector: string, property: string): void {
  const [, tag = '', joined = ''] = SIMPLE.exec(selector) ?? [];
  const names = joined.match(NAMES) ?? [];
  const [first] = names;
  if (first === undefined) return;
  const rule = { tag: tag.toLowerCase(), names, property };
  const before = rules.get(first);
  if (before === undefined) rules.set(first, [rule]);
  else if (before.length < MOST_NAMES) before.push(rule);
}

/** That a rule of this name says something else of these properties. */
function noteShown(shown: Set<string>, selector: string, style: string): void {
  const properties = style.split(';').map((row) => row.slice(0, row.indexOf(':')).trim());
  for (const name of selector.match(NAMES)?.slice(0, MOST_NAMES) ?? [])
    for (const property of properties.slice(0, MOST_NAMES)) shown.add(`${name} ${property}`);
}

function namesOf(dom: DomAccess, element: Element): readonly Name[] {
  const classes = (dom.attribute(element, 'class') ?? '').slice(0, 2000).split(/\s+/).slice(0, MOST_NAMES);
  return [...classes.map((name) => `.${name}`), `#${dom.attribute(element, 'id') ?? ''}`];
}

function isOf(dom: DomAccess, element: Element, own: readonly Name[], { tag, names }: Rule): boolean {
  return (tag === '' || tag === dom.tagName(element)) && names.every((name) => own.includes(name));
}
