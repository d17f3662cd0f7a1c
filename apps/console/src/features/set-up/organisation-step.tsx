import { useForm } from '../../lib/form.ts'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { useSetUpWords } from './messages/index.ts'
import { StepButtons } from './step-buttons.tsx'

type Props = { organisation: string; onBack: () => void; onDone: (organisation: string) => void }

export function OrganisationStep({ organisation, onBack, onDone }: Props) {
  const words = useSetUpWords()
  const form = useForm({ organisation }, (values) => ({
    organisation: values.organisation.trim() ? null : words.organisationMissing,
  }))
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={form.submit((values) => onDone(values.organisation.trim()))}
    >
      <Field label={words.organisationLabel} help={words.organisationHelp} error={form.fault('organisation')}>
        <Input
          autoFocus
          autoComplete="organization"
          maxLength={200}
          value={form.values.organisation}
          onChange={(event) => form.change({ organisation: event.target.value })}
        />
      </Field>
      <StepButtons onBack={onBack} next={words.goOn} />
    </form>
  )
}
