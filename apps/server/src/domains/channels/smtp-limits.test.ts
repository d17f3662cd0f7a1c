import { expect, test } from 'vitest'
import { clientLimits } from './smtp-limits.ts'

const from = (remoteAddress: string) => ({ remoteAddress })

test('whoever holds an IPv6 network is one client, whichever of its addresses they come from', () => {
  const limits = clientLimits({ clientConnections: 2, clientMailsPerMinute: 2 })
  expect(limits.connect(from('2001:db8:0:1::1'))).toBeNull()
  expect(limits.connect(from('2001:db8:0:1::2'))).toBeNull()
  expect(limits.connect(from('2001:db8:0:1:ffff::3'))?.responseCode).toBe(421)
  expect(limits.connect(from('2001:db8:0:2::1'))).toBeNull()
  limits.close(from('2001:db8:0:1:ffff::3'))
  limits.close(from('2001:db8:0:1::2'))
  expect(limits.connect(from('2001:db8::1:0:0:0:4'))).toBeNull()

  for (const last of [1, 2]) limits.mail(from(`2001:db8:0:3::${last}`))
  expect(() => limits.mail(from('2001:db8:0:3::3'))).toThrow('slow down')
})

test('IPv4 addresses are each a client of their own, also when written as IPv6', () => {
  const limits = clientLimits({ clientConnections: 1, clientMailsPerMinute: 1 })
  expect(limits.connect(from('192.0.2.1'))).toBeNull()
  expect(limits.connect(from('::ffff:192.0.2.2'))).toBeNull()
  expect(limits.connect(from('::ffff:192.0.2.1'))?.responseCode).toBe(421)
})

test('a client that is gone at once has no address, and harms nobody', () => {
  const limits = clientLimits({ clientConnections: 1, clientMailsPerMinute: 1 })
  limits.close({})
  expect(limits.connect(from('192.0.2.1'))).toBeNull()
})
