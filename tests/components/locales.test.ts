/** Words for people live in `_locales`: every language has them all, every one is used, and none stands in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageKey } from '../../components/message-key.ts';
import { IMPORT_OUTCOMES } from '../../components/options-actions.ts';
import { THEMES, TYPEFACES } from '../../components/reading-style.ts';
import { PROBLEMS, type Stage, type Story } from '../../components/view.ts';
import { SIGNALS } from '../../engine/declutter/signals.ts';
import { CLUTTER_KINDS, SECTION_NAMES, SUMMARY_LENGTHS } from '../../engine/index.ts';
import { LOCALES, readMessages } from './texts.ts';

const ROOT = join(import.meta.dirname, '../..');
const ROOMS = ['components', 'platform', 'entrypoints'];
const sources = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, room, name)),
)
  .filter((path) => /\.tsx?$/.test(path))
  .concat(join(ROOT, 'wxt.config.ts'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const code = sources.map(({ text }) => text).join('\n');
const english = readMessages('en');
const locales = readdirSync(LOCALES);

/** Every value of the engine that a view puts into words; the types make these lists whole. */
const STAGES: Readonly<Record<Stage, true>> = {
  'waiting-for-page': true,
  reading: true,
  'page-busy': true,
  fetching: true,
  summarizing: true,
};
const SCOPES: Readonly<Record<Exclude<Story['scope'], 'page'>, true>> = { selection: true, link: true };

/** Keys that the code makes out of a value: `role_who_said`. */
const madeKeys = [
  ...SECTION_NAMES.map((name) => messageKey('role', name)),
  ...CLUTTER_KINDS.flatMap((kind) => [messageKey('clutter', kind), messageKey('clutter', kind, 'reason')]),
  ...Object.keys(STAGES).map((stage) => messageKey('working', stage)),
  ...SUMMARY_LENGTHS.map((length) => messageKey('length', length)),
  ...IMPORT_OUTCOMES.map((outcome) => messageKey('import', outcome)),
  ...THEMES.map((theme) => messageKey('theme', theme)),
  ...TYPEFACES.map((typeface) => messageKey('typeface', typeface)),
  ...Object.keys(SCOPES).map((scope) => messageKey('scope', scope)),
  ...SIGNALS.map((signal) => messageKey('signal', signal)),
  ...PROBLEMS.flatMap((problem) => [messageKey('problem', problem, 'title'), messageKey('problem', problem, 'next')]),
];

/** `t('byline'`, `getMessage('byline'`, `'__MSG_byline__'`; a plural is `plural(texts, 'words'`. */
const NAMED_KEY = /\b(?:t|getMessage)\(\s*'([A-Za-z0-9_]+)'|__MSG_([A-Za-z0-9_]+)__/g;
const NAMED_PLURAL = /\bplural\(\s*\w+,\s*'([A-Za-z0-9_]+)'/g;
const namedKeys = [...code.matchAll(NAMED_KEY)].flatMap((match) => match[1] ?? match[2] ?? []);
const pluralKeys = [...code.matchAll(NAMED_PLURAL)].flatMap((match) => match[1] ?? []);

/** `words_one`, `words_few`: the forms that a language has of a key. */
const PLURAL_FORM = /_(?:zero|one|two|few|many|other)$/;
const isPluralForm = (key: string) => PLURAL_FORM.test(key) && pluralKeys.includes(key.replace(PLURAL_FORM, ''));
const isUnnamed = (key: string) => /^problem_\w+_unnamed$/.test(key);

describe.each(locales)('the texts in %s', (locale) => {
  const messages = readMessages(locale);

  it('have the same keys as English, and the plural forms of their own language', () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    const expected = [
      ...Object.keys(english).filter((key) => !isPluralForm(key)),
      ...pluralKeys.flatMap((key) => forms.map((form) => `${key}_${form}`)),
    ];
    expect(Object.keys(messages).sort()).toEqual([...new Set(expected)].sort());
  });

  it('are not empty and hold no markup', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '' || /<\w/.test(message))).toEqual([]);
  });

  it('have the places of the English ones', () => {
    const wrong = Object.keys(messages).filter((key) => {
      const original = english[key] ?? english[key.replace(PLURAL_FORM, '_other')];
      return JSON.stringify(messages[key]?.placeholders) !== JSON.stringify(original?.placeholders);
    });
    expect(wrong).toEqual([]);
  });

  it('use each place that they define, and no other', () => {
    const wrong = Object.entries(messages).filter(([, { message, placeholders = {} }]) => {
      const used = new Set([...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map((match) => match[1]?.toLowerCase()));
      return [...used].sort().join() !== Object.keys(placeholders).sort().join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('fit where a store or a menu shows them', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(messages.locale_tag?.message).toBe(locale.replace('_', '-'));
  });
});

describe('a text', () => {
  it('that the code asks for exists', () => {
    expect(namedKeys.length).toBeGreaterThan(10);
    expect([...namedKeys, ...madeKeys].filter((key) => !english[key])).toEqual([]);
  });

  it('that exists is asked for', () => {
    const isNamed = (key: string) => code.includes(`'${key}'`) || namedKeys.includes(key) || madeKeys.includes(key);
    expect(Object.keys(english).filter((key) => !isNamed(key) && !isPluralForm(key) && !isUnnamed(key))).toEqual([]);
  });

  it('of a problem says how to do without a detail exactly where it has a place for one', () => {
    const hasPlace = (key: string) => Boolean(english[key]?.placeholders);
    const problems = PROBLEMS.map((problem) => ({
      problem,
      place: hasPlace(messageKey('problem', problem, 'title')) || hasPlace(messageKey('problem', problem, 'next')),
      unnamed: messageKey('problem', problem, 'unnamed') in english,
    }));
    expect(problems.filter(({ place, unnamed }) => place !== unnamed)).toEqual([]);
  });

  it('never stands in a component', () => {
    /** `>Read on</`, not `>{text}</`. */
    const TEXT_OF_ELEMENT = />\s*([^<>{}=;()]*\p{L}[^<>{}=;()]*)<\//gu;
    const TEXT_OF_ATTRIBUTE = /\b(?:aria-label|title|alt|placeholder)="([^"]+)"/g;
    const literals = sources
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ text }) => [...text.matchAll(TEXT_OF_ELEMENT), ...text.matchAll(TEXT_OF_ATTRIBUTE)].map((match) => match[1]));
    expect(literals).toEqual([]);
  });
});
