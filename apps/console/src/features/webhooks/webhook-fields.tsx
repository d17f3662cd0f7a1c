import type { WebhookType } from '@polku/contract'
import type { useForm } from '../../lib/form.ts'
import { useHappenings } from '../../lib/happenings.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { useWebhookWords } from './messages/index.ts'
import type { WebhookValues } from './webhook-values.ts'

type Form = ReturnType<typeof useForm<WebhookValues>>

export function WebhookFields({ form }: { form: Form }) {
  const words = useWebhookWords()
  const { values, change } = form
  return (
    <>
      <Field label={words.url} help={words.urlHelp} error={form.fault('url')}>
        <Input
          autoFocus
          type="url"
          inputMode="url"
          maxLength={2000}
          value={values.url}
          onChange={(event) => change({ url: event.target.value })}
          onBlur={() => form.leave('url')}
        />
      </Field>
      <Field label={words.description} help={words.descriptionHelp}>
        <Input
          maxLength={200}
          value={values.description}
          onChange={(event) => change({ description: event.target.value })}
        />
      </Field>
      <div className="flex flex-col gap-2">
        <p className="font-medium text-sm">{words.events}</p>
        <ChoiceCards
          label={words.events}
          value={values.choice}
          onChange={(choice) => change({ choice })}
          choices={[
            { value: 'all', title: words.all, help: words.allHelp },
            { value: 'some', title: words.some, help: words.someHelp },
          ]}
        />
        {values.choice === 'some' ? <Types form={form} /> : null}
      </div>
    </>
  )
}

function Types({ form }: { form: Form }) {
  const { webhooks } = useHappenings()
  const { types } = form.values
  const turn = (type: WebhookType, wanted: boolean) =>
    form.change({ types: wanted ? [...types, type] : types.filter((each) => each !== type) })
  const fault = form.fault('types')
  return (
    <>
      {fault ? (
        <p role="alert" className="text-critical text-sm">
          {fault}
        </p>
      ) : null}
      {webhooks.map((group) => (
        <fieldset key={group.title}>
          <legend className="mt-1 mb-1 font-medium text-sm">{group.title}</legend>
          <div className="grid gap-x-4 tablet:grid-cols-2">
            {Object.entries(group.types).map(([type, said]) => (
              <Checkbox
                key={type}
                label={said}
                help={<code className="text-xs">{type}</code>}
                checked={types.some((each) => each === type)}
                onChange={(wanted) => turn(type as WebhookType, wanted)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}
