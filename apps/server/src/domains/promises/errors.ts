import { mostPromisePolicies } from '@polku/contract'
import { Refusal } from '../../platform/http/refusal.ts'

export const promiseNotFound = () => new Refusal('promise.not-found')
export const notByHand = () => new Refusal('promise.not-by-hand')
export const notAhead = () => new Refusal('promise.not-ahead')
export const tooManyPromises = () =>
  new Refusal('promise.too-many', 'At most 50 promises by hand run in a case at once.')
export const policyNotFound = () => new Refusal('promise-policy.not-found')
export const tooManyPolicies = () =>
  new Refusal('promise-policy.too-many', `An organisation has at most ${mostPromisePolicies} policies.`)
export const promisesNothing = () => new Refusal('promise-policy.promises-nothing')
