/** Forms and controls named like members of the DOM: to a script that trusts the page, `form.children` is an input. */
import { type MakePage, toDocument } from '../hostile-page.ts';
import type { Random } from '../random.ts';
import { toArticle, writeStory } from '../story.ts';

// biome-ignore format: a row a theme
const MEMBERS = [
  'children', 'childNodes', 'firstChild', 'lastChild', 'firstElementChild', 'nextSibling', 'previousSibling', 'nextElementSibling',
  'parentNode', 'parentElement', 'ownerDocument', 'isConnected', 'nodeType', 'nodeName', 'nodeValue', 'tagName', 'localName', 'namespaceURI',
  'textContent', 'innerText', 'innerHTML', 'outerHTML', 'data', 'length', 'attributes', 'id', 'className', 'classList', 'style', 'dataset', 'hidden',
  'getAttribute', 'getAttributeNames', 'hasAttribute', 'setAttribute', 'removeAttribute', 'matches', 'closest', 'contains',
  'querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName', 'getBoundingClientRect', 'getClientRects',
  'checkVisibility', 'shadowRoot', 'append', 'appendChild', 'remove', 'removeChild', 'replaceChild', 'insertBefore', 'cloneNode',
  'toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty', 'offsetParent', 'offsetWidth', 'offsetHeight', 'clientWidth',
];
// biome-ignore format: a row a theme
const OF_DOCUMENT = [
  'body', 'head', 'documentElement', 'title', 'URL', 'documentURI', 'baseURI', 'defaultView', 'querySelector', 'querySelectorAll', 'createElement',
  'createTreeWalker', 'createRange', 'implementation', 'cookie', 'location', 'contentType', 'characterSet', 'all', 'forms', 'scripts', 'styleSheets',
  'adoptedStyleSheets', 'evaluate', 'getElementById', 'getElementsByTagName', 'firstChild', 'childNodes', 'nodeType', 'textContent',
];
const OF_WINDOW = [
  'browser',
  'chrome',
  'runtime',
  'self',
  'top',
  'parent',
  'Node',
  'Element',
  'Document',
  'performance',
  'getComputedStyle',
  'URL',
];
const FIELDS = [
  (name: string) => `<input name="${name}" value="field">`,
  (name: string) => `<input type="hidden" name="${name}">`,
  (name: string) => `<button name="${name}">Go</button>`,
  (name: string) => `<select name="${name}"><option>One</option></select>`,
  (name: string) => `<textarea name="${name}">area</textarea>`,
  (name: string) => `<fieldset name="${name}"></fieldset>`,
  (name: string) => `<output name="${name}">out</output>`,
  (name: string) => `<img name="${name}" alt="">`,
  (name: string) => `<object name="${name}"></object>`,
];
const NAMED = [
  (name: string) => `<form name="${name}" id="${name}"><input name="${name}"></form>`,
  (name: string) => `<img name="${name}" id="${name}" alt="">`,
  (name: string) => `<iframe name="${name}" srcdoc="a"></iframe>`,
  (name: string) => `<embed name="${name}">`,
  (name: string) => `<object name="${name}" id="${name}"></object>`,
  (name: string) => `<form name="${name}"></form><form name="${name}"></form>`,
];

export const shadowedNames: MakePage = (random) => {
  const story = writeStory(random);
  const names = some(random, MEMBERS);
  const fields = names.map((name) => random.pick(FIELDS)(name)).join('');
  const documents = some(random, OF_DOCUMENT).map((name) => random.pick(NAMED)(name));
  const windows = some(random, OF_WINDOW).map((name) => `<form id="${name}"><input name="${random.pick(MEMBERS)}"></form>`);
  const outside = random.chance(0.6) ? [...documents, ...windows].join('') : '';
  const article = toArticle(story);
  const body = random.pick([
    () => `<form>${fields}${article}</form>`,
    () => `<form>${article}${fields}</form>`,
    () => `${outside}<main>${article}</main><form>${fields}</form>`,
    () => `<form id="outer">${article.replaceAll('<p>', `<p>${random.pick(FIELDS)(random.pick(names))}`)}</form>`,
    () => `<form>${fields}</form>${article}${names.map((name) => `<input form="${name}" name="${name}">`).join('')}`,
    () => `<div><form><form>${fields}<div>${article}</div></form></form></div>`,
  ])();
  return { what: names.join(' '), html: toDocument(`${outside}${body}`), shown: story.paragraphs };
};

function some(random: Random, list: readonly string[]): string[] {
  return Array.from({ length: random.between(1, 6) }, () => random.pick(list));
}
