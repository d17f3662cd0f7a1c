import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { describe, expect, test } from 'vitest'
import { authenticateMail } from './authenticate-mail.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

/** A name server that knows these records and nothing else. */
const resolver = (records: Record<string, string>) => async (name: string, type: string) => {
  const found = records[`${type} ${name}`]
  if (found === 'fail') throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' })
  if (!found) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
  return type === 'TXT' ? [[found]] : [found]
}

const published = (domain: string) => ({ [`TXT s._domainkey.${domain}`]: `v=DKIM1; k=rsa; p=${key}` })
const dmarc = (domain: string) => ({ [`TXT _dmarc.${domain}`]: 'v=DMARC1; p=reject' })
const spf = (domain: string) => ({ [`TXT ${domain}`]: 'v=spf1 ip4:192.0.2.1 -all' })

const plain = 'From: Matti <matti@example.fi>\r\nTo: p@revontuli.example\r\nSubject: Hei\r\n\r\nHei\r\n'
const signedBy = async (signingDomain: string, body = plain) => {
  const options = {
    signingDomain,
    selector: 's',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  }
  const { signatures } = await dkimSign(body, { ...options, signatureData: [options] } as never)
  return Buffer.from(signatures + body)
}

const delivery = { ip: '192.0.2.1', helo: 'mx.example.fi', envelopeFrom: 'matti@example.fi' }
const check = (raw: Buffer, records: Record<string, string>, by: object = delivery) =>
  authenticateMail(raw, 'matti@example.fi', by, resolver(records))

describe('a sender is verified', () => {
  test('when DMARC passes by a signature', async () => {
    const result = await check(
      await signedBy('example.fi'),
      { ...published('example.fi'), ...dmarc('example.fi') },
      {},
    )
    expect(result).toMatchObject({ dkim: 'pass', dmarc: 'pass', verified: true, reason: null })
  })

  test('when DMARC passes by the sending server', async () => {
    const result = await check(Buffer.from(plain), { ...spf('example.fi'), ...dmarc('example.fi') })
    expect(result).toMatchObject({ spf: 'pass', dmarc: 'pass', verified: true })
  })

  test('when the domain has no DMARC record but its own signature or server passes', async () => {
    expect(await check(await signedBy('example.fi'), published('example.fi'), {})).toMatchObject({
      verified: true,
    })
    expect(await check(Buffer.from(plain), spf('example.fi'))).toMatchObject({
      dmarc: 'none',
      verified: true,
    })
  })
})

describe('a sender is only claimed', () => {
  test('when nothing vouches for the mail', async () => {
    expect(await check(Buffer.from(plain), {})).toMatchObject({
      verified: false,
      reason: 'not-signed',
      spf: 'none',
    })
  })

  test('when the mail was changed after it was signed', async () => {
    const raw = Buffer.from((await signedBy('example.fi')).toString().replace(/Hei\r\n$/, 'Send money\r\n'))
    const result = await check(raw, { ...published('example.fi'), ...dmarc('example.fi') }, {})
    expect(result).toMatchObject({
      dmarc: 'fail',
      verified: false,
      reason: 'checks-failed',
      dmarcPolicy: 'reject',
    })
  })

  test('when only somebody else vouches for the mail', async () => {
    const records = { ...published('evil.example'), ...spf('evil.example') }
    const by = { ...delivery, envelopeFrom: 'x@evil.example' }
    const result = await check(await signedBy('evil.example'), records, by)
    expect(result).toMatchObject({ spf: 'pass', dkim: 'pass', verified: false, reason: 'not-aligned' })
  })

  test('when a neighbour at the same host vouches for the mail', async () => {
    const from = 'x@alice.github.io'
    const raw = await signedBy('mallory.github.io', plain.replace('matti@example.fi', from))
    const result = await authenticateMail(raw, from, {}, resolver(published('mallory.github.io')))
    expect(result).toMatchObject({ dkim: 'pass', verified: false, reason: 'not-aligned' })
  })

  test('when the name servers do not answer', async () => {
    const result = await check(Buffer.from(plain), {
      'TXT example.fi': 'fail',
      'TXT _dmarc.example.fi': 'fail',
    })
    expect(result).toMatchObject({ verified: false, reason: 'dns-failed' })
  })

  test('when the mail names two authors', async () => {
    const raw = await signedBy('evil.example', `From: x@evil.example\r\n${plain}`)
    const result = await check(raw, { ...published('evil.example'), ...dmarc('evil.example') }, {})
    expect(result).toMatchObject({ verified: false, reason: 'no-author' })
  })
})

describe('the results of a server in front of us', () => {
  const stamped = (value: string) => Buffer.from(`Authentication-Results: ${value}\r\n${plain}`)
  const by = { trustedServer: 'mx.revontuli.example' }

  test('are believed when it is the configured one and speaks about this author', async () => {
    const good =
      'mx.revontuli.example; spf=pass smtp.mailfrom=example.fi; dmarc=pass (p=REJECT) header.from=example.fi'
    expect(await check(stamped(good), {}, by)).toMatchObject({ verified: true, spf: 'pass', dmarc: 'pass' })
  })

  test.each([
    'mx.evil.example; dmarc=pass header.from=example.fi',
    'mx.revontuli.example; dmarc=pass header.from=evil.example',
    'mx.revontuli.example; dmarc=fail header.from=example.fi',
    'mx.revontuli.example (dmarc=pass header.from=example.fi); none',
  ])('prove nothing as %s', async (value) => {
    expect((await check(stamped(value), {}, by)).verified).toBe(false)
  })
})

test('name servers that never answer are waited for so long and no longer', async () => {
  const silent = () => new Promise<never>(() => {})
  const result = await authenticateMail(
    await signedBy('example.fi'),
    'matti@example.fi',
    delivery,
    silent,
    50,
  )
  expect(result).toMatchObject({ verified: false, reason: 'dns-failed' })
})
