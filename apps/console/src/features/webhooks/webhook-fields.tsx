import type { WebhookType } from '@polku/contract'
import type { useForm } from '../../lib/form.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { useWebhookWords } from './messages/index.ts'
import { groupOf, type WebhookValues, webhookTypes } from './webhook-values.ts'

type Form = ReturnType<typeof useForm<WebhookValues>>
const groups = ['case', 'message', 'customer'] as const

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
  const words = useWebhookWords()
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
      {groups.map((group) => (
        <fieldset key={group}>
          <legend className="mt-1 mb-1 font-medium text-sm">{words.groups[group]}</legend>
          <div className="grid gap-x-4 tablet:grid-cols-2">
            {webhookTypes
              .filter((type) => groupOf(type) === group)
              .map((type) => (
                <Checkbox
                  key={type}
                  label={words.types[type]}
                  help={<code className="text-xs">{type}</code>}
                  checked={types.includes(type)}
                  onChange={(wanted) => turn(type, wanted)}
                />
              ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}
