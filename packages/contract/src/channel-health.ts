import { z } from 'zod'
import { channelNames } from './channel-kinds.ts'
import { Id, Instant } from './shared.ts'

export const ChannelTestFault = z.enum([
  'host-not-found',
  'address-not-allowed',
  'port-closed',
  'timed-out',
  'tls-refused',
  'certificate-invalid',
  'login-required',
  'login-refused',
  'mailbox-not-found',
  'mail-not-given',
  'sender-refused',
  'not-a-mail-server',
  'nothing-to-send-with',
])
export type ChannelTestFault = z.infer<typeof ChannelTestFault>

export const ChannelFault = z
  .enum([
    ...ChannelTestFault.options,
    'connection-lost',
    'not-read',
    'not-answering',
    'not-confirmed',
    'site-refused',
  ])
  .describe(
    'Why a channel does not work. `not-read`: nobody has read the mailbox for minutes, and no fault is known. `not-answering`: the mail listener or the chat of this installation does not answer. `not-confirmed`: nobody has found for minutes that it does. `site-refused`: a page of a site that is not allowed asks for the chat.',
  )
export type ChannelFault = z.infer<typeof ChannelFault>

export const ChannelWay = z
  .object({
    state: z
      .enum(['working', 'failing', 'untried'])
      .describe('`untried`: nothing has come or gone this way yet.'),
    workedAt: Instant.nullable().describe('When it last worked.'),
    failedAt: Instant.nullable().describe('When it last failed.'),
    since: Instant.nullable().describe('Since when it has been failing.'),
    fault: ChannelFault.nullable(),
    detail: z.string().nullable().describe('What the other side said, for whoever runs it.'),
  })
  .describe('One way of a channel, in or out.')
export type ChannelWay = z.infer<typeof ChannelWay>

export const ChannelHealth = z
  .object({
    failing: z.boolean().describe('It is on, and one of its ways does not work.'),
    in: ChannelWay,
    out: ChannelWay.nullable().describe(
      'Null where nothing leaves by a server: a chat, or mail that is held.',
    ),
    notGiven: z
      .object({ count: z.number().int(), reason: z.string() })
      .nullable()
      .describe('Mails that the mailbox’s server does not give, while the others are read.'),
  })
  .describe('Whether a channel works, by what has happened.')
export type ChannelHealth = z.infer<typeof ChannelHealth>

export const FailingChannel = z.object({
  id: Id,
  name: z.string(),
  kind: z.enum(channelNames),
  way: z.enum(['in', 'out']),
  since: Instant.nullable(),
  fault: ChannelFault.nullable(),
})
export type FailingChannel = z.infer<typeof FailingChannel>
