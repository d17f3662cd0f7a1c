import type { ChannelDetails } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ChevronRight, CircleX, MessagesSquare, Plus } from 'lucide-react'
import { Suspense } from 'react'
import { api } from '../../lib/api.ts'
import type { ChannelKind } from '../../lib/channel-kind.ts'
import { useMay } from '../../lib/session.ts'
import { useChannelKind, useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useName } from '../../lib/use-features.ts'
import { useList, useRefreshed } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { useFaultWords } from '../../ui/faults/index.ts'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { RowIcon } from '../../ui/row-icon.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useChannelWords } from './messages/index.ts'

export function ChannelsPage() {
  const words = useChannelWords()
  const channels = useList('/api/v1/channels', {})
  const add = useMay('channel.manage') ? <AddMenu /> : null
  const empty = channels.data?.length === 0
  return (
    <SettingsPage lead={words.lead} action={empty ? null : add}>
      <SettingsList list={channels} empty={{ title: words.empty, help: words.emptyHelp, action: add }}>
        {(channel) => <ChannelRow key={channel.id} channel={channel} />}
      </SettingsList>
    </SettingsPage>
  )
}

function AddMenu() {
  const words = useChannelWords()
  const navigate = useNavigate()
  const nameOf = useName()
  const kinds = useChannelKinds()
  return (
    <Menu
      align="end"
      trigger={
        <Button look="primary">
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {words.add}
        </Button>
      }
    >
      {kinds.map(({ kind, icon, offered }) => (
        <MenuItem
          key={kind}
          icon={icon}
          onSelect={() => void navigate({ to: '/settings/channels/new/$kind', params: { kind } })}
        >
          {nameOf(offered)}
        </MenuItem>
      ))}
    </Menu>
  )
}

function failingWay({ health: { in: incoming, out } }: ChannelDetails, ways: ChannelKind['ways']) {
  if (incoming.state === 'failing') return { told: ways.in.failing, fault: incoming.fault }
  return out?.state === 'failing' && ways.out ? { told: ways.out.failing, fault: out.fault } : null
}

function ChannelRow({ channel }: { channel: ChannelDetails }) {
  const words = useChannelWords()
  const refresh = useRefreshed()
  const tellError = useErrorToast()
  const mayManage = useMay('channel.manage')
  const kind = useChannelKind(channel.kind)
  const nameOf = useName()
  const faults = useFaultWords()
  const turn = useMutation({
    mutationFn: (enabled: boolean) =>
      api.patch('/api/v1/channels/{id}', { path: { id: channel.id }, body: { enabled } }),
    onError: (error) => tellError(error),
    onSettled: () => refresh('/api/v1/channels'),
  })
  const on = turn.isPending ? turn.variables : channel.enabled
  const failing = on && kind ? failingWay(channel, kind.ways) : null
  return (
    <li className="flex items-center gap-3 border-line border-b">
      <Link
        to="/settings/channels/$channelId"
        params={{ channelId: channel.id }}
        className="flex min-w-0 flex-1 items-center gap-3 py-2.5 hover:text-accent"
      >
        <RowIcon icon={kind?.icon ?? MessagesSquare} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{channel.name}</span>
          <span className="block text-ink-faint text-sm tablet:truncate">
            {kind ? (kind.address(channel) ?? nameOf(kind.name)) : channel.kind}
          </span>
          {failing ? (
            <span className="flex gap-1.5 text-critical text-sm">
              <CircleX size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
              <span>
                {nameOf(failing.told)} {failing.fault ? faults[failing.fault] : null}
              </span>
            </span>
          ) : null}
          {on && kind?.Remark ? (
            <Suspense>
              <kind.Remark channel={channel} />
            </Suspense>
          ) : null}
        </span>
        <span className={`text-sm max-tablet:hidden ${failing ? 'text-critical' : 'text-ink-faint'}`}>
          {failing ? words.health.notWorking : on ? words.on : words.off}
        </span>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="text-ink-faint" />
      </Link>
      {mayManage ? (
        <Switch label={words.inUse(channel.name)} checked={on} onChange={(enabled) => turn.mutate(enabled)} />
      ) : null}
    </li>
  )
}
