import type { Config } from '../../platform/config/config.ts'
import { AddressNotAllowed, isPrivate, type Reachable, reachOutside } from '../../platform/http/outgoing.ts'
import { addressRefused } from './errors.ts'

/**
 * Where to connect for a webhook. Throws AddressNotAllowed for the private network, and for calls without TLS
 * outside what the operator opened; DNS errors as they come.
 */
export async function reachReceiver(config: Config, url: URL): Promise<Reachable> {
  const reached = await reachOutside(url.hostname, config.privateWebhooks)
  if (url.protocol !== 'https:' && !isPrivate(reached.address))
    throw new AddressNotAllowed('Without https anybody on the way could read and change what is sent')
  return reached
}

/** The address as it is kept. Throws webhook.address-refused; a name nobody knows yet may be known later. */
export async function checkAddress(config: Config, text: string): Promise<string> {
  const url = URL.parse(text)
  if (!url || !['https:', 'http:'].includes(url.protocol))
    throw addressRefused('Give the whole address, beginning with https://.')
  if (url.username || url.password) throw addressRefused('Leave the user name and password out.')
  url.hash = ''
  try {
    await reachReceiver(config, url)
  } catch (error) {
    if (error instanceof AddressNotAllowed || url.protocol === 'http:')
      throw addressRefused((error as Error).message)
  }
  return url.href
}
