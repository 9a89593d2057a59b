/** The one place where markup of a page is parsed in a page of ours: into an inert document, which nothing shows and no script runs in. */

/** Our pages' policy forbids to parse markup (`require-trusted-types-for`) but for a policy of this name. */
const POLICY = 'fetched-page';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(POLICY, { createHTML: (html) => html });

export function parseFetched(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
