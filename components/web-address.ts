/** Addresses that a page gave: only those of the web become links. */

/** The address if it is an http or https one, else null. */
export function findWebAddress(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** `www.herald.example` -> `herald.example`; empty where the address is no web address. */
export function hostName(url: string): string {
  const address = findWebAddress(url);
  return address ? new URL(address).hostname.replace(/^www\./, '') : '';
}
