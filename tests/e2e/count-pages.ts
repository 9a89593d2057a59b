/** How many sheets a PDF has. */
import { inflateSync } from 'node:zlib';

/** What is packed in a PDF, between these words. */
const PACKED = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
/** `/Type /Page`; not `/Type /Pages`, which is the list of them. */
const PAGE = /\/Type\s*\/Page\b/g;

export function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const unpacked = [...text.matchAll(PACKED)].map(([, packed = '']) => unpack(packed));
  return [text, ...unpacked].join('\n').match(PAGE)?.length ?? 0;
}

/** Empty where it is a picture or a typeface packed otherwise. */
function unpack(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
