// From where a key is used, without keeping whose address it was: enough to see that an inner system's key is used from outside.
import { BlockList, isIPv6 } from 'node:net';

export const ADDRESS_CLASSES = ['THIS_MACHINE', 'INSIDE', 'OUTSIDE'] as const;
export type AddressClass = (typeof ADDRESS_CLASSES)[number];

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

const inner = new BlockList();
for (const [net, prefix] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
] as const)
  inner.addSubnet(net, prefix);
for (const [net, prefix] of [
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  inner.addSubnet(net, prefix, 'ipv6');

/** An IPv4 address that came in through IPv6 counts as what it is. */
export function addressClass(ip: string): AddressClass {
  const address = ip.replace(/^::ffff:(?=\d+\.)/, '');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (loopback.check(address, family)) return 'THIS_MACHINE';
  return inner.check(address, family) ? 'INSIDE' : 'OUTSIDE';
}
