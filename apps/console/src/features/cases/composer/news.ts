import type { Message } from '@polku/contract'

/** Ids are made when the message is, and tell the time also of one that has been taken back. */
const madeAt = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16)

const since = (messages: readonly Message[], seenId: string): readonly Message[] => {
  const at = messages.findIndex(({ id }) => id === seenId)
  return at < 0
    ? messages.filter(({ occurredAt }) => Date.parse(occurredAt) > madeAt(seenId))
    : messages.slice(at + 1)
}

/** What others have said to the customer since one began to write, and what the customer has where that counts. */
export const meanwhile = (
  messages: readonly Message[],
  seenId: string,
  me: string | null,
  customersToo: boolean,
): Message[] =>
  since(messages, seenId).filter(
    ({ kind, direction, author }) =>
      kind === 'message' &&
      (direction === 'out'
        ? author.kind === 'person' && author.id !== me
        : direction === 'in' && customersToo),
  )
