import type { ChannelDetails } from '@polku/contract'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { NotAllowed } from '../../ui/not-allowed.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { ChannelHealth } from './channel-health.tsx'
import { ChatForm } from './chat-form.tsx'
import { EmailForm } from './email-form.tsx'
import { useChannelWords } from './messages/index.ts'
import { useChannel, useInstallation, useRemoveChannel } from './use-channel.ts'

export function ChannelPage({ channelId }: { channelId: string }) {
  const { data: channel, error, refetch } = useChannel(channelId)
  const { data: installation } = useInstallation()
  const mayManage = useMay('channel.manage')
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <SettingsPage
      title={channel?.name}
      backTo="/settings/channels"
      wide={channel?.kind === 'chat'}
      action={channel && mayManage ? <RemoveButton channel={channel} /> : null}
    >
      {channel === undefined ? <RowSkeletons /> : <ChannelHealth channel={channel} />}
      {channel?.kind === 'email' && installation ? (
        <EmailForm key={channel.id} channel={channel} installation={installation} />
      ) : null}
      {channel?.kind === 'chat' ? <ChatForm key={channel.id} channel={channel} /> : null}
    </SettingsPage>
  )
}

export function NewChannelPage({ kind }: { kind: 'email' | 'chat' }) {
  const words = useChannelWords()
  const { data: installation, error, refetch } = useInstallation()
  const mayManage = useMay('channel.manage')
  const title = kind === 'email' ? words.email.newTitle : words.chat.newTitle
  if (!mayManage) return <NotAllowed title={title} />
  return (
    <SettingsPage title={title} backTo="/settings/channels" wide={kind === 'chat'}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} compact /> : null}
      {kind === 'chat' ? <ChatForm channel={null} /> : null}
      {kind === 'email' && installation ? <EmailForm channel={null} installation={installation} /> : null}
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
