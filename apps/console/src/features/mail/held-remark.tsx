import type { ChannelDetails } from '@polku/contract'
import { CircleAlert } from 'lucide-react'
import { holdsReplies } from './email-values.ts'
import { useMailWords } from './messages/index.ts'
import { useInstallation } from './use-installation.ts'

/** Says of a channel in the list that nothing leaves from it. */
export function HeldRemark({ channel }: { channel: ChannelDetails }) {
  const words = useMailWords()
  const { data: installation } = useInstallation()
  if (channel.kind !== 'email' || !installation) return null
  if (!holdsReplies(channel.settings, installation.sends)) return null
  return (
    <span className="flex gap-1.5 text-caution text-sm">
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      {words.held}
    </span>
  )
}
