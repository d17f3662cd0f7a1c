import type { Webhook, WebhookDelivery } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { CircleCheck, CircleX, Send } from 'lucide-react'
import { api } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { useDeliveryWords } from './delivery-words.ts'
import { useWebhookWords } from './messages/index.ts'
import { useWebhookRefreshed } from './use-webhook.ts'

/** Sends a test event and shows what the receiver answered to it. */
export function TestEvent({ webhook }: { webhook: Webhook }) {
  const words = useWebhookWords()
  const refresh = useWebhookRefreshed()
  const test = useMutation({
    mutationFn: () => api.post('/api/v1/webhooks/{id}/test', { path: { id: webhook.id } }),
    onSettled: refresh,
  })
  return (
    <div className="flex flex-col gap-3">
      <Button look="primary" className="self-start" busy={test.isPending} onClick={() => test.mutate()}>
        <Send size={16} strokeWidth={1.75} aria-hidden />
        {test.isPending ? words.testing : words.test}
      </Button>
      <FormError error={test.error} />
      <div role="status">{test.data && !test.isPending ? <Result delivery={test.data} /> : null}</div>
    </div>
  )
}

function Result({ delivery }: { delivery: WebhookDelivery }) {
  const words = useWebhookWords()
  const { outcome, took } = useDeliveryWords()
  const taken = delivery.state === 'delivered'
  const Icon = taken ? CircleCheck : CircleX
  return (
    <div
      className={`flex gap-2 rounded px-3 py-2 text-sm ${taken ? 'bg-good-soft text-good' : 'bg-critical-soft text-critical'}`}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p>
          {taken
            ? words.tested(delivery.status ?? 0, took(delivery))
            : `${words.delivery.failed}: ${outcome(delivery)}`}
        </p>
        {delivery.answer ? (
          <pre className="mt-1 whitespace-pre-wrap break-words font-mono text-xs">{delivery.answer}</pre>
        ) : null}
      </div>
    </div>
  )
}
