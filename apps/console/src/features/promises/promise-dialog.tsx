import type { Case } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { clockAhead, localText } from '../../lib/by-the-clock.ts'
import { useForm } from '../../lib/form.ts'
import { useSession } from '../../lib/session.ts'
import { useTimes } from '../../lib/time.ts'
import { useList } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toasts.ts'
import { promisedTo } from './keys.ts'
import { usePromiseWords } from './messages/index.ts'

interface Values {
  what: string
  due: string
  owner: string | undefined
  before: string
}

const befores = [0, 15, 30, 60, 1440] as const

/** Promises the customer of a case something by hand: what, by when, who keeps it. */
export function PromiseDialog({ one, onClose }: { one: Pick<Case, 'id' | 'customer'>; onClose: () => void }) {
  const words = usePromiseWords()
  const times = useTimes()
  const client = useQueryClient()
  const { person } = useSession()
  const colleagues = useList('/api/v1/people', { query: { limit: 200 } })
  const first: Values = {
    what: '',
    due: localText(clockAhead(new Date(), 1, 12)),
    owner: person?.id,
    before: '30',
  }
  const form = useForm<Values>(first, ({ what, due }) => ({
    what: what.trim() ? null : words.whatMissing,
    due: new Date(due).getTime() > Date.now() ? null : words.notAhead,
  }))
  const { values } = form
  const save = useMutation<unknown, Error, Values>({
    mutationFn: ({ what, due, owner, before }) =>
      api.post('/api/v1/cases/{id}/promises', {
        path: { id: one.id },
        body: {
          what: what.trim(),
          dueAt: new Date(due).toISOString(),
          remindBefore: Number(before),
          ...(owner ? { ownerId: owner } : {}),
        },
      }),
    async onSuccess(_, { due }) {
      await client.invalidateQueries({ queryKey: promisedTo(one.customer.id) })
      toast(words.given(times.said(new Date(due).toISOString())))
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.give}
      description={words.giveHelp}
      verb={words.giveVerb}
      changed={form.changed}
      busy={save.isPending}
      onSubmit={form.submit((next) => save.mutate(next))}
      onClose={onClose}
    >
      <Field label={words.what} error={form.fault('what')}>
        <Input
          maxLength={200}
          placeholder={words.whatExample}
          value={values.what}
          onChange={(event) => form.change({ what: event.target.value })}
          onBlur={() => form.leave('what')}
        />
      </Field>
      <div className="flex flex-col gap-2">
        <Field label={words.due} error={form.fault('due')}>
          <Input
            type="datetime-local"
            min={localText(new Date())}
            value={values.due}
            onChange={(event) => form.change({ due: event.target.value })}
            onBlur={() => form.leave('due')}
          />
        </Field>
        <div className="flex flex-wrap gap-1.5">
          {dueChoices(new Date()).map((at) => (
            <Button key={at.getTime()} onClick={() => form.change({ due: localText(at) })}>
              {times.coming(at.toISOString())}
            </Button>
          ))}
        </div>
      </div>
      <div className="grid gap-4 tablet:grid-cols-2">
        <Field label={words.owner}>
          <Select
            value={values.owner}
            onChange={(owner) => form.change({ owner })}
            choices={(colleagues.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field label={words.remind}>
          <Select
            value={values.before}
            onChange={(before) => form.change({ before })}
            choices={befores.map((each) => ({ value: String(each), label: words.before[each] }))}
          />
        </Field>
      </div>
      <FormError error={save.error} />
    </FormDialog>
  )
}

const hour = 3_600_000

/** The times one usually means: in an hour, this afternoon, tomorrow. */
function dueChoices(now: Date): Date[] {
  const nextHour = new Date(Math.ceil((now.getTime() + hour) / hour) * hour)
  const choices = [nextHour, clockAhead(now, 0, 16), clockAhead(now, 1, 9), clockAhead(now, 1, 14)]
  return choices.filter((at, nth) => at > now && choices.findIndex((other) => +other === +at) === nth)
}
