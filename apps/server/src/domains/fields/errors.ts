import { mostFields } from '@polku/contract'
import { Refusal } from '../../platform/http/refusal.ts'

export const fieldNotFound = () => new Refusal('field.not-found')
export const fieldRetired = () => new Refusal('field.retired')
export const tooManyFields = () =>
  new Refusal('field.too-many', `An organisation has at most ${mostFields} fields.`)
export const withoutChoices = () => new Refusal('field.without-choices')
export const valueUnfit = () => new Refusal('field.value-unfit')
/** Says how many in a place of its own, for whoever words it in another language. */
export const valuesLost = (n: number) =>
  new Refusal(
    'field.values-lost',
    `${n} values would be lost. They have been kept, and the field as it was.`,
    {
      errors: [{ path: '/values', message: String(n) }],
    },
  )
export const fieldRequired = (name: string) =>
  new Refusal('field.required', `The case lacks “${name}”, which is required before it is solved.`)
