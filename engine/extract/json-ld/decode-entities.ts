/** Text as a reader would see it, from strings that still hold markup. */
import { foldText } from '../../text/clean-text.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lsquo: '‘', rsquo: '’' };

// `&amp;`, `&#39;`, `&#x27;`
const ENTITY = /&(?:#(x?[\da-f]{1,7})|([a-z]{2,5}));/gi;
// `<b>`, `</p>`, `<br/>`; not `a < b`.
const TAG = /<\/?[a-z][^<>]{0,500}>/gi;

/** Entities decoded (twice: `&amp;#39;` is common), tags dropped, white space folded. */
export function decodeEntities(source: string): string {
  return foldText(decodeOnce(decodeOnce(source)).replace(TAG, ' '));
}

function decodeOnce(source: string): string {
  return source.replace(ENTITY, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return NAMED[name] ?? whole;
    const code = Number(number.replace(/^x/i, '0x'));
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}
