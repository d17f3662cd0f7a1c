import { z } from 'zod'
import type { ChannelForms } from './channel-forms.ts'
import { AnyChannel, ChannelLabel } from './channel-in-common.ts'
import { Language } from './shared.ts'

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

export const ChatChannel = AnyChannel.extend({
  kind: z.literal('chat'),
  address: z.string().describe("The widget's public key, named in the script tag."),
  settings: ChatSettings,
  has: z.object({ identitySecret: z.boolean() }),
})
export type ChatChannel = z.infer<typeof ChatChannel>

export const NewChatChannel = z.object({
  kind: z.literal('chat'),
  name: ChannelLabel,
  settings: ChatSettings.prefault({}),
})
export const IdentitySecret = z
  .object({ identitySecret: z.string() })
  .describe('Shown once, when it is made. Making a new one ends the old one.')

export const chatForms = {
  details: ChatChannel,
  creation: NewChatChannel,
  settings: ChatSettings,
  changes: {},
} as const satisfies ChannelForms
