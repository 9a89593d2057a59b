/** From a value of the engine to its key in `_locales`, where only letters, digits and `_` may stand: `who-said` -> `role_who_said`. */
export function messageKey(...parts: readonly string[]): string {
  return parts.join('_').replace(/[^A-Za-z0-9_]/g, '_');
}
