import type { Webhook } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { ChevronRight, CircleAlert, Plus, Webhook as WebhookIcon } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../lib/use-list.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { RowIcon } from '../../ui/row-icon.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useWebhookWords } from './messages/index.ts'
import { NewWebhookDialog } from './new-webhook-dialog.tsx'
import { nameOf, useTurn } from './use-webhook.ts'

export function WebhooksPage() {
  const words = useWebhookWords()
  const webhooks = useList('/api/v1/webhooks', {})
  const [adding, setAdding] = useState(false)
  const empty = webhooks.data?.length === 0
  const add = (
    <Button look="primary" onClick={() => setAdding(true)}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.add}
    </Button>
  )
  return (
    <SettingsPage lead={words.lead} action={empty ? null : add}>
      <SettingsList list={webhooks} empty={{ title: words.empty, help: words.emptyHelp, action: add }}>
        {(webhook) => <WebhookRow key={webhook.id} webhook={webhook} />}
      </SettingsList>
      {adding ? <NewWebhookDialog onClose={() => setAdding(false)} /> : null}
    </SettingsPage>
  )
}

function WebhookRow({ webhook }: { webhook: Webhook }) {
  const words = useWebhookWords()
  const turn = useTurn(webhook.id)
  const on = turn.isPending ? turn.variables : webhook.enabled
  const name = nameOf(webhook)
  return (
    <li className="flex items-center gap-3 border-line border-b">
      <Link
        to="/settings/webhooks/$webhookId"
        params={{ webhookId: webhook.id }}
        className="flex min-w-0 flex-1 items-center gap-3 py-2.5 hover:text-accent"
      >
        <RowIcon icon={WebhookIcon} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{name}</span>
          <span className="block text-ink-faint text-sm tablet:truncate">{webhook.url}</span>
          <State webhook={{ ...webhook, enabled: on }} className="mt-1 tablet:hidden" />
        </span>
        <State webhook={{ ...webhook, enabled: on }} className="max-tablet:hidden" />
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="text-ink-faint" />
      </Link>
      <Switch label={words.inUse(name)} checked={on} onChange={(enabled) => turn.mutate(enabled)} />
    </li>
  )
}

function State({ webhook, className }: { webhook: Webhook; className: string }) {
  const words = useWebhookWords().states
  const { enabled, offReason, failingSince } = webhook
  const trouble = enabled ? failingSince && 'failing' : offReason
  return (
    <span className={`text-ink-faint text-sm ${className}`}>
      {trouble ? (
        <Badge tone={enabled ? 'caution' : 'critical'} icon={CircleAlert}>
          {words[trouble]}
        </Badge>
      ) : enabled ? (
        words.on
      ) : (
        words.off
      )}
    </span>
  )
}
