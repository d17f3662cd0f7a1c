import type { ChannelKind } from './channel-kind.ts'

/** Who sends a text message looks at the phone now and then. */
export const smsChannel = {
  live: false,
  letters: true,
  reaches: 'phone',
  copies: false,
  filesLimit: 0,
  patience: 60,
} as const satisfies ChannelKind
