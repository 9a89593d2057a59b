/** Which addresses lie in the reader's own network: a page of the public web must not send us there. */

/** IPv4 ranges that no public site has, as first address and number of leading bits. */
const PRIVATE_RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const PRIVATE_SUFFIXES = ['.localhost', '.local', '.internal', '.intranet', '.lan', '.home.arpa'];

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/; // "192.168.0.1", not "1.example"
const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:|ff[0-9a-f]{2}:)/; // "[::1]", "[fd00::1]", "[fe80::1]", not "[2001:db8::1]"
const MAPPED_IPV4 = /^\[(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/; // "[::ffff:7f00:1]", which is 127.0.0.1

/** True for loopback, link-local, private and reserved addresses, and for names that only a local network knows. */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/\.$/, '').toLowerCase();
  if (IPV4.test(host)) return isPrivateIpv4(toNumber(host.split('.').map(Number)));
  if (host.startsWith('[')) return isPrivateIpv6(host);
  return host !== '' && (!host.includes('.') || PRIVATE_SUFFIXES.some((suffix) => host.endsWith(suffix)));
}

function isPrivateIpv4(ip: number): boolean {
  return PRIVATE_RANGES.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    const start = toNumber(first.split('.').map(Number));
    return ip >= start && ip < start + size;
  });
}

function isPrivateIpv6(host: string): boolean {
  const [, high, low] = MAPPED_IPV4.exec(host) ?? [];
  if (high && low) return isPrivateIpv4(Number.parseInt(high, 16) * 2 ** 16 + Number.parseInt(low, 16));
  return PRIVATE_IPV6.test(host);
}

function toNumber(octets: readonly number[]): number {
  return octets.reduce((sum, octet) => sum * 256 + octet, 0);
}
