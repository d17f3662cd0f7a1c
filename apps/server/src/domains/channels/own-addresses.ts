import type { Reader } from '../../platform/db/database.ts'
import { oneForm } from '../../platform/mail/address-form.ts'
import { channelAddresses } from './channel-queries.ts'

/** What an address may stand for, the closest first: with a detail (`sales+order@…`) also what stands before the plus. */
export function addressesMeant(given: string): string[] {
  const address = oneForm(given)
  const at = address.lastIndexOf('@')
  const meant = [address]
  for (let plus = address.lastIndexOf('+', at); plus > 0; plus = address.lastIndexOf('+', plus - 1))
    meant.push(address.slice(0, plus) + address.slice(at))
  return meant
}

export type IsOurs = (address: string) => boolean

/** Tells the addresses of the workspace's channels from all others: customers write to them, never from them. */
export async function ownAddresses(db: Reader, workspaceId: string): Promise<IsOurs> {
  const own = new Set((await channelAddresses(db, workspaceId)).map(oneForm))
  return (address) => addressesMeant(address).some((one) => own.has(one))
}
