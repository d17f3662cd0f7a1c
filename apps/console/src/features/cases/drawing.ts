import type { TimelineItem } from '@polku/contract'
import { StickyNote } from 'lucide-react'
import type { ChannelKind } from '../../lib/channel-kind.ts'
import type { Drawn } from '../../lib/path-node.ts'

/** All that is said while both sit there is one encounter, and each letter is one by itself. */
export const drawMessage = ({ caseId }: TimelineItem, channel?: ChannelKind): Drawn => ({
  kind: 'message',
  glyph: channel?.icon,
  ...(channel?.can.live ? { encounter: `${channel.kind} ${caseId}` } : {}),
})

/** What colleagues say among themselves is no encounter. */
export const drawNote = (): Drawn => ({ kind: 'message', glyph: StickyNote, encounter: null })
