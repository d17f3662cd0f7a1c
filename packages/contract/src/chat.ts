import { z } from 'zod'
import { AnyMailAddress } from './addresses.ts'
import { Id, Instant, Language } from './shared.ts'

/** Limits both sides know, so that the widget refuses early what the server would refuse late. */
export const chatLimits = {
  /** Characters in one message. */
  text: 10_000,
  /** Bytes in one frame. */
  frame: 64 * 1024,
  attachments: 5,
  /** Bytes in one attachment. */
  attachment: 10 * 1024 * 1024,
  /** Pages kept of one visit. */
  pages: 50,
} as const

/** What a visitor may attach; the server looks at the content, not at the name. */
export const chatMediaTypes = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
] as const

const Position = z.string().max(60)
const ClientId = z.string().regex(/^[\w-]{8,64}$/)

export const ChatPage = z
  .object({
    path: z.string().min(1).max(500),
    title: z.string().max(200),
    at: Instant,
  })
  .describe('One page of the visit: the path without query and fragment, which may hold secrets.')
export type ChatPage = z.infer<typeof ChatPage>

export const ChatVisit = z.object({
  pages: z.array(ChatPage).max(chatLimits.pages),
  /** The site the visitor came from, when it told. */
  referrer: z.string().max(200).nullable(),
})
export type ChatVisit = z.infer<typeof ChatVisit>

/** What the widget says over the socket. The first frame is `hello`. */
export const ChatUp = z.discriminatedUnion('type', [
  /** `position` as the server last gave it: only what came after it is sent. Without it, the whole dialogue. */
  z.object({ type: z.literal('hello'), token: z.string().max(100), position: Position.optional() }),
  /** The same `clientId` may be sent any number of times; it is one message. */
  z.object({
    type: z.literal('message'),
    clientId: ClientId,
    text: z.string().trim().max(chatLimits.text),
    attachments: z.array(Id).max(chatLimits.attachments).default([]),
  }),
  z.object({ type: z.literal('typing') }),
  /** Everything up to this message has been on the visitor's screen. */
  z.object({ type: z.literal('seen'), messageId: Id }),
  /** Where answers may follow the visitor. A typed address proves nothing. */
  z.object({
    type: z.literal('contact'),
    email: AnyMailAddress,
    name: z.string().trim().max(100).optional(),
  }),
  /** Who the visitor is, signed by the shop. */
  z.object({ type: z.literal('identify'), token: z.string().max(4000) }),
  /** The pages of this visit so far; repeating one changes nothing. */
  z.object({ type: z.literal('visit'), visit: ChatVisit }),
  z.object({ type: z.literal('ping') }),
])
export type ChatUp = z.infer<typeof ChatUp>

export const ChatAttachment = z.object({
  id: Id,
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
})
export type ChatAttachment = z.infer<typeof ChatAttachment>

export const ChatMessage = z.object({
  id: Id,
  /** As the sending widget named it; null for what the desk wrote. */
  clientId: z.string().nullable(),
  from: z.enum(['visitor', 'desk']),
  name: z.string().nullable(),
  text: z.string(),
  attachments: z.array(ChatAttachment),
  at: Instant,
  /** When the other side had it on screen. */
  seenAt: Instant.nullable(),
  /** The answer has left by mail as well, since the visitor was away. */
  mailed: z.boolean(),
  /** It was to follow them by mail, and could not be delivered. */
  returned: z.boolean(),
  /** It went to the address at which the visitor would be answered still. */
  unreached: z.boolean(),
})
export type ChatMessage = z.infer<typeof ChatMessage>

/** Who the server takes the visitor for. */
export const ChatVisitor = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  /** Proved by the shop's signature; a typed address is not. */
  verified: z.boolean(),
})
export type ChatVisitor = z.infer<typeof ChatVisitor>

/** How the visitor's matter stands: writing opens a solved one again, and begins another after a closed one. */
export const ChatStanding = z.enum(['open', 'solved', 'closed'])
export type ChatStanding = z.infer<typeof ChatStanding>

