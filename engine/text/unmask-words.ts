/** Words in which letters of another script stand in for Latin ones that look the same: a name that is not the name it seems. */

/** Cyrillic and Greek letters, each above the Latin one that it looks like. */
const MASKS = 'аеорсухіјѕһԁԛԝАВЕКМНОРСТХУІЈЅοΟΑΒΕΖΗΙΚΜΝΡΤΥΧν';
const FACES = 'aeopcyxijshdqwABEKMHOPCTXYIJSoOABEZHIKMNPTYXv';
const LATIN_BY_MASK = new Map([...MASKS].map((mask, i) => [mask, FACES[i] ?? mask]));

/** A Latin letter right beside a Greek or Cyrillic one: `pаypal` with a Cyrillic `а`. */
const MIXED = /[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]/i;
const WORD = /[\p{L}\p{M}]+/gu;
const OTHER = /[\u0370-\u052f]/;

/** A word of Greek or Cyrillic letters alone; one letter may be a sign: `ν`. */
const WHOLE = /[\u0370-\u052f]{2,}/g;
const OTHERS = /[\u0370-\u052f]/g;
const LATIN = /[a-z]/gi;
/** A text is taken for one in Latin letters where it has so many times more of them. */
const MOSTLY = 2;

/**
 * The text with such words in Latin letters; words that are written in two scripts in earnest stay. A word of nothing but such letters
 * is unmasked too where the text around it is Latin, and holds no letter that only the other script has. Linear.
 */
export function unmaskWords(text: string): string {
  const plain = MIXED.test(text) ? text.replace(WORD, unmask) : text;
  return hasWholeMasks(plain) ? plain.replace(WHOLE, toLatin) : plain;
}

function hasWholeMasks(text: string): boolean {
  const others = text.match(OTHERS);
  if (others === null || others.some((letter) => !LATIN_BY_MASK.has(letter))) return false;
  return (text.match(LATIN)?.length ?? 0) > others.length * MOSTLY;
}

function unmask(word: string): string {
  if (!MIXED.test(word)) return word;
  const plain = toLatin(word);
  return OTHER.test(plain) ? word : plain;
}

const toLatin = (word: string): string => [...word].map((letter) => LATIN_BY_MASK.get(letter) ?? letter).join('');
