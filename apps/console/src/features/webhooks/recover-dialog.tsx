import type { Webhook } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { byTheClock, localText, momentOf } from '../../lib/by-the-clock.ts'
import { useForm } from '../../lib/form.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { toast } from '../../ui/toasts.ts'
import { useWebhookWords } from './messages/index.ts'
import { useWebhookRefreshed } from './use-webhook.ts'

/** Begins where nothing got through any more, else a day ago. */
const begin = ({ failingSince }: Webhook) =>
  localText(failingSince ? new Date(failingSince) : momentOf(byTheClock(new Date()).subtract({ days: 1 })))

export function RecoverDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const words = useWebhookWords()
  const refresh = useWebhookRefreshed()
  const form = useForm({ since: begin(webhook), delivered: false }, ({ since }) => ({
    since: new Date(since).getTime() <= Date.now() ? null : words.sinceWrong,
  }))
  const { since, delivered } = form.values
  const recover = useMutation({
    mutationFn: () =>
      api.post('/api/v1/webhooks/{id}/recovery', {
        path: { id: webhook.id },
        body: { since: new Date(since).toISOString(), delivered },
      }),
    onSuccess() {
      toast(words.recovering)
      refresh()
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.recover}
      description={words.recoverHelp}
      verb={words.send}
      changed={form.changed}
      busy={recover.isPending}
      onSubmit={form.submit(() => recover.mutate())}
      onClose={onClose}
    >
      <Field label={words.since} error={form.fault('since')}>
        <Input
          type="datetime-local"
          value={since}
          max={localText(new Date())}
          onChange={(event) => form.change({ since: event.target.value })}
          onBlur={() => form.leave('since')}
        />
      </Field>
      <Checkbox
        label={words.delivered}
        help={words.deliveredHelp}
        checked={delivered}
        onChange={(wanted) => form.change({ delivered: wanted })}
      />
      <FormError error={recover.error} />
    </FormDialog>
  )
}
