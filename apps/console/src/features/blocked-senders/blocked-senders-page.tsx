import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useMay } from '../../lib/session.ts'
import { useList, useRefreshed } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { Time } from '../../ui/time.tsx'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useBlockedSenderWords } from './messages/index.ts'

export function BlockedSendersPage() {
  const words = useBlockedSenderWords()
  const refresh = useRefreshed()
  const tellError = useErrorToast()
  const mayBlock = useMay('blocked-sender.manage')
  const senders = useList('/api/v1/blocked-senders', { query: { limit: 100 } })
  const form = useForm({ pattern: '' }, ({ pattern }) => ({
    pattern: /^[^\s@]*@[^\s@]+\.[^\s@]+$/.test(pattern.trim()) ? null : words.patternWrong,
  }))
  const block = useMutation({
    mutationFn: (body: { pattern: string }) => api.post('/api/v1/blocked-senders', { body }),
    onSuccess() {
      form.reset({ pattern: '' })
      refresh('/api/v1/blocked-senders')
    },
  })
  const unblock = useMutation({
    mutationFn: (pattern: string) => api.delete('/api/v1/blocked-senders/{pattern}', { path: { pattern } }),
    onSuccess(_answer, pattern) {
      toast(words.removed(pattern), { undo: () => block.mutate({ pattern }) })
    },
    onError: (error) => tellError(error),
    onSettled: () => refresh('/api/v1/blocked-senders'),
  })
  return (
    <SettingsPage lead={words.lead}>
      {mayBlock ? (
        <form
          noValidate
          className="mb-4 flex max-w-120 flex-col gap-2"
          onSubmit={form.submit((values) => block.mutate(values))}
        >
          <div className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <Field label={words.pattern} hideLabel error={form.fault('pattern')}>
                <Input
                  placeholder={words.pattern}
                  autoCapitalize="none"
                  spellCheck={false}
                  value={form.values.pattern}
                  onChange={(event) => form.change({ pattern: event.target.value })}
                />
              </Field>
            </div>
            <Button type="submit" className="h-9" busy={block.isPending}>
              {words.add}
            </Button>
          </div>
          <FormError error={block.error} />
        </form>
      ) : null}
      <SettingsList list={senders} empty={{ title: words.empty, help: words.emptyHelp }}>
        {(sender) => (
          <li key={sender.pattern} className="flex items-center gap-3 border-line border-b py-2">
            <div className="min-w-0 flex-1">
              <p className="font-medium tablet:truncate">{sender.pattern}</p>
              <p className="text-ink-faint text-sm tablet:truncate">
                {sender.createdBy ? `${words.by(sender.createdBy.name)} · ` : ''}
                <Time at={sender.createdAt} />
              </p>
            </div>
            {mayBlock ? (
              <Button look="quiet" onClick={() => unblock.mutate(sender.pattern)}>
                {words.remove}
              </Button>
            ) : null}
          </li>
        )}
      </SettingsList>
    </SettingsPage>
  )
}
