import type { Channel, Message } from '@polku/contract'

/**
 * The latest that another has said to the customer since one began to write, or the customer by mail. In chat
 * both sides write over each other all the time.
 */
export const meanwhile = (
  messages: readonly Message[],
  seenId: string,
  me: string | null,
  channel: Channel,
): Message | undefined =>
  messages
    .slice(messages.findIndex(({ id }) => id === seenId) + 1)
    .findLast(
      ({ kind, direction, author }) =>
        kind === 'message' &&
        (direction === 'out'
          ? author.kind === 'person' && author.id !== me
          : direction === 'in' && channel === 'email'),
    )
