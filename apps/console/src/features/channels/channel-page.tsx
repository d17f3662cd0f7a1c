import type { ChannelDetails } from '@polku/contract'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { useChannelKind } from '../../lib/use-channel-kinds.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { ChannelHealth } from './channel-health.tsx'
import { ChannelSettings } from './channel-settings.tsx'
import { useChannelWords } from './messages/index.ts'
import { useChannel, useRemoveChannel } from './use-channel.ts'

export function ChannelPage({ channelId }: { channelId: string }) {
  const { data: channel, error, refetch } = useChannel(channelId)
  const kind = useChannelKind(channel?.kind)
  const mayManage = useMay('channel.manage')
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <SettingsPage
      title={channel?.name}
      backTo="/settings/channels"
      wide={kind?.wide}
      action={channel && mayManage ? <RemoveButton channel={channel} /> : null}
    >
      {channel && kind ? (
        <>
          <ChannelHealth channel={channel} kind={kind} />
          <ChannelSettings kind={kind} channel={channel} />
        </>
      ) : (
        <RowSkeletons />
      )}
    </SettingsPage>
  )
}

function RemoveButton({ channel }: { channel: ChannelDetails }) {
  const words = useChannelWords()
  const [asking, setAsking] = useState(false)
  const remove = useRemoveChannel(channel)
  return (
    <>
      <Button look="quiet" className="tablet:-mr-3 max-tablet:-ml-3" onClick={() => setAsking(true)}>
        <Trash2 size={16} strokeWidth={1.75} aria-hidden />
        {words.remove}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={words.removeTitle(channel.name)}
          help={words.removeHelp}
          verb={words.remove}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate()}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
