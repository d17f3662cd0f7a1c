import type { Webhook } from '@polku/contract'
import { CircleAlert, CircleOff } from 'lucide-react'
import { useTimes } from '../../lib/time.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toasts.ts'
import { useWebhookWords } from './messages/index.ts'
import { useTurn } from './use-webhook.ts'

/** What keeps the webhook from working, and the way out. */
export function WebhookNotice({ webhook }: { webhook: Webhook }) {
  const words = useWebhookWords()
  const times = useTimes()
  const turn = useTurn(webhook.id)
  const { enabled, offReason, failingSince, waiting } = webhook
  if (enabled && !failingSince) return null
  const text = enabled
    ? words.failing(times.coming(failingSince ?? ''))
    : { gone: words.gone, failing: words.gaveUp, none: words.off }[offReason ?? 'none']
  const look = enabled
    ? 'bg-caution-soft text-caution'
    : offReason
      ? 'bg-critical-soft text-critical'
      : 'bg-hover text-ink-soft'
  const Icon = enabled || offReason ? CircleAlert : CircleOff
  return (
    <div role="status" className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded px-3 py-2 ${look}`}>
      <Icon size={16} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <p className="min-w-0 flex-1 basis-60">
        {text} {waiting > 0 ? words.waits(waiting) : null} {enabled ? null : words.meanwhile}
      </p>
      {enabled ? null : (
        <Button
          busy={turn.isPending}
          onClick={() => turn.mutate(true, { onSuccess: () => toast(words.switchedOn) })}
        >
          {words.switchOn}
        </Button>
      )}
    </div>
  )
}
