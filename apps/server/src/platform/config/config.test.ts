import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailCertificate } from '../../domains/mail/mail-certificate.ts'
import { ConfigError, readConfig } from './config.ts'

const peers = (text?: string) =>
  readConfig([], {
    POLKU_TRUSTED_MAIL_SERVER: 'mx.desk.example',
    ...(text === undefined ? {} : { POLKU_TRUSTED_MAIL_PEERS: text }),
  }).trustedMailServer

test('a trusted mail server is named with those through whom its mail comes', () => {
  const trusted = peers('10.0.0.0/24, fd00::5, IMAP.desk.example')!
  expect(trusted.name).toBe('mx.desk.example')
  expect(['10.0.0.7', '10.0.1.7'].map((ip) => trusted.clients.check(ip))).toEqual([true, false])
  expect([...trusted.mailboxes]).toEqual(['imap.desk.example'])
})

test.each([[undefined], [''], [' , ']])('without them (%j) the start stops and says so', (text) => {
  expect(() => peers(text)).toThrow('POLKU_TRUSTED_MAIL_PEERS belong together')
})

test.each(['10.0.0.0/33', '10.0.0.300', 'imap.desk.example/24', '*'])('%s is no peer', (text) => {
  expect(() => peers(text)).toThrow('POLKU_TRUSTED_MAIL_PEERS must be addresses')
})

const fault = (args: string[], env: NodeJS.ProcessEnv = {}) => {
  try {
    return readConfig(args, env)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
}

test.each(['banana', 'proxy.example', '10.0.0.0/33', '10.0.0.0/', 'true'])(
  '%s is no proxy, and the start says so',
  (text) => {
    expect(fault([], { POLKU_TRUST_PROXY: text })).toContain(
      'POLKU_TRUST_PROXY must be addresses or networks',
    )
  },
)

test('a proxy is named by address or network', () => {
  const { trustProxy } = readConfig([], { POLKU_TRUST_PROXY: '127.0.0.1, 10.0.0.0/8' })
  expect(['127.0.0.1', '10.2.3.4', '192.168.0.1'].map((ip) => trustProxy.check(ip))).toEqual([
    true,
    true,
    false,
  ])
})

describe('a certificate', () => {
  let dir: string
  const path = (name: string) => join(dir, name)
  const pair = (cert: string, key: string) => ({ POLKU_TLS_CERT: path(cert), POLKU_TLS_KEY: path(key) })
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'polku-config-'))
    await writeFile(path('junk.pem'), 'junk')
    for (const name of ['one', 'other']) {
      const { cert, key } = await mailCertificate(readConfig(['--data', path(name)], {}))
      await writeFile(path(`${name}.crt`), cert)
      await writeFile(path(`${name}.key`), key)
    }
  })
  afterAll(() => rm(dir, { recursive: true }))

  test('is read with its key', () => {
    expect(readConfig([], pair('one.crt', 'one.key'))).toMatchObject({
      tls: { cert: expect.any(Buffer), key: expect.any(Buffer) },
      url: 'https://127.0.0.1:4100',
    })
  })

  test.each([
    ['none.crt', 'one.key', 'POLKU_TLS_CERT cannot be read (ENOENT'],
    ['junk.pem', 'one.key', 'POLKU_TLS_CERT must name a file with a certificate'],
    ['one.crt', 'none.key', 'POLKU_TLS_KEY cannot be read (ENOENT'],
    ['one.crt', 'junk.pem', 'POLKU_TLS_KEY must name a file with a private key'],
    ['one.crt', 'other.key', 'POLKU_TLS_KEY is not the key of the certificate in POLKU_TLS_CERT'],
  ])('in %s with the key in %s is refused with the name of the setting', (cert, key, words) => {
    expect(fault([], pair(cert, key))).toContain(words)
  })
})

test.each([
  [['--port', '-1'], {}, '--port must be a port from 0 to 65535'],
  [['--port'], {}, '--port needs a value.'],
  [['--data', '--port', '4100'], {}, '--data needs a value.'],
  [['--colour', 'blue'], {}, 'There is no setting --colour.'],
  [['blue'], {}, 'blue belongs to no setting.'],
  [['--demo=maybe'], {}, '--demo must be yes or no'],
  [[], { POLKU_DEMO: 'maybe' }, 'POLKU_DEMO must be yes or no'],
])('%j with %j is refused in plain words', (args, env, words) => {
  expect(fault(args, env)).toContain(words)
})
