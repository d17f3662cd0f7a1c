import type { EmailChannel } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import {
  emailFaults,
  emailSettings,
  emailValues,
  holdsReplies,
  passwordKept,
  typedPasswords,
} from './email-values.ts'
import { en } from './messages/en.ts'

const server = { host: 'mail.example', port: 993, security: 'tls' as const, user: 'desk' }
const channel: EmailChannel = {
  id: '1',
  kind: 'email',
  name: 'Post',
  enabled: true,
  createdAt: '2026-01-01T10:00:00Z',
  health: {
    failing: false,
    in: { state: 'untried', workedAt: null, failedAt: null, since: null, fault: null, detail: null },
    out: null,
    notGiven: null,
  },
  address: 'desk@shop.example',
  settings: {
    displayName: 'Shop',
    signature: '',
    inbound: { kind: 'imap', ...server, mailbox: 'Desk' },
    outbound: { kind: 'held' },
  },
  has: { inboundPassword: true, outboundPassword: false },
}

describe('The form of a mail channel', () => {
  it('gives back the settings it was opened with', () => {
    expect(emailSettings(emailValues(channel))).toEqual(channel.settings)
    expect(typedPasswords(emailValues(channel))).toEqual({})
  })

  it('keeps what was typed of a way that is not chosen, and does not save it', () => {
    const values = { ...emailValues(channel), inboundKind: 'smtp' as const }
    expect(values.inbound.host).toBe('mail.example')
    expect(emailSettings(values).inbound).toEqual({ kind: 'smtp' })
  })

  it('asks for a server only where one is chosen', () => {
    const empty = emailValues(null)
    expect(emailFaults(en as never, empty).outboundHost).toBeNull()
    const sending = { ...empty, outboundKind: 'smtp' as const }
    expect(emailFaults(en as never, sending).outboundHost).toBe('Enter the server name')
    const far = { ...sending, outbound: { ...sending.outbound, port: '70000' } }
    expect(emailFaults(en as never, far).outboundPort).toBe('A number from 1 to 65535')
  })

  it('knows when replies stay held', () => {
    const by = (kind: 'held' | 'installation') => ({ ...channel.settings, outbound: { kind } })
    expect(holdsReplies(by('held'), true)).toBe(true)
    expect(holdsReplies(by('installation'), false)).toBe(true)
    expect(holdsReplies(by('installation'), true)).toBe(false)
    expect(holdsReplies({ ...channel.settings, outbound: { kind: 'smtp', ...server } }, false)).toBe(false)
  })

  it('says that a saved password does not follow to another server', () => {
    const values = emailValues(channel).inbound
    expect(passwordKept(channel, 'inbound', values)).toEqual({ had: true, kept: true })
    expect(passwordKept(channel, 'inbound', { ...values, host: 'other.example' })).toEqual({
      had: true,
      kept: false,
    })
  })
})
