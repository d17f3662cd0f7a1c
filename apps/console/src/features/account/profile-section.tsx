import { useForm } from '../../lib/form.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { toast } from '../../ui/toasts.ts'
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx'
import { useAccountWords } from './messages/index.ts'
import { Section } from './section.tsx'
import { useChangeMe } from './use-change-me.ts'

export function ProfileSection() {
  const words = useAccountWords()
  const ui = useUiWords()
  const { person, role } = useSession()
  const save = useChangeMe()
  const form = useForm({ name: person?.name ?? '' }, ({ name }) => ({
    name: name.trim() ? null : words.nameMissing,
  }))
  return (
    <Section title={words.profile}>
      <dl className="grid gap-4 tablet:grid-cols-2">
        <div>
          <dt className="text-ink-faint text-sm">{words.email}</dt>
          <dd>{person?.email}</dd>
          <dd className="text-ink-faint text-sm">{words.emailHelp}</dd>
        </div>
        <div>
          <dt className="text-ink-faint text-sm">{words.role}</dt>
          <dd>{words.roles[role]}</dd>
        </div>
      </dl>
      <form
        noValidate
        className="flex max-w-96 flex-col gap-4"
        onSubmit={form.submit(({ name }) =>
          save.mutate(
            { name: name.trim() },
            {
              onSuccess() {
                form.reset({ name: name.trim() })
                toast(words.saved)
              },
            },
          ),
        )}
      >
        <Field
          label={words.name}
          help={role === 'reader' ? words.nameHelpReader : words.nameHelp}
          error={form.fault('name')}
        >
          <Input
            autoComplete="name"
            maxLength={200}
            value={form.values.name}
            onChange={(event) => form.change({ name: event.target.value })}
            onBlur={() => form.leave('name')}
          />
        </Field>
        <UnsavedGuard changed={form.changed && !save.isPending} />
        <FormError error={save.error} />
        <Button type="submit" className="self-start" busy={save.isPending} disabled={!form.changed}>
          {ui.save}
        </Button>
      </form>
    </Section>
  )
}
