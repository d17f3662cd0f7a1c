import type { Channel } from '@polku/contract'
import { MessagesSquare } from 'lucide-react'
import { useChannelKind, useChannelName } from '../lib/use-channel-kinds.ts'

type Props = {
  channel: Channel
  size?: number
  /** Its name stands beside it. */
  named?: boolean
}

export function ChannelIcon({ channel, size = 16, named }: Props) {
  const nameOf = useChannelName()
  const Icon = useChannelKind(channel)?.icon ?? MessagesSquare
  const look = { size, strokeWidth: 1.75, className: 'shrink-0' }
  if (named) return <Icon {...look} aria-hidden />
  return <Icon {...look} role="img" aria-label={nameOf(channel)} />
}
