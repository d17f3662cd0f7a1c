import type { ChannelDetails } from '@polku/contract'
import type { SaveChannel } from '../../lib/channel-kind.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { EmailForm } from './email-form.tsx'
import { useInstallation } from './use-installation.ts'

export function MailSettings({ channel, save }: { channel: ChannelDetails | null; save: SaveChannel }) {
  const { data: installation, error, refetch } = useInstallation()
  if (error && !installation) return <ErrorState error={error} onRetry={() => void refetch()} compact />
  if (!installation) return <RowSkeletons />
  const mailbox = channel?.kind === 'email' ? channel : null
  return <EmailForm channel={mailbox} installation={installation} save={save} />
}
