import type { Channel } from '@polku/contract'
import { Mail, MessageCircle } from 'lucide-react'
import { useTodayWords } from './messages/index.ts'

const icons = { email: Mail, chat: MessageCircle }

export function ChannelName({ channel, iconOnly }: { channel: Channel; iconOnly?: boolean }) {
  const name = useTodayWords().channels[channel]
  const Icon = icons[channel]
  const icon = { size: 16, strokeWidth: 1.75, className: 'shrink-0' }
  if (iconOnly) return <Icon {...icon} role="img" aria-label={name} />
  return (
    <span className="inline-flex items-center gap-2">
      <Icon {...icon} aria-hidden />
      {name}
    </span>
  )
}
