/** Whether a checked copy says all that the original said. */

/** True where `read` is what `raw` says, wherever `raw` says something of it. Fields that `read` doesn't know don't count. */
export function holdsAll(raw: unknown, read: unknown): boolean {
  if (!isRecord(raw) || !isRecord(read)) return JSON.stringify(raw) === JSON.stringify(read);
  return Object.entries(read).every(([key, value]) => !(key in raw) || holdsAll(raw[key], value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
