/** What can stand in the way of a reading, as this room finds it. The views have two texts for each code. */

export interface PlatformProblem {
  readonly code:
    | 'browser-page'
    | 'store-page'
    | 'pdf'
    | 'file-access'
    | 'no-access'
    | 'still-loading'
    | 'tab-closed'
    | 'navigated'
    | 'no-answer'
    | 'extension-updated'
    | 'access-refused'
    | 'not-a-web-page'
    | 'private-address'
    | 'server-error'
    | 'fetch-timeout'
    | 'too-large'
    | 'offline'
    | 'redirected'
    | 'reading-gone'
    | 'not-read-yet'
    | 'fault';
  /** Put into the text where it has a place: a host name, a status number. */
  readonly detail?: string;
}

/** A value, or what stood in its way. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: PlatformProblem };

export function failWith(code: PlatformProblem['code'], detail?: string): { readonly ok: false; readonly problem: PlatformProblem } {
  return { ok: false, problem: detail === undefined ? { code } : { code, detail } };
}

export function succeedWith<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
