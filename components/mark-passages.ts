/** Finds passages in a text, so that a view can set them off. */

export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in parts, in order; passages are looked for in order too, and those that are not there are left out. */
export function markPassages(text: string, passages: readonly string[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const passage of passages) {
    const start = passage ? text.indexOf(passage, end) : -1;
    if (start < 0) continue;
    if (start > end) parts.push({ text: text.slice(end, start), isMarked: false });
    parts.push({ text: passage, isMarked: true });
    end = start + passage.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), isMarked: false }] : parts;
}
