/** Leave to read one site, asked for at the click that needs it. */
import type { browser } from './browser.ts';
import { isOwnMachine, isPrivateAddress } from './private-address.ts';

export interface PermissionsApi {
  readonly permissions: Pick<typeof browser.permissions, 'contains' | 'request'>;
}

/** Why a link is not fetched at all. */
export type LinkRefusal = 'access-refused' | 'not-a-web-page' | 'private-address';

/** Why no leave need be asked for this link of that page, or null. Links into the reader's own network are followed only from there, links to this machine only from it. */
export function findLinkObstacle(link: string, page: string | undefined): LinkRefusal | null {
  if (!URL.canParse(link) || !['http:', 'https:'].includes(new URL(link).protocol)) return 'not-a-web-page';
  const isFromHome = page !== undefined && (isOwnMachine(link) ? isOwnMachine(page) : isPrivateAddress(page));
  return isPrivateAddress(link) && !isFromHome ? 'private-address' : null;
}

/** Asks the reader. To be called in the very click, before anything is waited for: browsers ask only then. */
export async function requestAccess(api: PermissionsApi, link: string): Promise<boolean> {
  try {
    return await api.permissions.request({ origins: toPatterns(link) });
  } catch {
    return false;
  }
}

export function hasAccess(api: PermissionsApi, link: string): Promise<boolean> {
  return api.permissions.contains({ origins: toPatterns(link) });
}

/** The link's site; an `http:` link mostly leads on to the same host under `https:`. Patterns know no ports. */
function toPatterns(link: string): string[] {
  const { protocol, hostname } = new URL(link);
  return [...new Set([protocol, 'https:'])].map((scheme) => `${scheme}//${hostname}/*`);
}
