import type { ReasonSettings } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useList } from '../../lib/use-list.ts'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useReasonWords } from './messages/index.ts'
import { reasonSettingsKey, useReasonSettings } from './use-reason-settings.ts'

const spans = [7, 14, 30, 60, 90]

/** Where no case is solved without a reason, and how soon the same matter counts as one that came again. */
export function ReasonRules() {
  const words = useReasonWords()
  const client = useQueryClient()
  const tellError = useErrorToast()
  const teams = useList('/api/v1/teams', { query: { limit: 200 } })
  const settings = useReasonSettings()
  const save = useMutation({
    mutationFn: (body: ReasonSettings) => api.put('/api/v1/reason-settings', { body }),
    onSuccess: (body) => client.setQueryData(reasonSettingsKey, body),
    onError: (error) => tellError(error),
  })
  if (!settings.data) return null
  const { required, requiredByTeams, repeatDays } = settings.data
  const line = (id: string, label: string, checked: boolean, onChange: (on: boolean) => void) => (
    <li key={id} className="flex min-h-11 items-center gap-3 border-line border-b py-1.5">
      <span className="min-w-0 flex-1 truncate">{label}</span>
      <Switch
        label={`${words.requiring}: ${label}`}
        checked={checked}
        disabled={save.isPending}
        onChange={onChange}
      />
    </li>
  )
  return (
    <section className="mt-10">
      <h3 className="font-semibold text-lg">{words.requiring}</h3>
      <p className="mt-1 mb-2 max-w-[72ch] text-ink-soft">{words.requiringHelp}</p>
      <ul>
        {line('all', words.everybody, required, (on) =>
          save.mutate({ required: on, requiredByTeams, repeatDays }),
        )}
        {required
          ? null
          : teams.data?.map(({ id, name }) =>
              line(id, name, requiredByTeams.includes(id), (on) =>
                save.mutate({
                  required,
                  repeatDays,
                  requiredByTeams: on
                    ? [...requiredByTeams, id]
                    : requiredByTeams.filter((other) => other !== id),
                }),
              ),
            )}
      </ul>
      <h3 className="mt-10 font-semibold text-lg">{words.repeating}</h3>
      <p className="mt-1 mb-2 max-w-[72ch] text-ink-soft">{words.repeatingHelp}</p>
      <Select
        aria-label={words.repeating}
        className="max-w-48"
        value={String(repeatDays)}
        onChange={(days) => save.mutate({ required, requiredByTeams, repeatDays: Number(days) })}
        choices={[...new Set([...spans, repeatDays])]
          .sort((a, b) => a - b)
          .map((days) => ({ value: String(days), label: words.days(days) }))}
      />
    </section>
  )
}
