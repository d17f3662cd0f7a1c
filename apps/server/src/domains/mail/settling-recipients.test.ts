import type { MailCopy } from '@polku/contract'
import { expect, it } from 'vitest'
import { afterAttempt, isSameAddress, unreached } from './settling-recipients.ts'

const now = new Date('2026-11-22T08:00:00Z')
const copy = (address: string, state: MailCopy['state'] = 'queued'): MailCopy => ({
  address,
  state,
  error: null,
})
const mail = (...copies: MailCopy[]) => ({
  toAddress: 'liisa@home.example',
  sentAt: null as Date | null,
  copies,
})
const refused = (refusals: Record<string, number>) => (address: string) =>
  refusals[address]
    ? {
        error: `${refusals[address]}`,
        permanent: refusals[address]! >= 500,
        reason: 'no-address' as const,
        hard: refusals[address]! >= 500,
      }
    : null
const after = (given: ReturnType<typeof mail>, refusals: Record<string, number>, last = false) =>
  afterAttempt(given, refused(refusals), { last, now })

it('a mail that all have taken is sent', () => {
  expect(after(mail(copy('a@x.example')), {})).toEqual({
    state: 'sent',
    error: null,
    reason: null,
    hard: null,
    sentAt: now,
    copies: [{ address: 'a@x.example', state: 'sent', error: null, reason: null }],
  })
})

it.each([
  ['for good', 550, false, 'sent', 'failed'],
  ['for now', 451, false, 'queued', 'queued'],
  ['for now, for the last time', 451, true, 'sent', 'failed'],
])('a copy refused %s leaves the others as they are', (_, code, last, state, copyState) => {
  const stands = after(mail(copy('a@x.example'), copy('b@x.example')), { 'a@x.example': code }, last)
  expect(stands).toMatchObject({ state, error: null, sentAt: now })
  expect(stands.copies.map((each) => each.state)).toEqual([copyState, 'sent'])
})

it('is tried again only for those it has not reached', () => {
  const given = mail(copy('a@x.example'), copy('b@x.example'))
  const first = { ...given, ...after(given, { 'b@x.example': 451 }) }
  expect(unreached(first)).toEqual(['b@x.example'])
  expect(after(first, {})).toMatchObject({ state: 'sent', sentAt: now })
  const other = { ...given, ...after(given, { 'liisa@home.example': 451 }) }
  expect(other).toMatchObject({ state: 'queued', error: '451', sentAt: null })
  expect(unreached(other)).toEqual(['liisa@home.example'])
})

it('has failed when it cannot reach the customer, whoever has a copy', () => {
  const stands = after(mail(copy('a@x.example'), copy('b@x.example')), {
    'liisa@home.example': 550,
    'b@x.example': 451,
  })
  expect(stands).toMatchObject({ state: 'failed', error: '550', sentAt: null })
  expect(stands.copies.map((each) => each.state)).toEqual(['sent', 'failed'])
})

it('knows an address by its domain in either spelling', () => {
  expect(isSameAddress('Aino@tähti.example', 'aino@xn--thti-loa.example')).toBe(true)
  expect(isSameAddress('a@x.example', 'b@x.example')).toBe(false)
})
