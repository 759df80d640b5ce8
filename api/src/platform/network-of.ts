import ipaddr from 'ipaddr.js';

/** A customer's network of IPv6, in groups of 16 bits: whoever has one address of it has all. */
const NETWORK_GROUPS = 4;
const LOGGED_GROUPS = 3;

/**
 * Where a request comes from, in one spelling: an IPv4 address (also when it is written as a mapped IPv6 one) or the /64 of an
 * IPv6 address. `unknown` for what is no address; some proxies add a port, which is left out.
 */
export function networkOf(address: string | undefined): string {
  const text = withoutPort(address ?? '').replace(/%.*$/, '');
  if (!ipaddr.isValid(text)) return 'unknown';
  const parsed = ipaddr.process(text);
  return parsed instanceof ipaddr.IPv6 ? networkOfGroups(parsed.parts, NETWORK_GROUPS) : parsed.toString();
}

/** The network as a log may carry it: coarse enough to stand for many, fine enough to see where an attack comes from. */
export function coarseNetwork(network: string): string {
  const [address = ''] = network.split('/');
  if (!ipaddr.isValid(address)) return network;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6) return networkOfGroups(parsed.parts, LOGGED_GROUPS);
  return `${address.replace(/\d+$/, '0')}/24`;
}

/** An IPv6 network by its first groups of 16 bits. */
function networkOfGroups(groups: readonly number[], kept: number): string {
  const prefix = groups.slice(0, kept).map((group) => group.toString(16));
  return `${prefix.join(':')}::/${kept * 16}`;
}

function withoutPort(text: string): string {
  return /^(\d+(?:\.\d+){3}):\d+$/.exec(text)?.[1] ?? /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? text;
}
