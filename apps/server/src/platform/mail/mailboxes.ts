import { type Address, addressParser } from 'postal-mime'
import { oneForm } from './address-form.ts'
import { cleanLine } from './charset.ts'
import { decodeWords } from './encoded-words.ts'
import type { Mailbox } from './parsed-mail.ts'

/** Nobody writes to more than this; a header longer than its names could be is cut. */
const most = 200
const longest = 30_000

/**
 * Whom a header names. Many programs write `Virtanen Ville, ville@home.example` or `Virtanen, Ville <…>` without
 * the quotes that a comma needs: what stands without an address is the name of the address that follows.
 */
export function mailboxesIn(header: string | undefined): Mailbox[] {
  if (!header?.trim()) return []
  const entries = addressParser(header.slice(0, longest)).flatMap(
    (entry): Address[] => entry.group ?? [entry],
  )
  const found: Mailbox[] = []
  let waiting: string[] = []
  for (const { name = '', address = '' } of entries) {
    if (!isAddress(address)) {
      waiting.push(name || address)
      continue
    }
    found.push(mailbox([...waiting, name].filter(Boolean).join(', '), address))
    waiting = []
    if (found.length === most) return found
  }
  const [only] = found
  if (only && found.length === 1 && !only.name && waiting.length > 0)
    return [mailbox(waiting.join(', '), only.address)]
  return found.length > 0 ? found : anywhereIn(header)
}

const mailbox = (name: string, address: string): Mailbox => ({
  name: cleanLine(name.replaceAll('"', ' '), 200) || null,
  address: oneForm(cleanLine(address, 320)),
})

const isAddress = (address: string) =>
  /^[^\s@<>"(),:;\\[\]]{1,250}@(?:[^\s@<>"(),:;\\[\]]{1,250}|\[[\da-f.:]{2,60}\])$/i.test(address)

/** The first thing that looks like an address in a header that is beyond any grammar; the rest is its name. */
function anywhereIn(header: string): Mailbox[] {
  const words = decodeWords(header.slice(0, 2000)).split(/([\s<>"'(),:;\\[\]]+)/)
  const at = words.findIndex(isAddress)
  if (at < 0) return []
  const name = words
    .slice(0, at)
    .join('')
    .replace(/[<>"'():;\\[\]]+/g, ' ')
  return [mailbox(name.replace(/\bmailto\s*$|,\s*$/i, ''), words[at]!)]
}
