/** JSON as pages write it: in comments, with raw line breaks, with a comma too many, or with its quotes as entities. */

/** The value in a script's text, or undefined where no repair helps. Linear in the text. */
export function parseScript(source: string): unknown {
  for (const repair of REPAIRS) {
    try {
      return JSON.parse(repair(source));
    } catch {
      // Not JSON in this form: the next repair is tried.
    }
  }
  return undefined;
}

// `<!--`, `-->`, `//<![CDATA[`, `/*]]>*/` around the value; a raw control character within it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks JSON.
const NO_JSON = /<!--|-->|(?:\/[/*])?\s{0,4}(?:<!\[CDATA\[|\]\]>)(?:\s{0,4}\*\/)?|[\u0000-\u001f]/g;
// `,]` and `,}`.
const SPARE_COMMA = /,\s{0,200}([\]}])/g;

const REPAIRS: readonly ((source: string) => string)[] = [
  (source) => source,
  unwrap,
  (source) => unwrap(source).replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  (source) => unwrap(source).replace(/\\(?!["\\/bfnrtu])/g, ''),
];

function unwrap(source: string): string {
  return source.replace(NO_JSON, ' ').replace(SPARE_COMMA, '$1').trim().replace(/;$/, '');
}
