/** The rooms and their directions, as `docs/architecture.md` draws them: a broken direction, a cycle or a long file fails here. */
import { describe, expect, it } from 'vitest';
import { findCycle, readSources, type SourceFile } from './imports.ts';

const files = readSources();

/** What each room may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  assets: [],
  components: ['engine', 'assets'],
  platform: ['engine'],
  entrypoints: ['components', 'platform', 'engine', 'assets'],
};

/** Stages of the engine: they see each other's results through `read-article` and `index` only. */
const STAGES = ['extract', 'declutter', 'structure', 'judge', 'summarize', 'locate', 'site-rules', 'export'];

/** The one file that may import a package, and the rooms that may import none of a kind. */
const ONLY_IMPORTER: Readonly<Record<string, string>> = {
  '@mozilla/readability': 'engine/extract/readability.ts',
  'wxt/browser': 'platform/browser.ts',
};

const LONGEST_FILE = 250;
/** Tables of data may be as long as their subject. */
const DATA_TABLE = /\/(?:weights|phrases|cues|stopwords|abbreviations|tables)\//;
const EMPTY_NAME = /(?:^|[/-])(?:utils?|helpers?|common|managers?|misc)(?:[./-]|$)/i;

const room = (path: string) => path.split('/')[0] ?? '';
const stage = (path: string) => STAGES.find((name) => path.startsWith(`engine/${name}/`));
const wrongImports = (isWrong: (from: SourceFile, to: string) => boolean) =>
  files.flatMap((file) => file.imports.filter((to) => isWrong(file, to)).map((to) => `${file.path} -> ${to}`));

describe('imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(files.length / 2);
  });

  it('only go down, from room to room', () => {
    expect(wrongImports((from, to) => room(to) !== room(from.path) && !MAY_IMPORT[room(from.path)]?.includes(room(to)))).toEqual([]);
  });

  it('enter the engine through its door', () => {
    const inner = (to: string) => room(to) === 'engine' && to !== 'engine/index.ts' && !to.startsWith('engine/export/');
    expect(wrongImports((from, to) => room(from.path) !== 'engine' && inner(to))).toEqual([]);
  });

  it('do not join one stage of the engine to another', () => {
    expect(wrongImports((from, to) => Boolean(stage(from.path) && stage(to)) && stage(from.path) !== stage(to))).toEqual([]);
  });

  it('do not lead from the shared text tools into a stage', () => {
    expect(wrongImports((from, to) => from.path.startsWith('engine/text/') && stage(to) !== undefined)).toEqual([]);
  });

  it('have no cycle', () => {
    expect(findCycle(files)).toBeNull();
  });

  it.each(Object.entries(ONLY_IMPORTER))('of %s stand in %s alone', (name, importer) => {
    expect(files.filter(({ packages }) => packages.includes(name)).map(({ path }) => path)).toEqual([importer]);
  });

  it('bring no package into the engine but Readability', () => {
    const foreign = files
      .filter(({ path }) => room(path) === 'engine')
      .flatMap(({ path, packages }) => packages.filter((name) => name !== '@mozilla/readability').map((name) => `${path} -> ${name}`));
    expect(foreign).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${LONGEST_FILE} lines, tables of data apart`, () => {
    expect(
      files.filter(({ path, lines }) => lines > LONGEST_FILE && !DATA_TABLE.test(path)).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  it('are named for what they do', () => {
    expect(files.filter(({ path }) => EMPTY_NAME.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('never put page text on the screen as markup', () => {
    const MARKUP_SINK =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|\bsetHTML(?:Unsafe)?\b|insertAdjacentHTML|document\.write|createContextualFragment|\bsrcdoc\b/;
    expect(files.filter(({ text }) => MARKUP_SINK.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('parse markup in one place, into a document that is never shown', () => {
    expect(files.filter(({ text }) => /\bparseFromString\b/.test(text)).map(({ path }) => path)).toEqual(['platform/parse-fetched.ts']);
  });

  it('of the engine know no document but the one they are given', () => {
    const GLOBAL_PAGE = /\b(?:globalThis|window|self)\.(?:document|location)\b|(?<![.\w])document\.(?!\s)/;
    const given = ({ text }: SourceFile) => /\bdocument\b *(?:[,:})]|= )/.test(text); // a parameter or a field of that name
    expect(
      files.filter((file) => room(file.path) === 'engine' && GLOBAL_PAGE.test(file.text) && !given(file)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('of the engine know no clock and no chance', () => {
    const IMPURE = /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bfetch\(/;
    expect(files.filter(({ path, text }) => room(path) === 'engine' && IMPURE.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
