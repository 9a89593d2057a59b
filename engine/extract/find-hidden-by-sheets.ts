/**
 * What the style sheets within a page that has no layout hide, by their simplest rules: `.a{display:none}`, `p.a.b{…}`, `#c{…}`. A name that
 * any other rule shows again hides nothing here, since which of them wins is not worked out.
 */
import type { DomAccess } from './dom-access.ts';
import { findHiding } from './hiding-style.ts';
import { countElements, rawText, selectAll } from './page-query.ts';

/** `.a`, `#c` */
type Name = string;
interface Rule {
  readonly selector: string;
  readonly names: readonly Name[];
  readonly property: string;
}

const MOST_SHEETS = 60;
const MOST_LETTERS = 300_000;
const MOST_SELECTORS = 100;
/** Questions to an element whether it is one of a rule's. */
const MOST_QUESTIONS = 4_000_000;
const MOST_HIDDEN = 5000;
const MOST_ROWS = 40;
const LONGEST_STYLE = 1000;
/** Sheets for people at a screen, in a page whose scripts run. */
const SHEETS = 'style:not(noscript style, [media]), style:is([media=""], [media=all i], [media=screen i]):not(noscript style)';
const BRACE = /([{}])/;
/** `@media screen`, `@media all`; not `@media print`, `@media (max-width: 600px)` */
const FOR_ALL = /^@media\s{1,9}(?:only\s{1,9})?(?:all|screen)$/i;
/** `.a`, `p.a.b`, `#c`; not `.a .b`, `.a:hover`, `p` */
const SIMPLE = /^(?:[a-z][a-z\d]{0,20})?(?:[.#]-?[a-z_][\w-]{0,80}){1,4}$/i;
const NAMES = /[.#][\w-]{1,80}/g;
/** Most rules hide nothing. */
const MAY_HIDE =
  /none|hidden|collapse|opacity|font-size|transparent|indent|clip|scale|translate|:\s{0,3}-\d{3}|#(?:[\da-f]{4}|[\da-f]{8})\b|(?:rgb|hsl)a\(/i;

/** The elements that rules hide, each with the property by which one does. */
export function findHiddenBySheets(document: Document, dom: DomAccess): ReadonlyMap<Element, string> {
  const { rules, others } = partRules(listSheets(document, dom).flatMap(listRules));
  const hidden = new Map<Element, string>();
  if (rules.length === 0) return hidden;
  const shown = findShown(rules, others);
  const sure = rules
    .filter(({ names, property }) => !names.some((name) => shown.has(`${name} ${property}`)))
    .slice(0, MOST_QUESTIONS / countElements(document));
  for (const property of new Set(sure.map((rule) => rule.property))) {
    const selectors = sure.filter((rule) => rule.property === property).map(({ selector }) => selector);
    for (const element of selectAll(document, selectors.join(), MOST_HIDDEN)) hidden.set(element, property);
  }
  return hidden;
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

/** The rules that hide, and all others. */
function partRules(all: readonly Styled[]): { readonly rules: readonly Rule[]; readonly others: readonly Styled[] } {
  const rules: Rule[] = [];
  const others = all.filter(({ head, style, isForAll }) => {
    const property = isForAll && MAY_HIDE.test(style) ? findHiding(style.toLowerCase()) : null;
    if (property === null) return true;
    const selectors = head.split(',', MOST_SELECTORS).map((selector) => selector.trim());
    for (const selector of selectors) if (SIMPLE.test(selector)) rules.push({ selector, names: selector.match(NAMES) ?? [], property });
    return false;
  });
  return { rules, others };
}

/** What rules that hide nothing say again of names that are hidden: `.a display`. */
function findShown(rules: readonly Rule[], others: readonly Styled[]): ReadonlySet<string> {
  const hidden = new Set(rules.flatMap(({ names }) => names));
  const shown = new Set<string>();
  for (const { head, style } of others) {
    const names = (head.match(NAMES) ?? []).filter((name) => hidden.has(name));
    if (names.length === 0) continue;
    for (const row of style.toLowerCase().split(';', MOST_ROWS))
      for (const name of names) shown.add(`${name} ${row.slice(0, row.indexOf(':')).trim()}`);
  }
  return shown;
}
