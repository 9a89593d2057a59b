/** Text that pretends: what turns, hides or imitates goes; what scripts and emoji need stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../engine/text/clean-text.ts';

describe('what goes', () => {
  it.each([
    ['text that is turned around', 'user\u202egnp.exe', 'usergnp.exe'],
    ['isolates and marks of direction', '\u2066Weir\u2069 \u200fmill\u061c', 'Weir mill'],
    ['zero-width spaces within a word', 'pay\u200bment\u2060s', 'payments'],
    ['a message in tag characters', 'Mill\u{e0048}\u{e0069}', 'Mill'],
    ['a message in variation selectors', 'Mill\u{e0101}\u{e0102}', 'Mill'],
    ['joiners between Latin letters', 'pay\u200d\u200cment', 'payment'],
    ['fillers that are blank', 'Mill\u3164\u2800\u115f opens', 'Mill opens'],
    ['marks piled on a letter', `M${'\u0301'.repeat(90)}ill`, `M${'\u0301'.repeat(5)}ill`],
    ['half a pair', 'a\ud800b', 'a\ufffdb'],
    ['what is no character', 'a\ufdd0\uffffb', 'ab'],
    ['Cyrillic letters in a Latin name', 'P\u0430yp\u0430l', 'Paypal'],
    ['Greek letters in a Latin name', 'G\u03bf\u03bfgle', 'Google'],
    [
      'a name of nothing but Cyrillic letters in Latin text',
      'Vote for \u0420\u0435\u0440\u0435 \u0421\u043e\u0445, said the mayor',
      'Vote for Pepe Cox, said the mayor',
    ],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('what stays', () => {
  it.each([
    ['a Persian word with its joiner', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['a Hindi word with its joiner', '\u0915\u094d\u200d\u0937'],
    ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a heart in colour', '\u2764\ufe0f'],
    ['a flag of two letters', '\u{1f1e9}\u{1f1ea}'],
    ['a Russian word beside a Latin one', 'IT-компания и сайт BBC'],
    ['a word in two scripts in earnest', 'iPhoneы'],
    ['a Russian name in English text', 'The paper Правда and the orchestra of the Космос'],
    ['a Greek letter that is a sign', 'The frequency is called ν in this paper'],
    ['a Russian word of such letters beside Latin ones', 'сор BBC'],
    ['Greek prose', 'Ο δήμος είπε ότι ο μύλος'],
    ['Vietnamese with its marks apart', 'Vie\u0302\u0323t'],
    ['a dash, a bullet and quotation marks', '– • “Weir”'],
  ])('%s', (_, text) => {
    expect(cleanText(text)).toBe(text);
  });
});

it('is clean at once: cleaning again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});
