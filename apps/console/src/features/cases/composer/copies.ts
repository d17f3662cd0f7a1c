import type { Case } from '@polku/contract'
import { addressForm } from '@polku/contract/limits'

/** Whom one answers, who has a copy by themselves, and who might. */
export type Copied = Pick<NonNullable<Case['replyTo']>, 'address' | 'copies' | 'offered'>

/** Who gets a copy: whom one has chosen, else whom the customer has in the conversation. Never whom one answers. */
export const copiesOf = ({ address, copies }: Copied, chosen: string[] | null): string[] =>
  (chosen ?? copies).filter((each) => each !== address)

/** Who is in the conversation and would get none. */
export const leftOutOf = ({ copies, offered }: Copied, cc: readonly string[]): string[] =>
  [...copies, ...offered].filter((address) => !cc.includes(address))

/** A choice to be kept; none where it is what would be so by itself. */
export const choiceOf = ({ copies }: Copied, cc: string[]): string[] | null =>
  cc.length === copies.length && cc.every((address) => copies.includes(address)) ? null : cc

/** Addresses as one types or pastes them, also with names; what is none is given back as it was. */
export function readAddresses(given: string): { addresses: string[]; wrong: string } {
  const addresses = new Set<string>()
  const wrong: string[] = []
  // The first half of a name, as in “Mäki, Pekka <pekka@example.org>”.
  let half: string | null = null
  const giveUp = () => {
    if (half !== null) wrong.push(half)
    half = null
  }
  for (const part of given.replaceAll(/"[^"]*"/g, '').split(/[,;\n\r\t]+/)) {
    const written = part.trim()
    const named = /<([^<>]*)>$/.exec(written)?.[1]
    const found = named === undefined ? written.split(/\s+/).filter((word) => word.includes('@')) : [named]
    if (named === undefined) giveUp()
    half = null
    if (written === '') continue
    if (found.length === 0) half = written
    else if (found.every(isAddress)) for (const address of found) addresses.add(plain(address))
    else wrong.push(written)
  }
  giveUp()
  return { addresses: [...addresses], wrong: wrong.join(', ') }
}

const plain = (address: string) =>
  address
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()

/** Stricter than mail itself: an address without a dot in its domain is one half written. */
const isAddress = (address: string) => addressForm.test(plain(address)) && /@[^@]+\.[^@.]{2,}$/.test(address)
