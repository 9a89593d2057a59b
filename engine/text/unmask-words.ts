/** Words in which letters of another script stand in for Latin ones that look the same: a name that is not the name it seems. */

/** Cyrillic and Greek letters, each above the Latin one that it looks like. */
const MASKS = 'аеорсухіјѕһԁԛԝАВЕКМНОРСТХУІЈЅοΟΑΒΕΖΗΙΚΜΝΡΤΥΧν';
const FACES = 'aeopcyxijshdqwABEKMHOPCTXYIJSoOABEZHIKMNPTYXv';
const LATIN_BY_MASK = new Map([...MASKS].map((mask, i) => [mask, FACES[i] ?? mask]));

/** A Latin letter right beside a Greek or Cyrillic one: `pаypal` with a Cyrillic `а`. */
const MIXED = /[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]/i;
const WORD = /[\p{L}\p{M}]+/gu;
const OTHER = /[\u0370-\u052f]/;

/** The text with such words in Latin letters; words that are written in two scripts in earnest stay. Linear. */
export function unmaskWords(text: string): string {
  return MIXED.test(text) ? text.replace(WORD, unmask) : text;
}

function unmask(word: string): string {
  if (!MIXED.test(word)) return word;
  const plain = [...word].map((letter) => LATIN_BY_MASK.get(letter) ?? letter).join('');
  return OTHER.test(plain) ? word : plain;
}
