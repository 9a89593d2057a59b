/** Titles carry the publication's name behind (or before) a separator; a headline doesn't. */
import { plainWords } from '../../text/plain-words.ts';

// ` | Example News`, ` - Example`, ` — Example`, ` · Example`; not `mother-in-law`.
const PART = /(?<!\s)\s+[|–—·•»›-]+\s+|(?:(?<!\s)\s+)?[|｜]\s*|\s::\s/g;
// `Example News: `; other words before a colon belong to the headline.
const LEAD = /^([^:]{2,40}):\s{1,9}/;
/** A name may be said with so many letters more, as `Example News Online`. */
const SPARE_LETTERS = 16;

/** Comparable form: letters and digits only, lower case, no accents. */
export function plainForm(text: string): string {
  return plainWords(text.normalize('NFKD')).join('').toLowerCase();
}

/** `title` without leading and trailing parts that name the site (one of `names`, compared without spaces and case). */
export function stripSiteName(title: string, names: readonly string[]): string {
  const known = names.map(plainForm).filter((name) => name.length > 1);
  const isName = (part: string) => {
    const plain = plainForm(part);
    const isLike = (name: string) => name.includes(plain) || (plain.includes(name) && plain.length < name.length + SPARE_LETTERS);
    return plain === '' || known.some((name) => name === plain || (plain.length > 3 && isLike(name)));
  };
  let rest = title;
  for (let turn = 0; turn < 4; turn++) {
    const cuts = [...rest.matchAll(PART)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (last && isName(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index).trim();
    else if (first && isName(rest.slice(0, first.index))) rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  const [lead = '', name = ''] = LEAD.exec(rest) ?? [];
  return (known.includes(plainForm(name)) ? rest.slice(lead.length) : rest) || title;
}
