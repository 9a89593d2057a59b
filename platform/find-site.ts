/** Which site an address is of. */

/** `https://www.herald.example/a` -> `herald.example`; empty where the address is none of the web. */
export function findSite(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname.replace(/^www\./, '') : '';
}
