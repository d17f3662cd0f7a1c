import type { Reader } from '../../platform/db/database.ts'
import { oneForm, serverForm } from '../../platform/mail/address-form.ts'
import { addressesMeant } from '../channels/own-addresses.ts'
import { type Listening, listeningChannels } from './channel-queries.ts'

/** For each address that mail comes to, the channel that takes it straight from the listener; others are left out. */
export async function listenersFor(db: Reader, addresses: string[]): Promise<Map<string, Listening>> {
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
