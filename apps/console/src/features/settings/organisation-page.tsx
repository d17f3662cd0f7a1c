import type { Language, Me } from '@polku/contract'
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
import { toast } from '../../ui/toasts.ts'
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx'
import { useSettingsWords } from './messages/index.ts'
import { SettingsPage } from './settings-page.tsx'

export function OrganisationPage() {
  const all = useSettingsWords()
  const words = all.organisation
  const ui = useUiWords()
  const { workspace } = useSession()
  const form = useForm({ name: workspace.name, language: workspace.language }, ({ name }) => ({
    name: name.trim() ? null : words.nameMissing,
  }))
  const save = useMutation({
    mutationFn: (body: { name: string; language: Language }) => api.patch<Me>('/api/v1/workspace', { body }),
    onSuccess(me) {
      queryClient.setQueryData(sessionQuery.queryKey, me)
      toast(all.saved)
    },
  })
  const { name, language } = form.values
  const changed = name.trim() !== workspace.name || language !== workspace.language
  return (
    <SettingsPage title={all.places.organisation}>
      <form
        noValidate
        className="flex max-w-120 flex-col gap-4"
        onSubmit={form.submit((values) => save.mutate(values))}
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
        <UnsavedGuard changed={changed && !save.isPending} />
        <FormError error={save.error} />
        <Button type="submit" look="primary" className="self-start" busy={save.isPending}>
          {ui.save}
        </Button>
      </form>
    </SettingsPage>
  )
}
