import { z } from 'zod'
import type { ChannelForms } from './channel-forms.ts'
import { AnyChannel, ChannelLabel } from './channel-in-common.ts'

export const SmsSettings = z.object({ number: z.string().regex(/^\+\d{5,15}$/) })

export const smsForms = {
  details: AnyChannel.extend({
    kind: z.literal('sms'),
    address: z.string(),
    settings: SmsSettings,
    has: z.object({}),
  }),
  creation: z.object({ kind: z.literal('sms'), name: ChannelLabel, settings: SmsSettings }),
  settings: SmsSettings,
  changes: {},
} as const satisfies ChannelForms
