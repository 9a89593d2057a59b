/**
 * Which addresses lie in the reader's own network: a page of the public web must not send us there. What a public name
 * stands for is the browser's business: an extension can't ask.
 */

/** IPv4 ranges that no public site has, as first address and number of leading bits. */
const PRIVATE_RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
const PRIVATE_SUFFIXES = [
  '.fritz.box',
  '.speedport.ip',
  '.localhost',
  '.local',
  '.internal',
  '.intranet',
  '.private',
  '.corp',
  '.home',
  '.lan',
  '.home.arpa',
  '.localdomain',
];

/** IPv6 ranges of that kind, as their first groups in full and the number of leading bits. */
const PRIVATE_IPV6: readonly (readonly [readonly number[], number])[] = [
  [[0, 0, 0, 0, 0, 0], 96], // ::, ::1, and IPv4 in an old form
  [[0x0100], 8],
  [[0xfc00], 7],
  [[0xfe80], 10],
  [[0xfec0], 10],
  [[0xff00], 8],
];
/** IPv6 ranges that hold an IPv4 address, and the group where it begins: mapped, translated, 6to4. */
const HOLDS_IPV4: readonly (readonly [readonly number[], number, number])[] = [
  [[0, 0, 0, 0, 0, 0xffff], 96, 6],
  [[0, 0, 0, 0, 0xffff, 0], 96, 6],
  [[0x64, 0xff9b, 0, 0, 0, 0], 96, 6],
  [[0x64, 0xff9b, 1], 48, 6],
  [[0x2002], 16, 1],
];

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/; // "192.168.0.1", not "1.example"; `URL` writes decimal, octal and hex forms like this

/** True for loopback, link-local, private and reserved addresses, and for names that only a local network knows. */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const host = hostOf(address);
  if (IPV4.test(host)) return isPrivateIpv4(toNumber(host.split('.').map(Number)));
  if (host.startsWith('[')) return isPrivateIpv6(toGroups(host.slice(1, -1)));
  return host !== '' && (!host.includes('.') || PRIVATE_SUFFIXES.some((suffix) => `.${host}`.endsWith(suffix)));
}

/** True for what can only be this very machine. */
export function isOwnMachine(address: string): boolean {
  const host = URL.canParse(address) ? hostOf(address) : '';
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || (IPV4.test(host) && /^(?:127|0)\./.test(host));
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/\.$/, '').toLowerCase();
}

function isPrivateIpv4(ip: number): boolean {
  return PRIVATE_RANGES.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    const start = toNumber(first.split('.').map(Number));
    return ip >= start && ip < start + size;
  });
}

function isPrivateIpv6(groups: readonly number[]): boolean {
  const holder = HOLDS_IPV4.find(([first, bits]) => isWithin(groups, first, bits));
  const [high = 0, low = 0] = holder ? groups.slice(holder[2]) : [];
  return holder ? isPrivateIpv4(high * 2 ** 16 + low) : PRIVATE_IPV6.some(([first, bits]) => isWithin(groups, first, bits));
}

function isWithin(groups: readonly number[], first: readonly number[], bits: number): boolean {
  return first.every((start, index) => {
    const free = 2 ** Math.max(0, 16 * (index + 1) - bits);
    return Math.floor((groups[index] ?? 0) / free) === Math.floor(start / free);
  });
}

/** All eight groups of an address as `URL` writes it: "2001:db8::1". */
function toGroups(ip: string): number[] {
  const [start = [], end = []] = ip
    .split('::')
    .map((half) => half.split(':').flatMap((group) => (group === '' ? [] : Number.parseInt(group, 16))));
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}

function toNumber(octets: readonly number[]): number {
  return octets.reduce((sum, octet) => sum * 256 + octet, 0);
}