/** How soon an answer comes, from what really happened lately; `unknown` while there is too little to tell. */
export const ChatExpectation = z.enum(['minutes', 'half-hour', 'hours', 'day', 'days', 'unknown'])
export type ChatExpectation = z.infer<typeof ChatExpectation>

/** What the server says over the socket. */
export const ChatDown = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('welcome'),
    position: Position,
    messages: z.array(ChatMessage),
    visitor: ChatVisitor,
    /** The matter has gone on by e-mail, where this page does not follow it. */
    byMail: z.boolean(),
    standing: ChatStanding,
  }),
  /** Stored: the message is safe and has this id. */
  z.object({ type: z.literal('ack'), clientId: z.string(), messageId: Id, at: Instant }),
  /** Many dialogues are beginning: the message is held, in its turn, and this is said again while it is. */
  z.object({ type: z.literal('waiting'), clientId: z.string() }),
  z.object({ type: z.literal('message'), message: ChatMessage }),
  /** Who writes; repeated while they do. */
  z.object({ type: z.literal('typing'), names: z.array(z.string()) }),
  /** Whether anybody is at the desk, and who of them has this dialogue open. */
  z.object({ type: z.literal('desk'), here: z.boolean(), names: z.array(z.string()) }),
  /** One side has had on screen everything the other wrote up to this moment. */
  z.object({ type: z.literal('seen'), by: z.enum(['desk', 'visitor']), at: Instant }),
  z.object({ type: z.literal('visitor'), visitor: ChatVisitor }),
  z.object({ type: z.literal('standing'), standing: ChatStanding }),
  z.object({
    type: z.literal('error'),
    code: z.string(),
    detail: z.string(),
    /** The message that was refused. */
    clientId: z.string().optional(),
    /** Seconds after which sending it again makes sense; without it, never. */
    retryAfter: z.number().optional(),
  }),
  z.object({ type: z.literal('pong'), position: Position }),
])
export type ChatDown = z.infer<typeof ChatDown>

/** `GET /chat/v1/{channelKey}/config`: how the widget looks and what it may promise. */
export const ChatConfig = z.object({
  /** The organisation's. */
  name: z.string(),
  colour: z.string(),
  position: z.enum(['right', 'left']),
  languages: z.array(Language).min(1),
  /** By language; the widget has words of its own where the organisation has written none. */
  greeting: z.record(Language, z.string()),
  officeHours: z.record(Language, z.string()),
  /** Somebody has the desk open now. */
  here: z.boolean(),
  /** When somebody is there again by the calendar; null while it is open, and where no calendar says. */
  opensAt: Instant.nullable(),
  expectation: ChatExpectation,
})
export type ChatConfig = z.infer<typeof ChatConfig>

/** `POST /chat/v1/{channelKey}/session`: asked for when the visitor first writes, not before. */
export const NewChatSession = z.object({ language: Language.optional() })
export const ChatSession = z.object({ token: z.string() })

export const Visit = z
  .object({
    id: Id,
    site: z.string().describe('The site the chat was on.'),
    referrer: z.string().nullable().describe('The site the visitor came from, when it told.'),
    beganAt: Instant,
    pages: z.array(ChatPage),
  })
  .describe("What an agent sees of the visit in which a case's customer wrote.")
export type Visit = z.infer<typeof Visit>

export const VisitorWaiting = z
  .object({
    caseId: Id,
    customerName: z.string().nullable(),
    preview: z.string().describe('The beginning of what they said last.'),
    waitingSince: Instant,
    saidAt: Instant.describe('When they last wrote.'),
    mine: z.boolean().describe('The asking person has the case; else nobody has.'),
  })
  .describe('Somebody who has the chat open and waits for an answer.')
export type VisitorWaiting = z.infer<typeof VisitorWaiting>
export const VisitorsWaiting = z.object({ items: z.array(VisitorWaiting) })

export const CaseVisit = z.object({
  visit: Visit.nullable().describe('Null for a case that did not begin in chat.'),
  followUp: z
    .object({ address: z.string(), verified: z.boolean() })
    .nullable()
    .describe('Where an unseen answer is sent when the visitor has left; null when they gave no address.'),
})
export type CaseVisit = z.infer<typeof CaseVisit>
