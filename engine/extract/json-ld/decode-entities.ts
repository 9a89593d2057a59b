/** Text as a reader would see it, from strings that still hold markup. */
import { foldSpace } from '../page-query.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  sbquo: '‚',
  middot: '·',
  bull: '•',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  ecirc: 'ê',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
};

// `&amp;`, `&#39;`, `&#x27;`
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi;
// `<b>`, `</p>`, `<br/>`; not `a < b`.
const TAG = /<\/?[a-z][^<>]{0,500}>/gi;

/** Entities decoded (twice: `&amp;#39;` is common), tags dropped, white space folded. */
export function decodeEntities(source: string): string {
  const decoded = source.includes('&') ? decodeOnce(decodeOnce(source)) : source;
  return foldSpace(decoded.includes('<') ? decoded.replace(TAG, ' ') : decoded);
}

function decodeOnce(source: string): string {
  return source.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}
