import { Refusal } from '../../platform/http/refusal.ts'

export const unknownZone = (zone: string) =>
  new Refusal('request.invalid', `${zone} is not a time zone of the IANA database, such as Europe/Helsinki.`)

export const dayNotBegun = (date: string) =>
  new Refusal('request.invalid', `${date} has not begun yet in this time zone.`)
