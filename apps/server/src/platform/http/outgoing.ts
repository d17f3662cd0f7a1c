import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** An address given by a user leads into the private network. */
export class AddressNotAllowed extends Error {
  readonly code = 'ADDRESS_NOT_ALLOWED'
}

export interface Reachable {
  /** What to connect to: looked up once, so that a second answer cannot lead elsewhere. */
  address: string
  /** What the certificate must name; undefined when an address was given. */
  servername: string | undefined
}

const privateNetworks = new BlockList()
for (const [network, prefix] of [
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
] as const)
  privateNetworks.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  // IPv4 inside IPv6: by translation, by tunnel.
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  privateNetworks.addSubnet(network, prefix, 'ipv6')

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** IPv4 written inside IPv6 is checked by Node as the IPv4 address it is. */
export const isPrivate = (address: string): boolean => privateNetworks.check(address, familyOf(address))

/** IPv4 written inside IPv6 lies in the networks of the IPv4 address it is. */
export const liesIn = (networks: BlockList, address: string): boolean =>
  networks.check(address, familyOf(address))

/** Networks an operator opens, as `10.0.0.5, 10.1.0.0/16`; null when one is not readable. */
export function readNetworks(text: string): BlockList | null {
  const networks = new BlockList()
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue
    const [address = '', prefix] = part.split('/')
    const most = isIP(address) === 6 ? 128 : 32
    const bits = prefix === undefined ? most : Number(prefix || Number.NaN)
    if (!isIP(address) || !Number.isInteger(bits) || bits < 0 || bits > most) return null
    networks.addSubnet(address, bits, familyOf(address))
  }
  return networks
}

/**
 * Where a host given by a user may be reached. Throws AddressNotAllowed when any of its addresses is
 * private and not among those the operator opened; DNS errors as they come.
 */
export async function reachOutside(host: string, opened: BlockList): Promise<Reachable> {
  const bare = host.replace(/^\[|\]$/g, '')
  const found = isIP(bare) ? [{ address: bare }] : await lookup(bare, { all: true })
  for (const { address } of found) {
    if (isPrivate(address) && !liesIn(opened, address))
      throw new AddressNotAllowed(
        `${found.length > 1 || host !== address ? `${host} leads to ${address}, which` : host} is in a private network`,
      )
  }
  return { address: found[0]!.address, servername: isIP(bare) ? undefined : bare }
}
