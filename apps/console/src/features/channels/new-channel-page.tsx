import type { ChannelKind } from '../../lib/channel-kind.ts'
import { useMay } from '../../lib/session.ts'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useName } from '../../lib/use-features.ts'
import { NotAllowed } from '../../ui/not-allowed.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { ChannelSettings } from './channel-settings.tsx'

/** What an address names that no kind is called by leads to the first. */
export function NewChannelPage({ kindName }: { kindName: string }) {
  const kinds = useChannelKinds()
  const kind = kinds.find((each) => each.kind === kindName) ?? kinds[0]
  return kind ? <NewChannel key={kind.kind} kind={kind} /> : null
}

function NewChannel({ kind }: { kind: ChannelKind }) {
  const title = useName()(kind.fresh)
  const mayManage = useMay('channel.manage')
  if (!mayManage) return <NotAllowed title={title} />
  return (
    <SettingsPage title={title} backTo="/settings/channels" wide={kind.wide}>
      <ChannelSettings kind={kind} channel={null} />
    </SettingsPage>
  )
}
