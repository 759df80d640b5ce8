import { isIP } from 'node:net';
import { z } from 'zod';

const MOST_PROXIES = 10;
/** Names for ranges, as Express knows them. */
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

/** How many proxies stand in front, or which: addresses, networks (`10.0.0.0/8`) and the names above. */
export type TrustedProxies = number | string[];

/** `2`, or `10.0.0.0/8, 127.0.0.1`. Raises an issue for anything else: a proxy that is misspelt would be a stranger. */
export const trustedProxies = z.string().transform((text, context): TrustedProxies => {
  if (/^\d+$/.test(text) && Number(text) <= MOST_PROXIES) return Number(text);
  const proxies = text.split(',').map((proxy) => proxy.trim());
  if (proxies.every(isProxy)) return proxies;
  context.addIssue({
    code: 'custom',
    message: 'must be a number of proxies (0 to 10) or their addresses, such as 10.0.0.0/8, 127.0.0.1',
  });
  return z.NEVER;
});

function isProxy(text: string): boolean {
  if (RANGES.includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  const longest = version === 4 ? 32 : 128;
  return (
    version !== 0 &&
    !address.includes('%') &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= longest))
  );
}
