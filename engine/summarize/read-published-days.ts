/** Reads on which day a story was published where it was written. */

/** `2026-03-04`, `2026-03-04T18:00:00+01:00`; the last group is there where the stamp tells the hour in universal time. */
const STAMP = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]00:00))?/;
const AN_HOUR = 3_600_000;
/** Hours before and after universal time at which a language's papers lie: English ones from Hawaii to New Zealand. */
const HOURS: Readonly<Record<string, readonly [west: number, east: number]>> = { en: [-10, 13], fr: [-5, 2], es: [-8, 2], pt: [-5, 1] };
/** Central Europe, in winter and in summer. */
const ELSEWHERE: readonly [west: number, east: number] = [0, 2];

/** Every day (ISO) on which it may have been published by its own clock: one, or two where the stamp is in universal time; none where no date is given. */
export function readPublishedDays(published: string | undefined, language: string): readonly string[] {
  const [stamp = '', day, universal] = STAMP.exec(published ?? '') ?? [];
  if (!day) return [];
  const time = universal ? Date.parse(stamp) : Number.NaN;
  if (Number.isNaN(time)) return [day];
  return [...new Set((HOURS[language] ?? ELSEWHERE).map((hours) => new Date(time + hours * AN_HOUR).toISOString().slice(0, 10)))];
}
