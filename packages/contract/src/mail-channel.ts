import type { ChannelKind } from './channel-kind.ts'
import { mailFilesLimit } from './limits.ts'

/** One who wrote a mail has gone on with the day. */
export const mailChannel = {
  live: false,
  letters: true,
  reaches: 'email',
  copies: true,
  filesLimit: mailFilesLimit,
  patience: 24 * 60,
} as const satisfies ChannelKind
