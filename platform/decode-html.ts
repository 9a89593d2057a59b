/** From bytes to text as browsers do it: byte order mark, then the header's word, then the page's own, then a guess. */

/** Browsers look no further than this for the page's own word on its encoding. */
const PRESCAN_BYTES = 4_096;
const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i; // `charset=utf-8`, `<meta charset="ISO-8859-1">`

export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const label = findByteOrderMark(bytes) ?? CHARSET.exec(contentType)?.[1] ?? findDeclared(bytes);
  return decode(bytes, label) ?? decodeUtf8(bytes) ?? decode(bytes, 'windows-1252') ?? '';
}

function findByteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** A page that can be searched for the word is no UTF-16, whatever it says. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = CHARSET.exec(start)?.[1];
  return label?.toLowerCase().startsWith('utf-16') ? 'utf-8' : label;
}

/** Null where there is no such encoding. */
function decode(bytes: Uint8Array, label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

/** Null where the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
