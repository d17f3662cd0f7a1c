import type { Language } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { languageNames, languages } from '../../lib/language.ts'
import { queryClient } from '../../lib/query-client.ts'
import { sessionQuery, useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { Select } from '../../ui/select.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { toast } from '../../ui/toasts.ts'
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx'
import { useOrganisationWords } from './messages/index.ts'

const timeZones = [...Intl.supportedValuesOf('timeZone'), 'UTC']

export function OrganisationPage() {
  const words = useOrganisationWords()
  const ui = useUiWords()
  const { workspace } = useSession()
  const form = useForm(
    { name: workspace.name, language: workspace.language, timeZone: workspace.timeZone },
    ({ name, timeZone }) => ({
      name: name.trim() ? null : words.nameMissing,
      timeZone: timeZones.includes(timeZone.trim()) ? null : words.timeZoneWrong,
    }),
  )
  const save = useMutation({
    mutationFn: (body: { name: string; language: Language; timeZone: string }) =>
      api.patch('/api/v1/workspace', { body }),
    onSuccess(me) {
      queryClient.setQueryData(sessionQuery.queryKey, me)
      form.reset({
        name: me.workspace.name,
        language: me.workspace.language,
        timeZone: me.workspace.timeZone,
      })
      toast(ui.saved)
    },
  })
  return (
    <SettingsPage>
      <form
        noValidate
        className="flex max-w-120 flex-col gap-4"
        onSubmit={form.submit((values) => save.mutate({ ...values, timeZone: values.timeZone.trim() }))}
      >
        <Field label={words.name} help={words.nameHelp} error={form.fault('name')}>
          <Input
            maxLength={200}
            value={form.values.name}
            onChange={(event) => form.change({ name: event.target.value })}
            onBlur={() => form.leave('name')}
          />
        </Field>
        <Field label={words.language} help={words.languageHelp}>
          <Select
            value={form.values.language}
            onChange={(language) => form.change({ language })}
            choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          />
        </Field>
        <Field label={words.timeZone} help={words.timeZoneHelp} error={form.fault('timeZone')}>
          <Input
            list="time-zones"
            value={form.values.timeZone}
            onChange={(event) => form.change({ timeZone: event.target.value })}
            onBlur={() => form.leave('timeZone')}
          />
        </Field>
        <datalist id="time-zones">
          {timeZones.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <UnsavedGuard changed={form.changed && !save.isPending} />
        <FormError error={save.error} />
        <Button type="submit" look="primary" className="self-start" busy={save.isPending}>
          {ui.save}
        </Button>
      </form>
    </SettingsPage>
  )
}
