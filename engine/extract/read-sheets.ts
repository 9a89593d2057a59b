/**
 * What the style sheets within a page that has no layout hide, by their simplest rules: `.a{display:none}`, `p.a.b{…}`, `#c{…}`. A name that
 * any other rule shows again hides nothing here, since which of them wins is not worked out.
 */
import type { DomAccess } from './dom-access.ts';
import { findHiding } from './hiding-style.ts';
import { rawText, selectAll } from './page-query.ts';

export interface Sheets {
  /** The property that hides the element itself; null where none does. Elements of one `hint` share their class and id. */
  readonly findHiding: (element: Element, hint: string) => string | null;
}

/** `.a`, `#c` */
type Name = string;
interface Rule {
  readonly tag: string;
  readonly names: readonly Name[];
  readonly property: string;
}

const MOST_SHEETS = 60;
const MOST_LETTERS = 300_000;
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
/** Most rules hide nothing. */
const MAY_HIDE =
  /none|hidden|collapse|opacity|font-size|transparent|indent|clip|scale|translate|:\s{0,3}-\d{3}|#(?:[\da-f]{4}|[\da-f]{8})\b|(?:rgb|hsl)a\(/i;

export function readSheets(document: Document, dom: DomAccess): Sheets {
  const sheets = listSheets(document, dom);
  const { rules, others } = partRules(sheets.flatMap(listRules));
  if (rules.size === 0) return { findHiding: () => null };
  const shown = findShown(rules, others);
  const isSure = ({ names, property }: Rule) => !names.some((name) => shown.has(`${name} ${property}`));
  const known = new Map<string, readonly Rule[]>();
  const rulesOf = (element: Element) => {
    const own = namesOf(dom, element);
    const named = own.flatMap((name) => rules.get(name) ?? []);
    return named.filter((rule) => rule.names.every((name) => own.includes(name)) && isSure(rule));
  };
  return {
    findHiding(element, hint) {
      const found = known.get(hint) ?? rulesOf(element);
      known.set(hint, found);
      return found.find(({ tag }) => tag === '' || tag === dom.tagName(element))?.property ?? null;
    },
  };
}

function listSheets(document: Document, dom: DomAccess): readonly string[] {
  let left = MOST_LETTERS;
  return selectAll(document, SHEETS, MOST_SHEETS).map((sheet) => {
    const text = rawText(dom, sheet, left);
    left -= text.length;
    return text;
  });
}

interface Styled {
  readonly head: string;
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
      if (!head.startsWith('@'))
        found.push({ head, style: text.slice(0, LONGEST_STYLE), isForAll: open.every((around) => FOR_ALL.test(around)) });
    }
    text = part === '{' || part === '}' ? '' : part;
  }
  return found;
}

const withoutComments = (sheet: string): string =>
  sheet.includes('/*')
    ? sheet
        .split('*/')
        .map((part) => part.split('/*', 1)[0])
        .join(' ')
    : sheet;

/** The rules that hide, by the first name that each asks for, and all others. */
function partRules(all: readonly Styled[]): { readonly rules: ReadonlyMap<Name, readonly Rule[]>; readonly others: readonly Styled[] } {
  const rules = new Map<Name, Rule[]>();
  const others = all.filter(({ head, style, isForAll }) => {
    const property = isForAll && MAY_HIDE.test(style) ? findHiding(style.toLowerCase()) : null;
    if (property === null) return true;
    for (const selector of head.split(',', MOST_SELECTORS)) addRule(rules, selector.trim(), property);
    return false;
  });
  return { rules, others };
}

/** What rules that hide nothing say again of names that are hidden: `.a display`. */
function findShown(rules: ReadonlyMap<Name, readonly Rule[]>, others: readonly Styled[]): ReadonlySet<string> {
  const hidden = new Set([...rules.values()].flatMap((list) => list.flatMap(({ names }) => names)));
  const shown = new Set<string>();
  for (const { head, style } of others) {
    const names = (head.match(NAMES) ?? []).filter((name) => hidden.has(name));
    if (names.length === 0) continue;
    for (const row of style.toLowerCase().split(';', MOST_NAMES))
      for (const name of names) shown.add(`${name} ${row.slice(0, row.indexOf(':')).trim()}`);
  }
  return shown;
}

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

function namesOf(dom: DomAccess, element: Element): readonly Name[] {
  const classes = (dom.attribute(element, 'class') ?? '').slice(0, 2000).split(/\s+/).slice(0, MOST_NAMES);
  return [...classes.map((name) => `.${name}`), `#${dom.attribute(element, 'id') ?? ''}`];
}
