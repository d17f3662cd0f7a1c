/** What the generator hands out. Moments are milliseconds since 1970; money is in hundredths of the currency. */
export type Tongue = 'fi' | 'sv' | 'en'
export type TeamKey = 'deliveries' | 'products' | 'nordic' | 'business'
export type Role = 'owner' | 'lead' | 'agent'
export type Channel = 'email' | 'chat'

export interface TeamRecord {
  key: TeamKey
  name: string
}

export interface AgentRecord {
  key: string
  name: string
  email: string
  role: Role
  team: TeamKey | null
  languages: Tongue[]
}

/** Somebody on the desk: since when, and when they were last there. */
export interface PersonRecord extends AgentRecord {
  hiredAt: number
  seenAt: number
}

export interface IdentifierRecord {
  id: string
  kind: 'email' | 'phone' | 'loyalty'
  value: string
  /** Verified: proved to be theirs. Claimed: typed, or an unauthenticated sender. */
  proof: 'verified' | 'claimed'
  createdAt: number
}

export interface CustomerRecord {
  id: string
  name: string | null
  language: Tongue
  country: 'FI' | 'SE' | 'EE'
  createdAt: number
  identifiers: IdentifierRecord[]
  attributes: Record<string, string>
}

export interface OrderLine {
  sku: string
  title: string
  quantity: number
  unitPrice: number
}

export type DeliveryMethod = 'pick-up' | 'locker' | 'cold-box' | 'home'
export type OrderEventKind =
  | 'order.placed'
  | 'order.cancelled'
  | 'delivery.packed'
  | 'delivery.handed-over'
  | 'delivery.arrived'
  | 'delivery.collected'
  | 'delivery.late'
  | 'delivery.failed'
  | 'delivery.changed'

export interface OrderEvent {
  at: number
  kind: OrderEventKind
  /** Where it is now, or why it failed, in the company's own words (Finnish). */
  detail: string | null
}

export interface OrderRecord {
  id: string
  number: string
  customerId: string
  placedAt: number
  promisedAt: number
  currency: 'EUR' | 'SEK'
  total: number
  method: DeliveryMethod
  /** Pick-up point, or the street the parcel is driven to. */
  destination: string
  sender: string
  carrier: string
  driver: string | null
  trackingCode: string
  lines: OrderLine[]
  events: OrderEvent[]
}

export interface VisitRecord {
  id: string
  customerId: string
  startedAt: number
  pages: { at: number; path: string; title: string }[]
}

/** What people photograph; the files are in `pictures/`, by these names. */
export type Picture = 'torn-box' | 'cracked-glass' | 'broken-mug' | 'broken-lamp'

/** A document somebody sends along, by what stands in it. */
export interface Enclosure {
  kind: 'pdf' | 'word'
  name: string
  lines: readonly string[]
}

export interface Content {
  text: string
  /** A photograph sent along. */
  picture?: Picture
  /** A document sent along. */
  enclosed?: Enclosure
  /** Folded away on the screen: the earlier mail that the writer left below their own. */
  quoted?: string
  signature?: string
  /** A machine wrote it. */
  automatic?: 'auto-reply' | 'bounce'
  /** A colleague passes on what somebody has written to them. */
  forwards?: { name: string; address: string }
}

/** Why a mail did not arrive, as mail servers have it. */
export interface Refusal {
  reason: 'no-address' | 'full'
  /** It will not arrive another time either. */
  hard: boolean
  /** In the words of the server. */
  said: string
}

/** What happened in a case, in order. `agent` is an agent's key. */
export type Step =
  | { at: number; kind: 'received'; content: Content; identifierId: string }
  | { at: number; kind: 'sent'; agent: string; content: Content }
  /** The answer before it was refused at once, or came back later. */
  | { at: number; kind: 'undelivered'; how: 'failed' | 'bounced'; refusal: Refusal }
  | { at: number; kind: 'noted'; agent: string; content: Content }
  | { at: number; kind: 'assigned'; agent: string; by: string | null }
  | { at: number; kind: 'snoozed'; agent: string; until: number }
  | { at: number; kind: 'solved'; agent: string }
  | { at: number; kind: 'closed' }

export type CaseState = 'new' | 'open' | 'waiting' | 'snoozed' | 'solved' | 'closed'

export interface CaseRecord {
  id: string
  customerId: string
  channel: Channel
  subject: string
  language: Tongue
  reason: string
  team: TeamKey
  spam: boolean
  orderId: string | null
  visit: VisitRecord | null
  steps: Step[]
}

/** One stretch of time: what began in it. Later steps of its cases and orders reach past `until`, never past now. */
export interface Chunk {
  until: number
  customers: CustomerRecord[]
  orders: OrderRecord[]
  cases: CaseRecord[]
}

export type MailboxKey = 'service' | 'business'

/** Where the company is written to. */
export interface MailboxRecord {
  key: MailboxKey
  name: string
  /** As whom its answers are written. */
  sender: string
  address: string
  /** The server from which its mail is fetched, which lets nobody in since a while; else mail comes to the desk itself. */
  fetchedFrom: { host: string; user: string; refusedSince: number; said: string } | null
}

export interface Company {
  name: string
  mailboxes: MailboxRecord[]
  teams: TeamRecord[]
  agents: PersonRecord[]
  /** How many chunks there are. */
  chunkCount: number
  chunks: Iterable<Chunk>
}
