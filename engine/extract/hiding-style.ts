/** Declarations of style that leave nothing to read. */

/** Properties, and the values of theirs that hide. */
const HIDING: Readonly<Record<string, RegExp>> = {
  display: /^none\b/,
  visibility: /^(?:hidden|collapse)\b/,
  'content-visibility': /^hidden\b/,
  opacity: /^(?:0?\.0\d{0,9}|0)(?:%|\s|$)/,
  'font-size': /^0(?:[a-z%]{0,4}(?:\s|$)|\.[0-4])/,
  color: /^(?:transparent\b|#[\da-f]{3}0$|#[\da-f]{6}00$|(?:rgb|hsl)a\([^()]{1,40},\s{0,3}0?\.?0\s{0,3}\))/,
  '-webkit-text-fill-color': /^transparent\b/,
  'text-indent': /^-\d{3,9}/,
  left: /^-\d{3,9}/,
  right: /^-\d{3,9}/,
  top: /^-\d{3,9}/,
  'margin-left': /^-\d{4,9}/,
  transform: /^scale\(0\)|^translate[xy]?\(-\d{4,9}/,
  clip: /^rect\((?:0(?:px)?[, )]{1,3}|1px[, )]{1,3}){4}/,
  'clip-path':
    /^(?:inset\((?:100|50)%\)|(?:circle|ellipse)\(0|(?:rect|xywh)\((?:0(?:px)?[ )]){4}|polygon\(0(?:px|%)? 0(?:px|%)?(?:, ?0(?:px|%)? 0(?:px|%)?){1,9}\))/,
};
const PLACED = /^(?:left|right|top)$/;
const FLAT = /(?:^|;)\s{0,9}(?:max-)?(?:height|width)\s{0,9}:\s{0,9}[01](?:px)?\s{0,9}(?:;|!|$)/;
const CUTTING = /overflow(?:-[xy])?\s{0,9}:\s{0,9}(?:hidden|clip)/;
const MOVING = /\b(?:transition|animation)\b/;

/** The first property that hides, in lower case; null where none does. */
export function findHiding(style: string): string | null {
  const rows = style.split(';').map((row): readonly [string, string] => {
    const colon = row.indexOf(':');
    return [row.slice(0, colon).trim(), row.slice(colon + 1).trim()];
  });
  if (FLAT.test(style) && CUTTING.test(style)) return 'overflow';
  const isPlaced = rows.some(([name, value]) => name === 'position' && /^(?:absolute|fixed|relative)\b/.test(value));
  const hiding = rows.find(([name, value]) => {
    if (HIDING[name]?.test(value) !== true || (PLACED.test(name) && !isPlaced)) return false;
    return name !== 'opacity' || !MOVING.test(style); // what fades in will be shown
  });
  return hiding?.[0] ?? null;
}
