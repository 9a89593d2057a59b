/** Looks for a text on which a regular expression takes more than its length's time, by trying texts that repeat a few letters. */

/** What texts are made of; the words of the expression itself are added. */
// biome-ignore format: a row a theme
const UNITS = [
  'a', 'A', '1', ' ', '\t', '\n', '\r\n', '\u00a0', '.', ',', ';', ':', '-', '–', '_', '/', '\\', '|', '(', ')', '[', '<', '>', '&', '#', '%', '@', '=', '!', '?', '…', '*',
  '“', '”', '"', "'", '’', '«', '»', '„', 'a ', 'A ', 'Aa ', 'a.', 'A.', 'A. ', 'a, ', '1,', '1.', '1 ', '1:', '-a', 'a-', "a'", ' .', ' ,', ' -', '. ', '" ', '市', '。', 'é', 'ا', '👍',
  'a:b;', '<a', '<a ', 'a="', '&#1;', 'http://', 'a.b/', 'x, ', 'a1', '1a', ' \n', '(a', '[a',
];
const LENGTH = 8000;
/** Less time than this says nothing. */
const LEAST_MS = 8;
/** Twice the length takes twice the time where it is linear, and four times where it is quadratic. */
const GROWTH = 3;
const TRIES = 3;

/** The letters whose repetition takes the expression too long, or null. */
export function findSuperLinear(pattern: RegExp): string | null {
  const words = pattern.source.match(/\p{L}{2,}/gu) ?? [];
  const found = [...UNITS, ...words.slice(0, 8).map((word) => `${word} `)].find((unit) => isSuperLinear(pattern, words[0] ?? '', unit));
  return found === undefined ? null : `${words[0] ?? ''}${found}…`;
}

function isSuperLinear(pattern: RegExp, start: string, unit: string): boolean {
  if (timeOf(pattern, makeText(start, unit, LENGTH)) < LEAST_MS) return false;
  const fastest = (length: number) => Math.min(...Array.from({ length: TRIES }, () => timeOf(pattern, makeText(start, unit, length))));
  const once = fastest(LENGTH);
  return once >= LEAST_MS && fastest(LENGTH * 2) / once > GROWTH;
}

const makeText = (start: string, unit: string, length: number): string => `${start}${unit.repeat(Math.ceil(length / unit.length))}\u0001`;

/** Processor time of finding all matches. */
function timeOf(pattern: RegExp, text: string): number {
  const began = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
