/**
 * Closes the sites of the world to the pictures of the page that calls this. The manifest's policy has to allow whatever
 * site an article's pictures come from; our pages without articles narrow it in their own head.
 */

/** From now on this document can show our own pictures, those that come as data, and those of the origins of these addresses. */
export function limitPictures(document: Document, addresses: readonly string[]): void {
  const origins = addresses.flatMap((address) => (URL.canParse(address) ? new URL(address).origin : []));
  const content = ['img-src', "'self'", 'data:', ...new Set(origins.filter((origin) => origin !== 'null'))].join(' ');
  if ([...document.head.querySelectorAll('meta')].some((meta) => meta.content === content)) return; // once more would change nothing
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = content;
  document.head.append(policy);
}
