import { z } from 'zod'
import { DraftKind, Message } from './messages.ts'
import { Channel, Id } from './shared.ts'

/** What a console says over `GET /api/v1/live` (WebSocket). */
export const LiveUp = z.discriminatedUnion('type', [
  /** Where this person is; repeated every 20 s while true. `typing` only while keys move. */
  z.object({ type: z.literal('presence'), caseId: Id.nullable(), doing: z.enum(['viewing', 'typing']) }),
  z.object({ type: z.literal('ping') }),
])
export type LiveUp = z.infer<typeof LiveUp>

/** What the server says. `position` is kept by the client and given back as `?position=` on reconnect. */
export const LiveDown = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), position: z.string() }),
  /** Something happened: read again what the ids name. Never carries message text. */
  z.object({
    type: z.literal('event'),
    position: z.string(),
    kind: z.string(),
    caseId: Id.nullable(),
    customerId: Id.nullable(),
    /** Whom it concerns too: who turned out to be this customer, or whose case it was. */
    otherCustomerId: Id.nullable(),
    messageId: Id.nullable(),
    channel: Channel.nullable(),
    actorId: Id.nullable(),
  }),
  /** Too much was missed to replay: read everything again. */
  z.object({ type: z.literal('reset'), position: z.string() }),
  z.object({
    type: z.literal('presence'),
    caseId: Id,
    people: z.array(z.object({ id: Id, name: z.string(), doing: z.enum(['viewing', 'typing']) })),
    /** The customer in chat. */
    customer: z.enum(['away', 'here', 'typing']),
  }),
  /**
   * A chat message of the case being looked at, straight after it was stored and ahead of its event.
   * Nothing depends on it: the event follows.
   */
  z.object({ type: z.literal('message'), message: Message }),
  /** The person's own draft was changed, here or on another device; null: it is gone. Nothing depends on it. */
  z.object({
    type: z.literal('draft'),
    caseId: Id,
    kind: DraftKind,
    version: z.number().int().nullable(),
  }),
  z.object({ type: z.literal('pong') }),
])
export type LiveDown = z.infer<typeof LiveDown>
