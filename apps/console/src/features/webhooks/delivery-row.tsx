import type { Webhook, WebhookDelivery } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Check, ChevronRight, Clock, type LucideIcon, RotateCcw, X } from 'lucide-react'
import { api } from '../../lib/api.ts'
import { useTimes } from '../../lib/time.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Time } from '../../ui/time.tsx'
import { toast } from '../../ui/toasts.ts'
import { useDeliveryWords } from './delivery-words.ts'
import { useWebhookWords } from './messages/index.ts'
import { useWebhookRefreshed } from './use-webhook.ts'

const looks: Record<'waiting' | 'again' | 'delivered' | 'failed', [tone: Tone, icon: LucideIcon]> = {
  waiting: ['information', Clock],
  again: ['caution', RotateCcw],
  delivered: ['good', Check],
  failed: ['critical', X],
}

const halfADay = 12 * 3_600_000

/** One delivery; opened, what was sent and what was answered. */
export function DeliveryRow({ delivery, webhook }: { delivery: WebhookDelivery; webhook: Webhook }) {
  const words = useWebhookWords()
  const times = useTimes()
  const { type, outcome } = useDeliveryWords()
  const { state, attempts, nextAttemptAt } = delivery
  const stands = state === 'waiting' && attempts > 0 ? 'again' : state
  const [tone, icon] = looks[stands]
  /** The clock alone, as long as it cannot be that of another day. */
  const comes = (at: string) =>
    Date.parse(at) - Date.now() < halfADay ? times.atClock(at) : times.coming(at)
  const told = [
    attempts > 0 ? outcome(delivery) : null,
    attempts > 1 ? words.attempts(attempts) : null,
    stands === 'again' && nextAttemptAt && webhook.enabled ? words.next(comes(nextAttemptAt)) : null,
  ].filter(Boolean)
  return (
    <li className="border-line border-b">
      <details className="group">
        <summary className="flex cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 py-2.5 hover:bg-hover">
          <ChevronRight
            size={16}
            strokeWidth={1.75}
            aria-hidden
            className="shrink-0 text-ink-faint transition-transform duration-100 group-open:rotate-90"
          />
          <span className="min-w-0 flex-1 basis-48">
            <span className="block">{type(delivery)}</span>
            <span className="block text-ink-faint text-sm">
              <Time at={delivery.createdAt} />
              {told.map((part) => ` · ${part}`).join('')}
            </span>
          </span>
          <Badge tone={tone} icon={icon}>
            {words.delivery[stands]}
          </Badge>
        </summary>
        <Details delivery={delivery} webhook={webhook} />
      </details>
    </li>
  )
}

function Details({ delivery, webhook }: { delivery: WebhookDelivery; webhook: Webhook }) {
  const words = useWebhookWords()
  const refresh = useWebhookRefreshed()
  const again = useMutation({
    mutationFn: () =>
      api.post('/api/v1/webhooks/{id}/deliveries/{deliveryId}/retry', {
        path: { id: webhook.id, deliveryId: delivery.id },
      }),
    onSuccess: () => toast(words.sentAgain),
    onSettled: refresh,
  })
  const { caseId } = (delivery.payload.data ?? {}) as { caseId?: string }
  return (
    <div className="flex flex-col gap-3 pt-1 pb-4 tablet:pl-7">
      <Text title={words.sent} note={delivery.eventId}>
        {JSON.stringify(delivery.payload, null, 2)}
      </Text>
      {delivery.answer ? <Text title={words.answered}>{delivery.answer}</Text> : null}
      <FormError error={again.error} />
      <div className="flex flex-wrap gap-2">
        <Button disabled={!webhook.enabled} busy={again.isPending} onClick={() => again.mutate()}>
          <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
          {words.sendAgain}
        </Button>
        {caseId ? (
          <Button asChild look="quiet">
            <Link to="/cases/$caseId" params={{ caseId }}>
              {words.openCase}
            </Link>
          </Button>
        ) : null}
      </div>
    </div>
  )
}

const Text = ({ title, note, children }: { title: string; note?: string; children: string }) => (
  <div>
    <p className="text-ink-faint text-sm">
      {title}
      {note ? <code className="ml-2 break-all text-xs">{note}</code> : null}
    </p>
    <pre className="mt-1 whitespace-pre-wrap break-all rounded bg-canvas px-3 py-2 font-mono text-xs">
      {children}
    </pre>
  </div>
)
