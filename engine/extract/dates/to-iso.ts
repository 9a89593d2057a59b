/** Dates as machines write them in a page's data, brought to ISO 8601. */

// `2025-11-10`, `2025-11-10T10:23:00+02:00`, `2025/11/10 10:23`, `20251110T102300Z`, `2025-11-10T10:23:00.000Z[Etc/UTC]`
const ISO =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T\s,]{1,3}(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?\s{0,2}(Z|UTC|GMT|[+-]\d{1,2}:?(?:\d{2})?)?)?(?![\d:])/i;
// `Mon, 10 Nov 2025 10:23:00 GMT`, `10 Nov 2025 10:23:00 +0200`, `Mon Nov 10 10:23:00 EST 2025`
const HAS_ENGLISH_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
// `CET`, `CEST`: printed by Java, unknown to browsers.
const CENTRAL = /\bCES?T\b/;
const HAS_ZONE = /(?:\b(?:Z|UTC|GMT|[ECMP][SD]T|CES?T)\b|[+-]\d{2}:?\d{2}\b)/;
// `10:23`, and a year beside it
const HAS_CLOCK = /\d{4}.{0,12}\d:\d\d|\d:\d\d.{0,24}\d{4}/;
// Seconds or milliseconds since 1970: `1702836000`, `1702836000000`
const EPOCH = /^(\d{10})(?:\d{3})?$/;

/** ISO 8601 with time and zone where `written` has both, else the bare day; undefined for what is no date between 1900 and 2100. */
export function toIso(written: string): string | undefined {
  const text = written.trim().slice(0, 60);
  const epoch = EPOCH.exec(text);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000Z', 'Z');
  const iso = ISO.exec(text);
  if (iso) return fromParts(iso);
  return HAS_ENGLISH_MONTH.test(text) && HAS_ZONE.test(text) && HAS_CLOCK.test(text) ? fromEnglish(text) : undefined;
}

/** `YYYY-MM-DD` where the three make a real day, else undefined. */
export function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function fromParts([, year, , month, day, hour, minute, second, zone]: RegExpExecArray): string | undefined {
  const bare = toDay(Number(year), Number(month), Number(day));
  if (bare === undefined || hour === undefined || minute === undefined || zone === undefined || Number(hour) > 23) return bare;
  return `${bare}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${toOffset(zone)}`;
}

/** `Z`, `+0200`, `+2` to `Z`, `+02:00`. */
function toOffset(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

/** Dates with an English month name and a zone, which every browser's own parser reads alike. */
function fromEnglish(text: string): string | undefined {
  const time = Date.parse(text.replace(CENTRAL, (zone) => (zone === 'CEST' ? '+0200' : '+0100')));
  if (Number.isNaN(time)) return undefined;
  const iso = new Date(time).toISOString();
  return toDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))) && iso.replace('.000Z', 'Z');
}
