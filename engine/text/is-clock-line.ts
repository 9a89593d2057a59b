/** The time of an entry of a live blog, in a line of its own: `12.10`, `12:10 Uhr`, `11h50`, `9:05 a.m. ET`; not `12.10 USD`. */

const CLOCK =
  /^\d{1,2}(?:[:.]|\s?h\s?)[0-5]\d(?:\s?(?:uhr|h|[ap]\.?m\.?|gmt|utc|bst|ce?s?t|mesz|mez|[emp][sd]?t|ist|jst|ae[sd]?t|sgt|sast))*$/i;
const LONGEST = 24;

export function isClockLine(text: string): boolean {
  return text.length <= LONGEST && CLOCK.test(text);
}
