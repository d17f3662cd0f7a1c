import { describe, expect, test } from 'vitest'
import { answeredMail, bareAddress, replyAddress } from './reply-address.ts'

const signing = { key: Buffer.alloc(32, 7), workspaceId: '0199a000-0000-7000-8000-000000000001' }
const outbound = '0199a5d2-7c1e-7abc-8def-0123456789ab'
const address = 'asiakaspalvelu@revontuli.example'
const signed = replyAddress(address, outbound, signing)!

describe('a signed reply address', () => {
  test('leads back to the mail it was given for, whatever its case', () => {
    expect(answeredMail(signed, signing)).toBe(outbound)
    expect(answeredMail(signed.toUpperCase(), signing)).toBe(outbound)
    expect(bareAddress(signed)).toBe(address)
  })

  test('fits the 64 characters of a local part, or is not given', () => {
    expect(signed.split('@')[0]!.length).toBeLessThanOrEqual(64)
    expect(replyAddress(`${'a'.repeat(20)}@x.fi`, outbound, signing)).toBeNull()
  })

  test('is refused with any character changed', () => {
    const token = signed.match(/\+c\.([a-z2-7]+)@/)![1]!
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === 'a' ? 'b' : 'a') + token.slice(at + 1)
      expect(answeredMail(signed.replace(token, changed), signing)).toBeNull()
    }
  })

  test('is refused for another address, workspace or key', () => {
    expect(answeredMail(signed.replace('asiakaspalvelu', 'laskutus'), signing)).toBeNull()
    expect(answeredMail(signed, { ...signing, workspaceId: outbound })).toBeNull()
    expect(answeredMail(signed, { ...signing, key: Buffer.alloc(32, 8) })).toBeNull()
  })

  test('is not seen where there is none', () => {
    for (const other of [address, 'a+c.short@x.fi', 'a+b@x.fi', '@', '', 'no-at-all']) {
      expect(answeredMail(other, signing)).toBeNull()
    }
  })
})
