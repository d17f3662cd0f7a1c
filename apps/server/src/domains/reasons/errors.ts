import { mostReasons } from '@polku/contract'
import { Refusal } from '../../platform/http/refusal.ts'

export const reasonNotFound = () => new Refusal('reason.not-found')
export const reasonUsed = () => new Refusal('reason.used')
export const reasonRetired = () => new Refusal('reason.retired')
export const reasonInCircle = () => new Refusal('reason.circle')
export const tooManyReasons = () =>
  new Refusal('reason.too-many', `An organisation has at most ${mostReasons} reasons.`)
export const treeBegun = () => new Refusal('reason.tree-begun')
export const reasonRequired = () => new Refusal('reason.required')
