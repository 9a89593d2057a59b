/** Dates as machines write them in a page's data, brought to ISO 8601. */

// `2025-11-10`, `2025-11-10T10:23:00+02:00`, `2025/11/10 10:23`, `20251110T102300Z`, `2025-11-10T10:23:00.000Z[Etc/UTC]`
const ISO =
  /^(\d{4})([-/.]?)(\d\d?)\2(\d\d?)(?:[T\s,]{1,3}(\d\d?):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?\s{0,2}(?:(Z|UTC|GMT)|([+-]\d\d?):?(\d\d)?)?)?(?![\d:])/i;
// `Mon, 10 Nov 2025 10:23:00 GMT`, `10 Nov 2025 10:23:00 +0200`, `Mon Nov 10 10:23:00 EST 2025`; without a zone nobody knows when
const ENGLISH = /^(?=.*\b[a-z]{3,9}\b)(?=.*\d{4})(?=.*\d:\d\d).*(?:\b(?:UTC|GMT|[ECMP][SD]T)\b|[+-]\d{2}:?\d{2}\b)/i;
// Seconds or milliseconds since 1970: `1702836000`, `1702836000000`
const EPOCH = /^(\d{10})(?:\d{3})?$/;

/** ISO 8601 with time and zone where `written` has both, else the bare day; undefined for what is no date between 1900 and 2100. */
export function toIso(written: string): string | undefined {
  const text = written.trim().slice(0, 60);
  const iso = ISO.exec(text);
  if (iso) return fromParts(iso);
  const epoch = EPOCH.exec(text)?.[1];
  const time = epoch ? Number(epoch) * 1000 : ENGLISH.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** `YYYY-MM-DD` where the three make a real day, else undefined. */
export function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function fromParts([, year, , month, day, hour, minute, second = '00', utc, hours, minutes = '00']: RegExpExecArray): string | undefined {
  const bare = toDay(Number(year), Number(month), Number(day));
  const zone = utc ? 'Z' : hours && `${hours[0]}${hours.slice(1).padStart(2, '0')}:${minutes}`;
  return bare && hour && zone && Number(hour) < 24 ? `${bare}T${hour.padStart(2, '0')}:${minute}:${second}${zone}` : bare;
}
