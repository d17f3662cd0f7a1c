import { Refusal } from '../../platform/http/refusal.ts'

export const nothingAsked = () => new Refusal('search.nothing-asked')
export const tooManyWords = () => new Refusal('search.too-many-words')
export const unknownValue = (name: string, value: string, allowed: string) =>
  new Refusal('search.unknown-value', `${name}: does not know “${value.slice(0, 100)}”; ${allowed}.`)
