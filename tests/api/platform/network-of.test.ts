import { describe, expect, it } from '@jest/globals';
import { coarseNetwork, networkOf } from '@jourplan/api/platform/network-of.js';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:51234', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::ffff:c000:201', '192.0.2.1'],
    ['0:0:0:0:0:FFFF:192.0.2.1', '192.0.2.1'],
    ['::1', '0:0:0:0::/64'],
    ['0:0:0:0:0:0:0:1', '0:0:0:0::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0000:0000:abcd::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['[2001:db8:0:1::1]:443', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['fe80:0:0:0:2::1%2', 'fe80:0:0:0::/64'],
    ['', 'unknown'],
    [undefined, 'unknown'],
    ['nobody', 'unknown'],
    ['192.0.2.1, 192.0.2.2', 'unknown'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:aaaa:bbbb::/64', '2001:db8:aaaa::/48'],
    ['2001:db8:0:0::/64', '2001:db8:0::/48'],
    ['unknown', 'unknown'],
  ])('is coarser in the log: %s is %s', (network, coarse) => {
    expect(coarseNetwork(network)).toBe(coarse);
  });
});
