import type { Reader } from '../../platform/db/database.ts'
import { oneForm, serverForm } from '../../platform/mail/address-form.ts'
import { listeningChannels, type MailChannel } from './inbound-queries.ts'
import { mailAddresses } from './outbound-queries.ts'

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
  const own = new Set((await mailAddresses(db, workspaceId)).map(oneForm))
  return (address) => addressesMeant(address).some((one) => own.has(one))
}

/** For each address that mail comes to, the channel that takes it straight from the listener; others are left out. */
export async function listenersFor(db: Reader, addresses: string[]): Promise<Map<string, MailChannel>> {
  const meant = addresses.map((address) => ({ address, forms: addressesMeant(address) }))
  const asked = meant.flatMap(({ forms }) => forms.flatMap((form) => [form, serverForm(form)]))
  const channels = await listeningChannels(db, [...new Set(asked)])
  const byAddress = new Map(channels.map((channel) => [oneForm(channel.address), channel]))
  return new Map(
    meant.flatMap(({ address, forms }) => {
      const closest = forms.map((form) => byAddress.get(form)).find((channel) => channel !== undefined)
      return closest ? [[address, closest]] : []
    }),
  )
}
