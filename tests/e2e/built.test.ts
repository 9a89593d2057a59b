/** What is built, as it would be handed to a store: held against what we promise of it. No browser needed. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED_WORKS } from '../../assets/shipped-works.ts';
import { build, type Target } from '../../scripts/build.ts';
import { findExcess } from '../../scripts/check/permissions.ts';
import { listClosure } from '../../scripts/check/sizes.ts';

/** Ways to make markup or script of a string, or to load what isn't part of the extension; and how often the work of others has them. */
const WAYS: readonly (readonly [what: string, pattern: RegExp, most: Readonly<Record<string, number>>])[] = [
  // Preact: for a prop that none of our components uses. Readability: see `engine/extract/readability.ts`, where its copy is made.
  ['inner markup', /\b(?:innerHTML|outerHTML)\s*=(?!=)/g, { Preact: 1, Readability: 2 }],
  ['markup by a method', /\.(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)\(|document\.write(?:ln)?\(/g, {}],
  ['markup in a frame', /\bsrcdoc\b/g, {}],
  ['script of a string', /\beval\(|\bnew Function\b|\bFunction\(["'`]|setTimeout\(["'`]/g, {}],
  ['a script from elsewhere', /\bimportScripts\(|\bimport\(["'`]https?:|<script[^>]+src="https?:/g, {}],
  ['a parsed document', /\bnew DOMParser\b/g, { ours: 1 }],
  ['a request', /\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bnew EventSource\b/g, {}],
];
/** Where each part of the work of others may stand; a file can be of one only. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['Readability', /_grabArticle/],
  ['Preact', /dangerouslySetInnerHTML/],
];

describe.each<Target>(['chrome', 'firefox', 'edge', 'safari'])('the build for %s', (target) => {
  const folder = build(target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|html)$/.test(name));
  const texts = files.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

  it('asks for no more than it needs', () => {
    expect(findExcess(folder)).toEqual([]);
  });

  it.each(WAYS)('makes nothing of strings: %s', (_what, pattern, most) => {
    const found = texts.flatMap(({ name, text }) => {
      const owner = MARKS.find(([, mark]) => mark.test(text))?.[0] ?? 'ours';
      const count = [...text.matchAll(pattern)].length;
      const allowed = Math.max(most[owner] ?? 0, most.ours ?? 0);
      return count > allowed ? [`${name} (${owner}): ${count}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('asks the network in one place only', () => {
    const asking = texts.filter(({ text }) => /\bfetch\b(?=[,)(])/.test(text) && /opaqueredirect/.test(text));
    const all = texts.filter(({ text }) => /(?<![.\w])fetch\(/.test(text));
    expect(asking).toHaveLength(1);
    expect(all.map(({ name }) => name).filter((name) => name !== asking[0]?.name)).toEqual([]);
  });

  it('has no script in its pages’ own text, and the policy of the manifest in all', () => {
    for (const { name, text } of texts.filter((file) => file.name.endsWith('.html'))) {
      expect([name, text.match(/<script(?![^>]*\bsrc=)/g), text.match(/\son\w+=/g)]).toEqual([name, null, null]);
    }
  });

  it.each(['take-along', 'find-links', 'save-file', 'SpeechBar', 'keep-if-wanted', 'history-store'])(
    'the popup loads %s only when it is used',
    (part) => {
      const isPart = (file: string) => basename(file).startsWith(`${part}-`);
      expect(files.filter(isPart)).toHaveLength(1);
      expect(listClosure(folder, 'popup.html').filter(isPart)).toEqual([]);
    },
  );

  it('lists the licences of just the packages that it takes from', () => {
    const taken = JSON.parse(readFileSync(`${folder}-packages.json`, 'utf8')) as string[];
    expect(taken).toEqual(SHIPPED_WORKS.map((work) => work.package).sort());
    expect(readdirSync(join(folder, 'licences'))).toHaveLength(SHIPPED_WORKS.length);
  });
});
