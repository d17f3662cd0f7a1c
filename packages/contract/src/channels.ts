import { z } from 'zod'
import type { ChannelForms } from './channel-forms.ts'
import { ChannelLabel } from './channel-in-common.ts'
import { type ChannelName, channelNames } from './channel-kinds.ts'
import { chatForms } from './chat-channel-forms.ts'
import { emailForms } from './mail-channel-forms.ts'

/** What is said of channels of each kind. */
export const channelForms = {
  email: emailForms,
  chat: chatForms,
} as const satisfies Record<ChannelName, ChannelForms>

type Forms = (typeof channelForms)[ChannelName]
type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never
const each = <Kind extends keyof ChannelForms>(part: Kind) =>
  channelNames.map((name) => channelForms[name][part]) as unknown as [Forms[Kind], ...Forms[Kind][]]

export const ChannelDetails = z.discriminatedUnion('kind', each('details'))
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

export const NewChannel = z.discriminatedUnion('kind', each('creation'))
export type NewChannel = z.input<typeof NewChannel>

const settings = each('settings').map((one) => one.strict()) as [Forms['settings'], ...Forms['settings'][]]
const changes = Object.assign({}, ...each('changes')) as AllOf<Forms['changes']>

export const ChannelChange = z
  .object({
    name: ChannelLabel.optional(),
    enabled: z.boolean().optional(),
    settings: z.union(settings).optional(),
    ...changes,
  })
  .describe("`settings` replaces the settings whole; its form follows the channel's kind.")
export type ChannelChange = z.input<typeof ChannelChange>
