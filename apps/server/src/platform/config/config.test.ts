import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

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
