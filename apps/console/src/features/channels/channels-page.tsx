import type { ChannelDetails } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ChevronRight, CircleAlert, CircleX, Mail, MessageCircle, Plus } from 'lucide-react'
import { api } from '../../lib/api.ts'
import { useMay } from '../../lib/session.ts'
import { useList, useRefreshed } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { RowIcon } from '../../ui/row-icon.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { holdsReplies } from './email-values.ts'
import { useChannelWords } from './messages/index.ts'
import { useInstallation } from './use-channel.ts'

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
  const go = (kind: 'email' | 'chat') =>
    void navigate({ to: '/settings/channels/new/$kind', params: { kind } })
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
      <MenuItem icon={Mail} onSelect={() => go('email')}>
        {words.addEmail}
      </MenuItem>
      <MenuItem icon={MessageCircle} onSelect={() => go('chat')}>
        {words.addChat}
      </MenuItem>
    </Menu>
  )
}

function failingWay({ kind, health: { in: incoming, out } }: ChannelDetails) {
  if (incoming.state === 'failing')
    return { way: kind === 'chat' ? 'chat' : 'in', fault: incoming.fault } as const
  return out?.state === 'failing' ? ({ way: 'out', fault: out.fault } as const) : null
}

function ChannelRow({ channel }: { channel: ChannelDetails }) {
  const words = useChannelWords()
  const refresh = useRefreshed()
  const tellError = useErrorToast()
  const mayManage = useMay('channel.manage')
  const { data: installation } = useInstallation()
  const turn = useMutation({
    mutationFn: (enabled: boolean) =>
      api.patch('/api/v1/channels/{id}', { path: { id: channel.id }, body: { enabled } }),
    onError: (error) => tellError(error),
    onSettled: () => refresh('/api/v1/channels'),
  })
  const on = turn.isPending ? turn.variables : channel.enabled
  const held =
    on && channel.kind === 'email' && installation && holdsReplies(channel.settings, installation.sends)
  const failing = on ? failingWay(channel) : null
  return (
    <li className="flex items-center gap-3 border-line border-b">
      <Link
        to="/settings/channels/$channelId"
        params={{ channelId: channel.id }}
        className="flex min-w-0 flex-1 items-center gap-3 py-2.5 hover:text-accent"
      >
        <RowIcon icon={channel.kind === 'email' ? Mail : MessageCircle} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{channel.name}</span>
          <span className="block text-ink-faint text-sm tablet:truncate">
            {channel.kind === 'email'
              ? channel.address
              : channel.settings.allowedSites.map((site) => new URL(site).host).join(', ') ||
                words.kinds.chat}
          </span>
          {failing ? (
            <span className="flex gap-1.5 text-critical text-sm">
              <CircleX size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
              <span>
                {words.health.short[failing.way]} {failing.fault ? words.email.faults[failing.fault] : null}
              </span>
            </span>
          ) : null}
          {held ? (
            <span className="flex gap-1.5 text-caution text-sm">
              <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
              {words.held}
            </span>
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
