import { z } from 'zod'
import { AnyMailAddress } from './addresses.ts'
import type { ChannelForms } from './channel-forms.ts'
import { ChannelTestFault } from './channel-health.ts'
import { AnyChannel, ChannelLabel } from './channel-in-common.ts'
import { Instant } from './shared.ts'

const Host = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(253)
  .regex(/^[a-z0-9.:_-]+$/i, 'must be a host name or an address')
export const MailSecurity = z
  .enum(['tls', 'starttls', 'none'])
  .describe('`tls`: from the first byte; `starttls`: required after the greeting; `none`: in the clear.')
export type MailSecurity = z.infer<typeof MailSecurity>

export const MailServer = z
  .object({
    host: Host,
    port: z.number().int().min(1).max(65535),
    security: MailSecurity,
    user: z.string().max(254).nullable(),
  })
  .describe('A mail server as it is kept and shown; its password never leaves.')
export type MailServer = z.infer<typeof MailServer>

export const InboundMail = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('smtp') }),
    MailServer.extend({ kind: z.literal('imap'), mailbox: z.string().min(1).max(200).default('INBOX') }),
  ])
  .describe('How mail reaches a channel: straight to the built-in listener, or from a mailbox elsewhere.')
export type InboundMail = z.infer<typeof InboundMail>

export const OutboundMail = z
  .discriminatedUnion('kind', [
    MailServer.extend({ kind: z.literal('smtp') }),
    z.object({ kind: z.literal('installation') }),
    z.object({ kind: z.literal('held') }),
  ])
  .describe(
    'How mail leaves a channel: by a server of its own, by the one given to the installation (`POLKU_SMTP_URL`), or not at all: answers are then kept as `held`.',
  )
export type OutboundMail = z.infer<typeof OutboundMail>

export const EmailSettings = z
  .object({
    displayName: z.string().trim().min(1).max(100).describe('The name a customer sees as the sender.'),
    signature: z.string().max(2000).default('').describe('Plain text below each answer.'),
    inbound: InboundMail.default({ kind: 'smtp' }),
    outbound: OutboundMail.default({ kind: 'held' }),
  })
  .describe('`channels.settings` of an e-mail channel.')
export type EmailSettings = z.infer<typeof EmailSettings>

export const EmailChannel = AnyChannel.extend({
  kind: z.literal('email'),
  address: z.string().describe('The address customers write to.'),
  settings: EmailSettings,
  has: z.object({ inboundPassword: z.boolean(), outboundPassword: z.boolean() }),
})
export type EmailChannel = z.infer<typeof EmailChannel>

const Password = z.string().min(1).max(1000)
/** Left out: as it was. Null: forget it. */
const Passwords = {
  inboundPassword: Password.nullable().optional(),
  outboundPassword: Password.nullable().optional(),
}

export const NewEmailChannel = z.object({
  kind: z.literal('email'),
  name: ChannelLabel,
  address: AnyMailAddress,
  settings: EmailSettings,
  ...Passwords,
})
export const HeldMail = z
  .object({
    count: z.number().int(),
    oldest: Instant.nullable().describe('When the oldest was written; null where none is held.'),
    old: z.number().int().describe('How many were written more than 7 days ago.'),
  })
  .describe('Mail of a channel that was written while nothing left by it.')
export type HeldMail = z.infer<typeof HeldMail>

export const HeldMailSent = z.object({ count: z.number().int().describe('How many are on their way now.') })
export type HeldMailSent = z.infer<typeof HeldMailSent>

export const ChannelTrial = z
  .object({ settings: EmailSettings.optional(), ...Passwords })
  .describe('Settings to try before they are saved; without them those saved are tried.')

export const NewChannelTrial = z
  .object({ address: AnyMailAddress, settings: EmailSettings, ...Passwords })
  .describe('A channel to try before it is added.')

const TestResult = z.object({
  ok: z.boolean(),
  fault: ChannelTestFault.nullable(),
  detail: z.string().nullable().describe('What the other side said, for whoever runs it.'),
})
export const ChannelTest = z
  .object({ inbound: TestResult.nullable(), outbound: TestResult.nullable() })
  .describe('Null where there is nothing to connect to.')
export type ChannelTest = z.infer<typeof ChannelTest>

export const emailForms = {
  details: EmailChannel,
  creation: NewEmailChannel,
  settings: EmailSettings,
  changes: { address: AnyMailAddress.optional(), ...Passwords },
} as const satisfies ChannelForms
