import type { Channel } from '@polku/contract'
import { Mail, MessageCircle } from 'lucide-react'
import { useCaseWords } from './messages/index.ts'

const icons = { email: Mail, chat: MessageCircle }

type Props = {
  channel: Channel
  size?: number
  /** Its name stands beside it. */
  named?: boolean
}

export function ChannelIcon({ channel, size = 16, named }: Props) {
  const words = useCaseWords()
  const Icon = icons[channel]
  const look = { size, strokeWidth: 1.75, className: 'shrink-0' }
  if (named) return <Icon {...look} aria-hidden />
  return <Icon {...look} role="img" aria-label={words.channels[channel]} />
}
