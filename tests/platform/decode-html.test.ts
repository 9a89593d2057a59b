import { expect, it } from 'vitest';
import { decodeHtml } from '../../platform/decode-html.ts';

const LATIN = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const UTF8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));

it.each([
  ['by the header', LATIN('<p>caf\u00e9'), 'text/html; charset=ISO-8859-1', '<p>café'],
  [
    'by the header before the page',
    UTF8('<meta charset="windows-1252"><p>café'),
    'text/html;charset="utf-8"',
    '<meta charset="windows-1252"><p>café',
  ],
  ['by the page', LATIN('<meta charset=iso-8859-2><p>w\u00b1s'), 'text/html', '<meta charset=iso-8859-2><p>wąs'],
  [
    'by the page, in the old way',
    LATIN('<meta http-equiv=content-type content="text/html; charset=iso-8859-1"><p>\u00fc'),
    'text/html',
    '<meta http-equiv=content-type content="text/html; charset=iso-8859-1"><p>ü',
  ],
  ['by the byte order mark before all', UTF8('\ufeff<meta charset=koi8-r>café'), 'text/html; charset=latin1', '<meta charset=koi8-r>café'],
  ['by the byte order mark of UTF-16', Uint8Array.from([0xff, 0xfe, 0x70, 0, 0xe9, 0]), 'text/html', 'pé'],
  ['as UTF-8 where a page that is not says UTF-16', UTF8('<meta charset=utf-16>café'), 'text/html', '<meta charset=utf-16>café'],
  ['as UTF-8 without a word', UTF8('<p>café'), 'text/html', '<p>café'],
  ['as windows-1252 where that can not be', LATIN('<p>caf\u00e9'), 'text/html', '<p>café'],
  ['as UTF-8 under a name that nobody knows', UTF8('<p>café'), 'text/html; charset=no-such', '<p>café'],
])('text is decoded %s', (_name, bytes, type, text) => {
  expect(decodeHtml(bytes, type)).toBe(text);
});
