import { Refusal } from '../../platform/http/refusal.ts'

export const customerNotFound = () => new Refusal('customer.not-found')
export const tooManyAttributes = () => new Refusal('customer.too-many-attributes')
