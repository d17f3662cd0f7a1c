import { afterEach, expect, test, vi } from 'vitest'
import { clientLimits } from './smtp-limits.ts'
import { patienceOf, smtpPatience } from './smtp-patience.ts'

afterEach(() => vi.restoreAllMocks())

const from = (remoteAddress: string) => ({ remoteAddress })

test('whoever holds an IPv6 network is one client, whichever of its addresses they come from', () => {
  const limits = clientLimits({ clients: 200, clientConnections: 2, clientMailsPerMinute: 2 })
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
  const limits = clientLimits({ clients: 200, clientConnections: 1, clientMailsPerMinute: 1 })
  expect(limits.connect(from('192.0.2.1'))).toBeNull()
  expect(limits.connect(from('::ffff:192.0.2.2'))).toBeNull()
  expect(limits.connect(from('::ffff:192.0.2.1'))?.responseCode).toBe(421)
})

test('a client that is gone at once has no address, and harms nobody', () => {
  const limits = clientLimits({ clients: 200, clientConnections: 1, clientMailsPerMinute: 1 })
  limits.close({})
  expect(limits.connect(from('192.0.2.1'))).toBeNull()
})

test('ten addresses that take all they may leave room for those that come after', () => {
  const limits = clientLimits({ clients: 200, clientConnections: 20, clientMailsPerMinute: 300 })
  const holds = (address: string) => {
    let held = 0
    for (let n = 0; n < 20; n++) {
      if (limits.connect(from(address)) === null) held += 1
      else limits.close(from(address))
    }
    return held
  }
  const held = Array.from({ length: 10 }, (_, n) => holds(`192.0.2.${n}`))
  expect(held[0]).toBe(20)
  expect(limits.pressure()).toBeLessThan(0.95)
  expect(holds('198.51.100.1')).toBeGreaterThanOrEqual(1)
})

test('the fewer places are left, the sooner one that delivers nothing is given up', () => {
  expect([0, 0.5, 0.75, 0.9, 1].map((pressure) => Math.round(patienceOf(600, pressure)))).toEqual([
    600, 600, 300, 120, 60,
  ])
})

test('a client is given up by that patience, and one that has just delivered is not', () => {
  const said: string[] = []
  const connection = (id: string) => ({
    id,
    send: () => said.push(`421 ${id}`),
    close: () => said.push(`closed ${id}`),
  })
  const server = { connections: new Set([connection('idle'), connection('busy')]) } as never
  let pressure = 0
  const patience = smtpPatience(
    () => server,
    600,
    () => pressure,
  )
  for (const id of ['idle', 'busy']) patience.begin(id)
  const later = performance.now() + 200_000
  patience.look(later)
  expect(said).toEqual([])
  pressure = 0.95
  vi.spyOn(performance, 'now').mockReturnValue(later - 1000)
  patience.begin('busy')
  patience.look(later)
  patience.stop()
  expect(said).toEqual(['421 idle', 'closed idle'])
})
