import type { Webhook } from '@polku/contract'
import { useTimes } from '../../lib/time.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { DeliveryList } from './delivery-list.tsx'
import { useWebhookWords } from './messages/index.ts'
import { TestEvent } from './test-event.tsx'
import { useTypeWords } from './type-words.ts'
import { nameOf, useWebhook } from './use-webhook.ts'
import { WebhookMenu } from './webhook-menu.tsx'
import { WebhookNotice } from './webhook-notice.tsx'

export function WebhookPage({ webhookId }: { webhookId: string }) {
  const { data: webhook, error, refetch } = useWebhook(webhookId)
  if (error && !webhook) return <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <SettingsPage
      title={webhook ? nameOf(webhook) : undefined}
      backTo="/settings/webhooks"
      action={webhook ? <WebhookMenu webhook={webhook} /> : null}
    >
      {webhook ? (
        <div className="flex flex-col gap-6">
          <WebhookNotice webhook={webhook} />
          <Facts webhook={webhook} />
          <TestEvent webhook={webhook} />
          <DeliveryList webhook={webhook} />
        </div>
      ) : (
        <RowSkeletons />
      )}
    </SettingsPage>
  )
}

function Facts({ webhook }: { webhook: Webhook }) {
  const words = useWebhookWords()
  const typeWords = useTypeWords()
  const times = useTimes()
  const { url, types, previousSecretUntil } = webhook
  return (
    <dl className="grid items-baseline gap-x-6 gap-y-2 tablet:grid-cols-[8rem_1fr]">
      <Fact name={words.url}>
        <span className="break-all">{url}</span>
      </Fact>
      <Fact name={words.events}>{types ? types.map(typeWords).join(', ') : words.all}</Fact>
      {previousSecretUntil ? (
        <Fact name={words.secret}>{words.both(times.coming(previousSecretUntil))}</Fact>
      ) : null}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div className="tablet:contents">
    <dt className="text-ink-faint text-sm">{name}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
)
