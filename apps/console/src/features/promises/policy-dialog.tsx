import type { PromiseConditions, PromisePolicy } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toasts.ts'
import { policiesKey } from './keys.ts'
import { usePromiseWords } from './messages/index.ts'
import { minutesIn, minutesText } from './minutes-text.ts'
import { PolicyConditions } from './policy-conditions.tsx'

const times = ['first', 'next', 'solution'] as const
type Time = (typeof times)[number]

type Values = Record<Time, string> & { name: string; conditions: PromiseConditions; warnAt: string }

const everyCase: PromiseConditions = {
  ...{ channels: [], teams: [], reasons: [] },
  ...{ tags: [], languages: [], attributes: [] },
}
const shares = [50, 60, 70, 80, 90] as const

/** For which cases what is promised, within how long. */
export function PolicyDialog({ policy, onClose }: { policy: PromisePolicy | null; onClose: () => void }) {
  const words = usePromiseWords()
  const language = useLanguage()
  const client = useQueryClient()
  const [deleting, setDeleting] = useState(false)
  const written = (minutes: number | null | undefined) => (minutes ? minutesText(language, minutes) : '')
  const first: Values = {
    name: policy?.name ?? '',
    conditions: policy?.conditions ?? everyCase,
    first: written(policy?.first),
    next: written(policy?.next),
    solution: written(policy?.solution),
    warnAt: String(policy?.warnAt ?? 80),
  }
  const form = useForm(first, (values) => ({
    name: values.name.trim() ? null : words.nameMissing,
    first:
      minutesIn(values.first) === null
        ? words.timeWrong
        : times.every((time) => minutesIn(values[time]) === undefined)
          ? words.nothingPromised
          : null,
    next: minutesIn(values.next) === null ? words.timeWrong : null,
    solution: minutesIn(values.solution) === null ? words.timeWrong : null,
  }))
  const { values } = form
  const saved = async () => {
    await client.invalidateQueries({ queryKey: policiesKey })
    onClose()
  }
  const save = useMutation<unknown, Error, Values>({
    mutationFn: ({ name, conditions, warnAt, ...said }) => {
      const minutes = Object.fromEntries(times.map((time) => [time, minutesIn(said[time]) ?? null]))
      const body = { name: name.trim(), conditions, warnAt: Number(warnAt), ...minutes }
      return policy
        ? api.patch('/api/v1/promise-policies/{id}', { path: { id: policy.id }, body })
        : api.post('/api/v1/promise-policies', { body })
    },
    onSuccess: saved,
  })
  const remove = useMutation({
    mutationFn: () => api.delete('/api/v1/promise-policies/{id}', { path: { id: policy!.id } }),
    async onSuccess() {
      toast(words.deleted(policy!.name))
      await saved()
    },
  })
  if (deleting)
    return (
      <ConfirmDialog
        title={words.deleteAsk(policy!.name)}
        help={words.deleteHelp}
        verb={words.delete}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setDeleting(false)}
      />
    )
  return (
    <FormDialog
      title={policy?.name ?? words.newPolicy}
      description={words.fromNowOn}
      verb={words.save}
      changed={form.changed}
      busy={save.isPending}
      onSubmit={form.submit((next) => save.mutate(next))}
      onClose={onClose}
      apart={
        policy ? (
          <Button look="quiet" className="mr-auto" onClick={() => setDeleting(true)}>
            {words.delete}
          </Button>
        ) : null
      }
    >
      <Field label={words.name} error={form.fault('name')}>
        <Input
          maxLength={80}
          value={values.name}
          onChange={(event) => form.change({ name: event.target.value })}
          onBlur={() => form.leave('name')}
        />
      </Field>
      <PolicyConditions value={values.conditions} onChange={(conditions) => form.change({ conditions })} />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 font-medium text-sm">{words.promises}</legend>
        <div className="grid items-start gap-3 tablet:grid-cols-3">
          {times.map((time) => (
            <Field key={time} label={words[time]} error={form.fault(time)}>
              <Input
                value={values[time]}
                onChange={(event) => form.change({ [time]: event.target.value })}
                onBlur={() => form.leave(time)}
              />
            </Field>
          ))}
        </div>
        <p className="text-ink-faint text-sm">
          {words.timeHelp} {words.notPromised}
        </p>
      </fieldset>
      <Field label={words.warnAt}>
        <Select
          value={values.warnAt}
          onChange={(warnAt) => form.change({ warnAt })}
          choices={[...new Set([...shares, Number(values.warnAt)])]
            .toSorted((a, b) => a - b)
            .map((share) => ({ value: String(share), label: words.percent(share) }))}
        />
      </Field>
      <FormError error={save.error} />
    </FormDialog>
  )
}
