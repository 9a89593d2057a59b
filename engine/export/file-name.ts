/** What a story's file is called: the same on every system, and sorted by day. */
import type { Article } from '../types.ts';

/** Characters that a file system, a link of a note, or a shell takes for something else; controls and marks of direction too. */
const UNSAFE = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const WHITE_SPACE = /\s+/g;
/** Dots and spaces at an end, which Windows drops, and dots at the start, which hide a file. */
const ENDS = /^[.\s]+|(?<![.\s])[.\s]+$/g;
/** `2026-03-04T10:00Z`; not `March`. */
const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;
/** Names of devices on Windows: `CON`, `com1`. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Most file systems take 255 bytes; what is added to tell copies apart needs some. */
const MOST_BYTES = 180;
const LONGEST_PUBLICATION = 40;

/** `2026-02-10 The Herald – Bridge shut.md`; `extension` without its dot. What is not known is left out. */
export function toFileName({ head }: Article, extension: string): string {
  const day = DAY.exec(head.published?.value ?? '')?.[0] ?? '';
  const publication = cut(clean(head.publication?.value ?? ''), LONGEST_PUBLICATION);
  const headline = clean(head.headline.value);
  const name = cut([[day, publication].filter((part) => part).join(' '), headline].filter((part) => part).join(' – '), MOST_BYTES);
  return `${name === '' || DEVICE.test(name) ? `Nutgraf ${name}`.trim() : name}.${extension}`;
}

function clean(text: string): string {
  return text.normalize('NFC').replace(UNSAFE, ' ').replace(WHITE_SPACE, ' ').replace(ENDS, '');
}

/** At most so many bytes of UTF-8, cut between characters. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += encoder.encode(character).length;
    if (length > bytes) return kept.replace(ENDS, '');
    kept += character;
  }
  return kept;
}
