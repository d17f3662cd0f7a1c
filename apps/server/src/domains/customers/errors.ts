import { Refusal } from '../../platform/http/refusal.ts'

export const customerNotFound = () => new Refusal('customer.not-found')
export const alreadyOne = () => new Refusal('customer.already-one')
export const unionNotFound = () => new Refusal('customer.union-not-found')
export const tooManyAttributes = () => new Refusal('customer.too-many-attributes')
