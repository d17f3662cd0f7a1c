import type { EmailChannel, EmailSettings, MailSecurity } from '@polku/contract'
import { addressFault } from '../../lib/form.ts'
import type { useMailWords } from './messages/index.ts'

export interface ServerValues {
  host: string
  port: string
  security: MailSecurity
  user: string
  password: string
  mailbox: string
}

/** What the form holds: everything as it is typed, also of the choice that is not taken now. */
export interface EmailValues {
  name: string
  address: string
  displayName: string
  signature: string
  inboundKind: EmailSettings['inbound']['kind']
  inbound: ServerValues
  outboundKind: EmailSettings['outbound']['kind']
  outbound: ServerValues
}

type Server = { host: string; port: number; security: MailSecurity; user: string | null; mailbox?: string }

const serverValues = (port: number, server?: Server): ServerValues => ({
  host: server?.host ?? '',
  port: String(server?.port ?? port),
  security: server?.security ?? 'tls',
  user: server?.user ?? '',
  password: '',
  mailbox: server?.mailbox ?? 'INBOX',
})

/** Of a new channel mail leaves by the server of the installation, where there is one. */
export function emailValues(channel: EmailChannel | null, sends = false): EmailValues {
  const { inbound, outbound } = channel?.settings ?? {}
  return {
    name: channel?.name ?? '',
    address: channel?.address ?? '',
    displayName: channel?.settings.displayName ?? '',
    signature: channel?.settings.signature ?? '',
    inboundKind: inbound?.kind ?? 'smtp',
    inbound: serverValues(993, inbound?.kind === 'imap' ? inbound : undefined),
    outboundKind: outbound?.kind ?? (sends ? 'installation' : 'held'),
    outbound: serverValues(465, outbound?.kind === 'smtp' ? outbound : undefined),
  }
}

/** Whether replies stay held: the channel sends nothing, or by a server that has not been set up. */
export const holdsReplies = ({ outbound }: EmailSettings, sends: boolean): boolean =>
  outbound.kind === 'held' || (outbound.kind === 'installation' && !sends)

const serverOf = ({ host, port, security, user }: ServerValues) => ({
  host: host.trim(),
  port: Number(port),
  security,
  user: user.trim() || null,
})

export function emailSettings(values: EmailValues): EmailSettings {
  const { inboundKind, inbound, outboundKind, outbound } = values
  return {
    displayName: values.displayName.trim(),
    signature: values.signature,
    inbound:
      inboundKind === 'smtp'
        ? { kind: 'smtp' }
        : { kind: 'imap', ...serverOf(inbound), mailbox: inbound.mailbox.trim() || 'INBOX' },
    outbound: outboundKind === 'smtp' ? { kind: 'smtp', ...serverOf(outbound) } : { kind: outboundKind },
  }
}

/** Only passwords that were typed; one left empty stays as it was. */
export const typedPasswords = ({ inbound, outbound }: EmailValues) => ({
  ...(inbound.password ? { inboundPassword: inbound.password } : {}),
  ...(outbound.password ? { outboundPassword: outbound.password } : {}),
})

export function emailFaults(words: ReturnType<typeof useMailWords>, values: EmailValues) {
  const wantsIn = values.inboundKind === 'imap'
  const wantsOut = values.outboundKind === 'smtp'
  const host = (server: ServerValues) => (server.host.trim() ? null : words.hostMissing)
  const port = (server: ServerValues) => {
    const number = Number(server.port)
    return Number.isInteger(number) && number > 0 && number < 65536 ? null : words.portWrong
  }
  return {
    name: values.name.trim() ? null : words.nameMissing,
    address: addressFault(values.address, words.addressMissing, words.addressWrong),
    displayName: values.displayName.trim() ? null : words.displayNameMissing,
    inboundHost: wantsIn ? host(values.inbound) : null,
    inboundPort: wantsIn ? port(values.inbound) : null,
    inboundUser: wantsIn && !values.inbound.user.trim() ? words.userMissing : null,
    outboundHost: wantsOut ? host(values.outbound) : null,
    outboundPort: wantsOut ? port(values.outbound) : null,
  }
}

/** Whether a saved password goes with the account as it is typed now; it never follows to another server. */
export function passwordKept(channel: EmailChannel | null, way: 'inbound' | 'outbound', now: ServerValues) {
  const saved = channel?.settings[way]
  const has = way === 'inbound' ? channel?.has.inboundPassword : channel?.has.outboundPassword
  if (!has || !saved || !('host' in saved)) return { had: Boolean(has), kept: false }
  const same =
    saved.host === now.host.trim().toLowerCase() &&
    saved.port === Number(now.port) &&
    (saved.user ?? '') === now.user.trim()
  return { had: true, kept: same }
}
