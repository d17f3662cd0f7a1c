import { api } from '../../../lib/api.ts'
import type { Letter } from './letter.ts'

let last: Promise<unknown> = Promise.resolve()

const namesOf = ({ attachments }: Letter): string => attachments.map(({ id }) => id).join()

/**
 * A letter stands on this device alone, but its files wait on the server, which keeps them for as long as it is
 * told that they will go along. One telling waits for the one before, so that the latest is what stays.
 */
export function holdFiles(customerId: string, before: Letter, letter: Letter): void {
  if (namesOf(before) === namesOf(letter)) return
  const body = { attachments: letter.attachments.map(({ id }) => id) }
  // When it fails, they are kept for a while all the same, and what is gone then is said when sending.
  last = last
    .then(() => api.put('/api/v1/customers/{id}/letter/files', { path: { id: customerId }, body }))
    .catch(() => undefined)
}
