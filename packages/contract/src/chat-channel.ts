import type { ChannelKind } from './channel-kind.ts'

/** A customer in chat sits and waits. */
export const chatChannel = {
  live: true,
  letters: false,
  reaches: null,
  copies: false,
  filesLimit: null,
  patience: 10,
} as const satisfies ChannelKind
