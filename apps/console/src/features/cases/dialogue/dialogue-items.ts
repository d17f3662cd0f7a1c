import type { Channel, Message } from '@polku/contract'

export type DialogueItem =
  | { type: 'day'; id: string; at: string }
  /** `continued`: the same author went on within minutes, so that the heading need not be said again. */
  | { type: 'message'; id: string; message: Message; continued: boolean }

const breath = 5 * 60_000

type IsLive = (channel: Channel) => boolean

const goesOn = (before: Message | undefined, message: Message, isLive: IsLive): boolean =>
  before !== undefined &&
  before.channel === message.channel &&
  isLive(message.channel) &&
  before.kind === 'message' &&
  message.kind === 'message' &&
  before.direction === message.direction &&
  before.author.id === message.author.id &&
  Date.parse(message.occurredAt) - Date.parse(before.occurredAt) < breath

/** Messages in order of time with a heading for each day in the reader's zone. */
export function dialogueItems(messages: readonly Message[], isLive: IsLive): DialogueItem[] {
  const items: DialogueItem[] = []
  let day = ''
  messages.forEach((message, index) => {
    const itsDay = new Date(message.occurredAt).toDateString()
    // What has not been said yet comes after all that has, whenever it was written.
    const newDay = message.pending ? day === '' : itsDay !== day
    if (newDay) items.push({ type: 'day', id: `day ${itsDay}`, at: message.occurredAt })
    if (newDay) day = itsDay
    const continued = !newDay && goesOn(messages[index - 1], message, isLive)
    items.push({ type: 'message', id: message.id, message, continued })
  })
  return items
}

/** The first of what the customer has written since we last answered. */
export const firstUnanswered = (messages: readonly Message[]): string | null =>
  messages
    .slice(messages.findLastIndex(({ direction, pending }) => direction === 'out' && !pending) + 1)
    .find(({ direction }) => direction === 'in')?.id ?? null
