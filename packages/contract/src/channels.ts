import { z } from 'zod'
import { ChannelHealth, ChannelTestFault } from './channel-health.ts'
import { addressForm } from './limits.ts'
import { Id, Instant, Language } from './shared.ts'

const Host = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(253)
  .regex(/^[a-z0-9.:_-]+$/i, 'must be a host name or an address')
const hostOf = (domain: string) =>
  URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : ''

/** The domain as name servers write it, and a plain word for what stands before it: then any form can be asked. */
function isMailAddress(address: string): boolean {
  if (!addressForm.test(address)) return false
  const [local, domain] = [
    address.slice(0, address.lastIndexOf('@')),
    address.slice(address.lastIndexOf('@') + 1),
  ]
  const foreign = /[^!-~]/
  const host = foreign.test(domain) && !/[/?#%]/.test(domain) ? hostOf(domain) : domain
  return z.email().safeParse(`${foreign.test(local) ? 'x' : local}@${host}`).success
}

/** An address that people sign in with. */
export const MailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** Any address that mail can go to: letters of any language may stand in it, on both sides of the @. */
export const AnyMailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .normalize()
  .max(254)
  .refine(isMailAddress, { message: 'must be an e-mail address', abort: true })
  .meta({ format: 'idn-email' })

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

export const Site = z
  .string()
  .trim()
  .max(300)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    message: 'must be an address such as https://shop.example',
    abort: true,
  })
  .overwrite((text) => new URL(text).origin)
  .describe('Where the widget may be shown: a scheme and host, as a browser states an origin.')

const InLanguages = z.object({ fi: z.string().max(300), sv: z.string().max(300), en: z.string().max(300) })

export const ChatSettings = z
  .object({
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #1f6f5c')
      .toLowerCase()
      .default('#1f6f5c'),
    position: z.enum(['left', 'right']).default('right'),
    languages: z
      .array(Language)
      .min(1)
      .max(3)
      .default(['fi', 'sv', 'en'])
      .describe('The first is used where the page states none of them.'),
    allowedSites: z.array(Site).max(100).default([]),
    greeting: InLanguages.default({ fi: '', sv: '', en: '' }),
    officeHours: InLanguages.default({ fi: '', sv: '', en: '' }).describe('When somebody answers, in words.'),
  })
  .describe("`channels.settings` of a chat channel. Empty texts mean the widget's own.")
export type ChatSettings = z.infer<typeof ChatSettings>

/** What is kept encrypted in `channels.secrets`, as JSON. */
export interface ChannelSecrets {
  inboundPassword?: string
  outboundPassword?: string
  /** With it the shop signs who its visitor is (HMAC-SHA256). */
  identitySecret?: string
}

const Common = z.object({
  id: Id,
  name: z.string(),
  enabled: z.boolean(),
  createdAt: Instant,
  health: ChannelHealth,
})

export const EmailChannel = Common.extend({
  kind: z.literal('email'),
  address: z.string().describe('The address customers write to.'),
  settings: EmailSettings,
  has: z.object({ inboundPassword: z.boolean(), outboundPassword: z.boolean() }),
})
export type EmailChannel = z.infer<typeof EmailChannel>

export const ChatChannel = Common.extend({
  kind: z.literal('chat'),
  address: z.string().describe("The widget's public key, named in the script tag."),
  settings: ChatSettings,
  has: z.object({ identitySecret: z.boolean() }),
})
export type ChatChannel = z.infer<typeof ChatChannel>

export const ChannelDetails = z.discriminatedUnion('kind', [EmailChannel, ChatChannel])
export type ChannelDetails = z.infer<typeof ChannelDetails>
export const ChannelList = z.object({
  items: z.array(ChannelDetails),
  next: z.null(),
  installation: z
    .object({
      mailHost: z.string(),
      mailPort: z.number().int(),
      sends: z.boolean().describe('Whether it has a mail server of its own for mail that leaves.'),
    })
    .describe('Where mail can be forwarded to, and whether mail can leave without a server of one’s own.'),
})
export type ChannelList = z.infer<typeof ChannelList>

const Name = z.string().trim().min(1).max(100)
const Password = z.string().min(1).max(1000)
/** Left out: as it was. Null: forget it. */
const Passwords = {
  inboundPassword: Password.nullable().optional(),
  outboundPassword: Password.nullable().optional(),
}

export const NewEmailChannel = z.object({
  kind: z.literal('email'),
  name: Name,
  address: AnyMailAddress,
  settings: EmailSettings,
  ...Passwords,
})
export const NewChatChannel = z.object({
  kind: z.literal('chat'),
  name: Name,
  settings: ChatSettings.prefault({}),
})
export const NewChannel = z.discriminatedUnion('kind', [NewEmailChannel, NewChatChannel])
export type NewChannel = z.input<typeof NewChannel>

export const ChannelChange = z
  .object({
    name: Name.optional(),
    enabled: z.boolean().optional(),
    address: AnyMailAddress.optional(),
    settings: z.union([EmailSettings.strict(), ChatSettings.strict()]).optional(),
    ...Passwords,
  })
  .describe("`settings` replaces the settings whole; its form follows the channel's kind.")
export type ChannelChange = z.input<typeof ChannelChange>

export const IdentitySecret = z
  .object({ identitySecret: z.string() })
  .describe('Shown once, when it is made. Making a new one ends the old one.')

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

export const SenderPattern = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]*@[^\s@]+\.[^\s@]+$/, 'must be an address, or a domain such as @domain.example')
  .describe('An address, or a whole domain written `@domain`.')
export const BlockedSender = z.object({
  pattern: z.string(),
  createdAt: Instant,
  createdBy: z.object({ id: Id, name: z.string() }).nullable(),
})
export type BlockedSender = z.infer<typeof BlockedSender>
export const BlockedSenderList = z.object({ items: z.array(BlockedSender), next: z.string().nullable() })
export const NewBlockedSender = z
  .object({ pattern: SenderPattern })
  .meta({ examples: [{ pattern: '@spam.example' }] })
