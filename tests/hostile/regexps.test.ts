// @vitest-environment node
/** No regular expression of ours takes longer than its text is long: a page that knew one could hold its reader for minutes. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findSuperLinear } from './find-super-linear.ts';
import { listLiterals, listMade } from './list-regexps.ts';

const ROOMS = ['engine', 'platform', 'components', 'entrypoints'];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'no', 'da', 'pl', 'ar', 'ja'];

describe('regular expressions', { timeout: 300_000 }, () => {
  it('are linear where they are written', () => {
    const all = ROOMS.flatMap(listLiterals);
    expect(all.length).toBeGreaterThan(200);
    expect(all.flatMap(({ pattern, where }) => bites(pattern, where))).toEqual([]);
  });

  it('are linear where they are made of tables of words', async () => {
    const made = await listMade(async () => {
      const { DOMParser, Document, Element, HTMLIFrameElement, Node, NodeFilter } = new JSDOM('').window;
      Object.assign(globalThis, { Document, Element, HTMLIFrameElement, Node, NodeFilter });
      const { annotate, readArticle, summarize } = await import('../../engine/index.ts');
      const parser = new DOMParser();
      for (const language of LANGUAGES) {
        const html = `<html lang="${language}"><body><article><h1>The mill</h1>${'<p>“We wait,” said Ann Lee of Weir on Monday, 3 May 2023. It was so.</p>'.repeat(9)}</article>`;
        const reading = readArticle(parser.parseFromString(html, 'text/html'), { url: 'https://weir.example/mill' });
        const article = reading.ok ? reading.article : reading.anyway;
        if (article) summarize(article, annotate(article), 'standard');
      }
    });
    const unlike = new Map(made.map((one) => [String(one.pattern), one]));
    expect([...unlike.values()].flatMap(({ pattern, where }) => bites(pattern, where))).toEqual([]);
  });

  it('would be found if one were not', () => {
    expect([/\s+$/, /(\S+)\s+\d/g].map((pattern) => findSuperLinear(pattern) !== null)).toEqual([true, true]);
    expect(findSuperLinear(/<[^<>]{1,200}>/g)).toBeNull();
  });
});

function bites(pattern: RegExp, where: string): string[] {
  const found = findSuperLinear(pattern);
  return found === null ? [] : [`${where}: ${String(pattern).slice(0, 120)} on ${JSON.stringify(found)}`];
}
