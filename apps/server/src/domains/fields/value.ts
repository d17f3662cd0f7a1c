import type { FieldValue } from '@polku/contract'
import { z } from 'zod'
import { valueUnfit } from './errors.ts'
import type { FieldRow } from './queries.ts'

/** As it is kept. Throws field.value-unfit where the field cannot hold it. */
export function kept(field: Pick<FieldRow, 'kind' | 'choices'>, value: FieldValue): string {
  if (typeof value === 'number') {
    if (field.kind !== 'number') throw valueUnfit()
    // Six decimals, and zero without a sign.
    return String(Math.round(value * 1e6) / 1e6 + 0)
  }
  const fits = {
    text: () => true,
    number: () => false,
    choice: () => field.choices.some(({ id }) => id === value),
    date: () => z.iso.date().safeParse(value).success,
  }
  if (!fits[field.kind]()) throw valueUnfit()
  return value
}
