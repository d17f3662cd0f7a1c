import type { Channel } from '@polku/contract'
import { Mail, MessageCircle } from 'lucide-react'
import { useCaseWords } from './messages/index.ts'

const icons = { email: Mail, chat: MessageCircle }

export function ChannelIcon({ channel, size = 16 }: { channel: Channel; size?: number }) {
  const words = useCaseWords()
  const Icon = icons[channel]
  return (
    <Icon
      size={size}
      strokeWidth={1.75}
      className="shrink-0"
      role="img"
      aria-label={words.channels[channel]}
    />
  )
}
