import { expect, it } from 'vitest';
import { DEFAULT_HISTORY_SETTINGS } from '../../platform/history-settings.ts';
import { DEFAULT_READER_SETTINGS } from '../../platform/reader-settings.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';
import { type AllSettings, parseSettingsFile, toSettingsFile } from '../../platform/settings-file.ts';

const DEFAULTS: AllSettings = {
  ...DEFAULT_SETTINGS,
  ...DEFAULT_READER_SETTINGS,
  ...DEFAULT_HISTORY_SETTINGS,
  sites: [],
  speech: { rate: 1, voices: {} },
};
const CHOSEN: AllSettings = {
  length: 'detailed',
  folded: ['numbers'],
  reading: { theme: 'sepia', typeface: 'legible', size: 140, width: 55, spacing: 2 },
  pictures: true,
  history: { isOn: false, room: 100 },
  sites: [{ site: 'a.example', rules: [{ action: 'keep', kind: 'author-bio', shape: 'paragraph', lead: 'a b', sample: 'A b' }] }],
  speech: { rate: 1.5, voices: { en: 'voice:anna' } },
};
const file = (content: object) => JSON.stringify({ nutgraf: 'settings', v: 1, ...content });

it('gives back what was saved', () => {
  expect(parseSettingsFile(toSettingsFile(CHOSEN))).toEqual({ ok: true, settings: CHOSEN, whole: true });
});

it.each<[string, string, unknown]>([
  ['nothing at all', '', { ok: false, why: 'not-settings' }],
  ['no JSON', 'length=brief', { ok: false, why: 'not-settings' }],
  ['JSON of another kind', '[1, 2]', { ok: false, why: 'not-settings' }],
  ['null', 'null', { ok: false, why: 'not-settings' }],
  ['settings of another program', JSON.stringify({ v: 1, length: 'brief' }), { ok: false, why: 'not-settings' }],
  ['settings of a newer version', file({ v: 2, length: 'brief' }), { ok: false, why: 'newer' }],
  ['settings of no version', file({ v: 0 }), { ok: false, why: 'not-settings' }],
  ['an empty file of ours', file({}), { ok: true, settings: DEFAULTS, whole: true }],
  ['one setting', file({ length: 'brief' }), { ok: true, settings: { ...DEFAULTS, length: 'brief' }, whole: true }],
  [
    'one that is wrong beside one that is right',
    file({ length: 'endless', pictures: true }),
    { ok: true, settings: { ...DEFAULTS, pictures: true }, whole: false },
  ],
  [
    'a look that is wrong in part',
    file({ reading: { ...CHOSEN.reading, size: 1_000 } }),
    { ok: true, settings: { ...DEFAULTS, reading: { ...CHOSEN.reading, size: 100 } }, whole: false },
  ],
  [
    'a speed that no voice has, beside voices',
    file({ speech: { rate: 40, voices: { en: 'voice:anna' } } }),
    { ok: true, settings: { ...DEFAULTS, speech: { rate: 1, voices: { en: 'voice:anna' } } }, whole: false },
  ],
  [
    'what a page must not reach',
    '{"nutgraf":"settings","v":1,"__proto__":{"length":"brief"}}',
    { ok: true, settings: DEFAULTS, whole: true },
  ],
])('reads %s', (_name, text, expected) => {
  expect(parseSettingsFile(text)).toEqual(expected);
});
