/** Days as a story's page states them: the clock and the zone of the reader do not move them. */

/** `2026-03-04`, `2026-03-04T10:00:00Z`; not `March 4`. */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?=$|T)/;

/** `March 4, 2026` in the words of a language, or null where the value is no ISO 8601 day. */
export function formatDay(iso: string, locale: string): string | null {
  const day = findDay(iso);
  return day && new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** Whether the first value names a day after the second's, or the second none. */
export function isLaterDay(iso: string, other: string): boolean {
  return (findDay(iso)?.getTime() ?? 0) > (findDay(other)?.getTime() ?? 0);
}

function findDay(iso: string): Date | null {
  const match = ISO_DAY.exec(iso);
  const day = new Date(`${match?.[0] ?? ''}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}
