/**
 * Closes the network to the page that calls this. The manifest's policy is fixed when the extension is built and has to
 * allow whatever site a reader may grant; every page of ours narrows it for itself before it shows anything.
 */

/** From now on this document can connect to nothing, or to the origin of this one address. Can't be taken back. */
export function limitConnections(document: Document, address: string | null): void {
  const content = `connect-src ${address === null ? "'none'" : toSource(address)}`;
  if ([...document.head.querySelectorAll('meta')].some((meta) => meta.content === content)) return; // once more would change nothing
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = content;
  document.head.append(policy);
}

/** A source with `http:` covers the same host's `https:` too; what is no web address covers nothing. */
function toSource(address: string): string {
  const origin = URL.canParse(address) ? new URL(address).origin : 'null';
  return origin === 'null' ? "'none'" : origin;
}
