import type { ChannelDetails } from '@polku/contract'
import { Suspense } from 'react'
import type { ChannelKind } from '../../lib/channel-kind.ts'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { useSaveChannel } from './use-channel.ts'

/** What a kind lets one set, of a channel that is there or of a new one. */
export function ChannelSettings({ kind, channel }: { kind: ChannelKind; channel: ChannelDetails | null }) {
  const save = useSaveChannel(kind, channel)
  return (
    <Suspense fallback={<RowSkeletons />}>
      <kind.Settings channel={channel} save={save} />
    </Suspense>
  )
}
