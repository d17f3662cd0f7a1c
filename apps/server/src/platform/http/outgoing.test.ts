import { describe, expect, it } from 'vitest'
import { AddressNotAllowed, isPrivate, reachOutside, readNetworks } from './outgoing.ts'

const nothing = readNetworks('')!

describe('An address given by a user', () => {
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '::7f00:1',
    '::ffff:0:7f00:1',
    '64:ff9b:1::7f00:1',
    '2001::1',
    'fec0::1',
    'fd00::1',
    'fe80::1',
  ])('does not reach %s', async (address) => {
    expect(isPrivate(address)).toBe(true)
    await expect(reachOutside(address, nothing)).rejects.toThrow(AddressNotAllowed)
  })

  it.each(['8.8.8.8', '172.32.0.1', '2a00:1450:400f::1', '::ffff:8.8.8.8'])('reaches %s', async (address) => {
    expect(await reachOutside(address, nothing)).toEqual({ address, servername: undefined })
  })

  it('does not reach the private network by a name for it either', async () => {
    await expect(reachOutside('localhost', nothing)).rejects.toThrow(AddressNotAllowed)
  })

  it('is looked up once, and keeps the name its certificate must bear', async () => {
    const reached = await reachOutside('localhost', readNetworks('127.0.0.0/8, ::1')!)
    expect(reached.servername).toBe('localhost')
    expect(['127.0.0.1', '::1']).toContain(reached.address)
  })
})

describe('Networks opened by the operator', () => {
  it('are addresses and networks, and nothing else', () => {
    expect(readNetworks('10.0.0.5, 192.168.0.0/16,fd00::/8')!.check('192.168.4.4')).toBe(true)
    for (const wrong of ['mail.example', '10.0.0.0/33', '10.0.0.0/x', '10.0.0.0/', '::1/129'])
      expect(readNetworks(wrong)).toBeNull()
  })
})
