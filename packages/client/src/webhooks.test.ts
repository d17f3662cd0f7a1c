import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { PolkuError } from './index.ts'
import { verifyWebhook } from './webhooks.ts'

const secret = `whsec_${btoa('a secret of thirty-two characters')}`
const body = JSON.stringify({ type: 'case.closed', timestamp: '2026-11-22T08:00:00Z', data: { caseId: '7' } })

const signed = (at = new Date(), by = secret) => ({
  'webhook-id': 'evt_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(by).sign('evt_1', at, body),
})

describe('a call of a webhook', () => {
  it('is taken with its id, whichever way headers and body are given', () => {
    const event = { id: 'evt_1', type: 'case.closed', data: { caseId: '7' } }
    expect(verifyWebhook(secret, signed(), body)).toMatchObject(event)
    expect(verifyWebhook(secret, new Headers(signed()), new TextEncoder().encode(body))).toMatchObject(event)
    expect(verifyWebhook(secret, { ...signed(), 'set-cookie': ['a'], via: undefined }, body)).toMatchObject(
      event,
    )
  })

  it('is taken when one of two signatures fits, while the secret changes', () => {
    const both = { ...signed(), 'webhook-signature': `v1,AAAA ${signed()['webhook-signature']}` }
    expect(verifyWebhook(secret, both, body).id).toBe('evt_1')
  })

  it('is refused when anything about it is not right', () => {
    const hourAgo = new Date(Date.now() - 3_600_000)
    const other = `whsec_${btoa('another secret, as long as needed')}`
    const calls = [
      [{}, body],
      [signed(), body.replace('closed', 'opened')],
      [{ ...signed(), 'webhook-id': 'evt_2' }, body],
      [signed(hourAgo), body],
      [signed(new Date(), other), body],
    ] as const
    for (const [headers, text] of calls) {
      expect(() => verifyWebhook(secret, headers, text)).toThrow(PolkuError)
      expect(() => verifyWebhook(secret, headers, text)).toThrow(
        expect.objectContaining({ code: 'webhook.unverified' }),
      )
    }
  })

  it('cannot be verified once its body has been parsed, and says so', () => {
    expect(() => verifyWebhook(secret, signed(), JSON.parse(body))).toThrow('before it is parsed')
  })
})
