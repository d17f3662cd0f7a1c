import type { SetCost, UnitCost } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useForm } from '../../lib/form.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { pathIn } from '../../lib/name-in.ts'
import { useChannelName } from '../../lib/use-channel-kinds.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { hundredthsIn } from './amount.ts'
import { useCostWords } from './messages/index.ts'
import { unitCostsKey } from './use-costs.ts'

const currencies = ['EUR', 'SEK', 'NOK', 'DKK', 'GBP', 'USD']
/** As a field of a day has it. */
const today = () => new Date().toLocaleDateString('sv')

type Props = {
  /** Null: an hour of work. */
  what: UnitCost | null
  before: SetCost | null
  currency: string
  onClose: () => void
}

export function CostDialog({ what, before, currency, onClose }: Props) {
  const words = useCostWords()
  const language = useLanguage()
  const channelName = useChannelName()
  const client = useQueryClient()
  const first = {
    amount: before
      ? (before.amount / 100).toLocaleString(locales[language], {
          useGrouping: false,
          minimumFractionDigits: 2,
        })
      : '',
    currency: before?.currency ?? currency,
    source: '',
    from: '',
  }
  const form = useForm(first, ({ amount, source }) => ({
    amount: hundredthsIn(amount) === null ? words.amountWrong : null,
    source: source.trim() ? null : words.sourceMissing,
  }))
  const { values } = form
  const save = useMutation<unknown, Error, { amount: number | null; source: string; from: string }>({
    mutationFn({ amount, source, from }) {
      const validFrom = from && from !== today() ? new Date(`${from}T00:00`).toISOString() : undefined
      const body = { currency: values.currency, source, ...(validFrom ? { validFrom } : {}) }
      if (what)
        return api.post('/api/v1/unit-costs', {
          body: { ...body, amount, channel: what.channel, reasonId: what.reason.id },
        })
      return api.put('/api/v1/unit-costs/hour', { body: { ...body, amount: amount ?? 0 } })
    },
    async onSuccess() {
      await client.invalidateQueries({ queryKey: unitCostsKey })
      onClose()
    },
  })
  const known = [...new Set([...currencies, values.currency])]
  return (
    <FormDialog
      title={what ? `${pathIn(what.reason.path, language)} · ${channelName(what.channel)}` : words.hour}
      verb={words.save}
      changed={form.changed}
      busy={save.isPending}
      onSubmit={form.submit(({ amount, source, from }) =>
        save.mutate({ amount: hundredthsIn(amount), source, from }),
      )}
      onClose={onClose}
    >
      <Field label={words.amount(values.currency)} error={form.fault('amount')}>
        <Input
          autoFocus
          inputMode="decimal"
          maxLength={12}
          value={values.amount}
          onChange={(event) => form.change({ amount: event.target.value })}
          onBlur={() => form.leave('amount')}
        />
      </Field>
      {what ? null : (
        <Field label={words.currency}>
          <Select
            value={values.currency}
            onChange={(chosen) => form.change({ currency: chosen })}
            choices={known.map((value) => ({ value, label: value }))}
          />
        </Field>
      )}
      <Field label={words.source} help={words.sourceHelp} error={form.fault('source')}>
        <Input
          maxLength={200}
          value={values.source}
          onChange={(event) => form.change({ source: event.target.value })}
          onBlur={() => form.leave('source')}
        />
      </Field>
      <Field label={words.from} help={words.fromHelp}>
        <Input
          type="date"
          min={today()}
          value={values.from}
          onChange={(event) => form.change({ from: event.target.value })}
        />
      </Field>
      {what && before ? (
        <Button
          className="self-start"
          busy={save.isPending}
          onClick={() => save.mutate({ amount: null, source: words.againSource, from: '' })}
        >
          {words.again}
        </Button>
      ) : null}
      <FormError error={save.error} />
    </FormDialog>
  )
}
