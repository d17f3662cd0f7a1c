// Written from the description of the API by `npm run client`; not to be edited.

import type { KeyedOptions, Options, Pages } from './options.ts'

/** A UUID. */
export type Id = string

/** A moment as ISO 8601, in UTC. */
export type Instant = string

/** `badge`: a number beside the inbox. `title`: in the title of the page. `sound`: a short sound. `notice`: a notification of the browser. */
export type Alert = 'badge' | 'title' | 'sound' | 'notice'

/** Where the figures stand: ClickHouse answers, is catching up with the log, or does not answer. */
export type AnalyticsState = {
  state: 'available'
} | {
  state: 'catching-up'
  behind: number
} | {
  state: 'unavailable'
  since: Instant | null
}

export interface Assignment {
  /** Null: nobody. */
  personId: Id | null
  /** Null: no team. Left out: as it was. */
  teamId?: Id | null | undefined
}

/** A file that came or goes with a message. */
export interface Attachment {
  id: Id
  name: string
  /** Typed by its content, not by what the sender said. */
  mediaType: string
  /** Bytes. */
  size: number
  /** Shown within the message rather than below it. */
  inline: boolean
  /** Null until it has been read, and where nothing is looked for. */
  standing: FileStanding | null
}

/** Who changed or exported what. Names are as they are now. */
export interface AuditItem {
  id: string
  kind: string
  occurredAt: Instant
  actor: {
    kind: 'person' | 'api-key' | 'customer' | 'system'
    id: Id | null
    name: string | null
  }
  /** Whom it concerned, when it was a person. */
  person: {
    id: Id
    name: string
  } | null
  /** Whom an invitation was for, as long as it is on record. */
  address: string | null
  data: Record<string, unknown>
}

/** Mail that a machine wrote: an automatic reply or notice, a delivery report, a mailing list. */
export type AutomaticMail = 'auto-reply' | 'bounce' | 'list'

export interface BlockedSender {
  pattern: string
  createdAt: Instant
  createdBy: {
    id: Id
    name: string
  } | null
}

/** When somebody is there. */
export interface Calendar {
  id: Id
  name: string
  /** A name of the IANA time zone database, such as Europe/Helsinki. */
  zone: string
  /** From Monday to Sunday. */
  week: OpenBlock[][]
  seasons: Season[]
  /** Whose holidays are kept. */
  country: string | null
  holidays: KeptHoliday[]
  /** They count before holidays, and these before seasons. */
  days: OwnDay[]
  /** It holds for whatever has no other; there is one such. */
  isDefault: boolean
  /** Whose cases go by it. */
  teams: Id[]
  /** What comes by these goes by it, unless its team has another. */
  channels: Id[]
  version: number
}

export interface CalendarGiven {
  name: string
  /** A name of the IANA time zone database, such as Europe/Helsinki. */
  zone: string
  /** From Monday to Sunday. */
  week: OpenBlock[][]
  /** @default [] */
  seasons?: Season[] | undefined
  /**
   * Whose holidays are kept.
   * @default null
   */
  country?: string | null | undefined
  /** @default [] */
  holidays?: KeptHoliday[] | undefined
  /**
   * They count before holidays, and these before seasons.
   * @default []
   */
  days?: OwnDay[] | undefined
  /**
   * It holds for whatever has no other; there is one such.
   * @default false
   */
  isDefault?: boolean | undefined
  /**
   * Whose cases go by it.
   * @default []
   */
  teams?: Id[] | undefined
  /**
   * What comes by these goes by it, unless its team has another.
   * @default []
   */
  channels?: Id[] | undefined
}

export interface CalendarPreview {
  days: Array<{
    date: string
    /** None: closed. */
    hours: OpenBlock[]
    because: 'week' | 'season' | 'holiday' | 'own'
    /** Of the season, the holiday or the day. */
    name: string | null
  }>
  /** Whether it has an open hour at all in the year to come. */
  isEverOpen: boolean
}

export interface Calendars {
  items: Calendar[]
}

/** One matter a customer wants settled; it may span channels. */
export interface Case {
  id: Id
  /** The number people say aloud; counts up within the organisation. */
  number: number
  /** What it is about, in the words of the first mail; null for a chat. */
  subject: string | null
  state: CaseState
  channel: Channel
  customer: CustomerSummary
  assignee: PersonRef | null
  team: TeamRef | null
  /** The beginning of the latest message either way. */
  preview: string
  /** Who wrote the latest message. */
  previewBy: 'customer' | 'person' | 'system' | null
  /** When the customer, or we, began it. */
  openedAt: Instant
  /** When somebody last wrote, either way. */
  lastMessageAt: Instant
  /** Since when the customer has been waiting for an answer; null when it is the customer's turn, and in spam. */
  waitingSince: Instant | null
  /** When the first of its promises is due. */
  dueAt: Instant | null
  /** Until when it is put aside. */
  snoozedUntil: Instant | null
  /** It is shown in the view `spam` only. */
  spam: boolean
  /** What opened the case, while no person has written in it. Such a case is solved as it comes. */
  automatic: AutomaticMail | null
  /** Something has come that the asking person has not seen. */
  unread: boolean
  /** Of the answers that have not been sent yet, one that is kept back, else the next to leave. */
  pending: {
    /** When it leaves. */
    until: Instant
    /** It waits for somebody to decide; null while it leaves by itself. */
    keptBack: KeptBack | null
  } | null
  /** The asking person has begun to write in it. */
  draft: boolean
  /** The latest sender could not be proved to be who the address says. */
  unverified: boolean
  /** Our latest answer did not arrive, and nothing has been said since. */
  undelivered: boolean
  /** What it holds in the fields of the organisation’s own, in their order; empty ones are left out. */
  fields: Array<{
    id: Id
    /** Text, a number, the id of a choice, or a day such as 2026-12-24, as the kind of the field is. */
    value: string | number
  }>
  /** How long people have had the case in sight and been at work, all of them together. */
  handlingSeconds: number
  /** Those that run, the most pressing first, and of each kind the last that has ended. */
  promises: CasePromise[]
  /** Why they contacted us, once somebody has said so. */
  reason: CaseReason | null
  /** The same customer had contacted us for the same reason within the days that are set, before this one began; null while it has no reason. */
  repeated: boolean | null
  /** It was solved with one answer from people, and the customer did not come again for the same reason within the days that are set; null until they have passed, and while it has no reason. */
  settledByFirstAnswer: boolean | null
  /** Its tags, by name. */
  tags: TagRef[]
  /** Null while the case is not spam. */
  spamReason: SpamReason | null
  /** The customer’s, as guessed from what they wrote. */
  language: Language | null
  /** When a colleague first answered. */
  firstReplyAt: Instant | null
  /** When it was last solved. */
  solvedAt: Instant | null
  /** When it was closed. */
  closedAt: Instant | null
  /** Who first wrote the mail that a colleague has forwarded here. */
  forwarded: {
    /** The colleague’s name. */
    by: string | null
    name: string | null
    address: string
    /** The case is theirs already. */
    credited: boolean
  } | null
  /** Where a reply goes now. */
  replyTo: {
    address: string
    /** Whether that address is proved. */
    verified: boolean
    /** Mail does not leave: there is nothing to send it with, and a reply is kept as `held`. */
    held: boolean
    /** To whom else the latest mail of a verified sender went, and who wrote it if not the customer: send them as `cc` to keep them in the conversation. */
    copies: string[]
    /** The same of a sender who is not verified, and blocked addresses: better asked about. */
    offered: string[]
  } | null
  /** What the asking person may do with the case now. */
  actions: CaseAction[]
}

export type CaseAction = 'reply' | 'note' | 'assign' | 'solve' | 'reopen' | 'snooze' | 'wake' | 'spam' | 'not-spam'

export interface CaseAssignedEvent {
  type: 'case.assigned'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    personId: Id | null
    teamId: Id | null
  }
}

export interface CaseClosedEvent {
  type: 'case.closed'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    from: CaseState
    to: CaseState
  }
}

/** How many cases each view, channel and team holds. */
export interface CaseCounts {
  views: Record<CaseView, number>
  channels: Record<Channel, number>
  teams: Array<{
    id: Id
    name: string
    count: number
  }>
}

export interface CaseCustomerChangedEvent {
  type: 'case.customer_changed'
  timestamp: Instant
  /** The case belongs to another customer now; it was the customer's `from`. */
  data: {
    caseId: Id
    customerId: Id
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    from: Id
  }
}

/** Something of the organisation’s own that it wants to know of a case. */
export interface CaseField {
  id: Id
  names: FieldNames
  kind: FieldKind
  /** In their order; none unless its kind is `choice`. */
  choices: Array<{
    id: Id
    names: FieldNames
  }>
  /** No case is solved without it. */
  required: boolean
  /** It is filled in no longer; the cases that have it keep it. */
  retired: boolean
}

export interface CaseFieldChange {
  names?: FieldNames | undefined
  /** Refused where values would be lost. */
  kind?: FieldKind | undefined
  /** All of them anew. Refused where values would be lost. */
  choices?: Array<{
    /** Left out: a new choice. */
    id?: Id | undefined
    names: FieldNames
  }> | undefined
  required?: boolean | undefined
  retired?: boolean | undefined
  /** Before how many others it stands, from 0. */
  place?: number | undefined
}

export interface CaseFieldFilledEvent {
  type: 'case.field_filled'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    fieldId: Id
  }
}

export interface CaseFields {
  /** All of them, in their order. */
  items: CaseField[]
}

export interface CaseMarkedSpamEvent {
  type: 'case.marked_spam'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
  }
}

export interface CaseOpenedEvent {
  type: 'case.opened'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    number: number
    /** @default false */
    spam: boolean
    /**
     * We wrote first.
     * @default false
     */
    byUs: boolean
    /**
     * A machine wrote; the case waits for nobody.
     * @default false
     */
    automatic: boolean
  }
}

/** `latest`: by the latest message, newest first. `waiting`: whose customer has waited longest first, those in which nobody waits last; in the views of what waits for us, `mine`, `unassigned` and `open`; elsewhere it is as `latest`. `due`: by which promise is due first, those in which none runs last; in the views just named, and in `waiting` and `drafts`; elsewhere as `latest`. The view `snoozed` is always ordered by when its cases come back, soonest first. */
export type CaseOrder = 'latest' | 'waiting' | 'due'

/** What somebody may rely on, by when. */
export interface CasePromise {
  id: Id
  kind: PromiseKind
  /** From when on its time is counted. */
  madeAt: Instant
  /** By when it is kept. Null while it is paused, and where its calendar has no hour ahead that is open. */
  dueAt: Instant | null
  /** Since when its time stands still: it is the customer’s turn to write. */
  pausedSince: Instant | null
  /** When it was kept; null too where it was met after it had broken. */
  keptAt: Instant | null
  /** When its time ran out. */
  brokenAt: Instant | null
  /** Since when nobody waits for it: kept, met too late, or no longer wanted. */
  endedAt: Instant | null
  /** What was promised by hand, in the words of whoever did. */
  what: string | null
  /** Who promised it by hand. */
  owner: {
    id: Id
    name: string
  } | null
}

export interface CaseReason {
  id: Id
  /** Its names, after those of the reasons that it is a part of. */
  path: ReasonNames[]
}

export interface CaseReasonGivenEvent {
  type: 'case.reason_given'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    reasonId: Id | null
    before: Id | null
  }
}

export interface CaseReopenedEvent {
  type: 'case.reopened'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    from: CaseState
    to: CaseState
  }
}

export interface CaseSnoozedEvent {
  type: 'case.snoozed'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    from: CaseState
    to: CaseState
    until: Instant
  }
}

export interface CaseSolvedEvent {
  type: 'case.solved'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    from: CaseState
    to: CaseState
  }
}

/** `new`: nobody has taken it yet. `open`: our turn. `waiting`: the customer’s turn. `snoozed`: put aside until a time. `solved`: done, and opens again when the customer writes. `closed`: done; what the customer writes now opens another case. */
export type CaseState = 'new' | 'open' | 'waiting' | 'snoozed' | 'solved' | 'closed'

/** A row of the inbox: who, what, how long they have waited, who has it. */
export interface CaseSummary {
  id: Id
  /** The number people say aloud; counts up within the organisation. */
  number: number
  /** What it is about, in the words of the first mail; null for a chat. */
  subject: string | null
  state: CaseState
  channel: Channel
  customer: CustomerSummary
  assignee: PersonRef | null
  team: TeamRef | null
  /** The beginning of the latest message either way. */
  preview: string
  /** Who wrote the latest message. */
  previewBy: 'customer' | 'person' | 'system' | null
  /** When the customer, or we, began it. */
  openedAt: Instant
  /** When somebody last wrote, either way. */
  lastMessageAt: Instant
  /** Since when the customer has been waiting for an answer; null when it is the customer's turn, and in spam. */
  waitingSince: Instant | null
  /** When the first of its promises is due. */
  dueAt: Instant | null
  /** Until when it is put aside. */
  snoozedUntil: Instant | null
  /** It is shown in the view `spam` only. */
  spam: boolean
  /** What opened the case, while no person has written in it. Such a case is solved as it comes. */
  automatic: AutomaticMail | null
  /** Something has come that the asking person has not seen. */
  unread: boolean
  /** Of the answers that have not been sent yet, one that is kept back, else the next to leave. */
  pending: {
    /** When it leaves. */
    until: Instant
    /** It waits for somebody to decide; null while it leaves by itself. */
    keptBack: KeptBack | null
  } | null
  /** The asking person has begun to write in it. */
  draft: boolean
  /** The latest sender could not be proved to be who the address says. */
  unverified: boolean
  /** Our latest answer did not arrive, and nothing has been said since. */
  undelivered: boolean
  /** What it holds in the fields of the organisation’s own, in their order; empty ones are left out. */
  fields: Array<{
    id: Id
    /** Text, a number, the id of a choice, or a day such as 2026-12-24, as the kind of the field is. */
    value: string | number
  }>
  /** How long people have had the case in sight and been at work, all of them together. */
  handlingSeconds: number
  /** Those that run, the most pressing first, and of each kind the last that has ended. */
  promises: CasePromise[]
  /** Why they contacted us, once somebody has said so. */
  reason: CaseReason | null
  /** The same customer had contacted us for the same reason within the days that are set, before this one began; null while it has no reason. */
  repeated: boolean | null
  /** It was solved with one answer from people, and the customer did not come again for the same reason within the days that are set; null until they have passed, and while it has no reason. */
  settledByFirstAnswer: boolean | null
  /** Its tags, by name. */
  tags: TagRef[]
}

export interface CaseTaggedEvent {
  type: 'case.tagged'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    tagId: Id
  }
}

export interface CaseUnmarkedSpamEvent {
  type: 'case.unmarked_spam'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
  }
}

export interface CaseUntaggedEvent {
  type: 'case.untagged'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    tagId: Id
  }
}

/** `mine`, `unassigned` and `open` hold new and open cases, `drafts` those in which the asking person has begun to write, `solved` the closed ones too, `all` everything but spam. */
export type CaseView = 'mine' | 'unassigned' | 'open' | 'waiting' | 'drafts' | 'snoozed' | 'solved' | 'all' | 'spam'

export interface CaseVisit {
  /** Null for a case that did not begin in chat. */
  visit: Visit | null
  /** Where an unseen answer is sent when the visitor has left; null when they gave no address. */
  followUp: {
    address: string
    verified: boolean
  } | null
}

export interface CaseWokenEvent {
  type: 'case.woken'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    from: CaseState
    to: CaseState
  }
}

export type Channel = 'email' | 'chat'

/** `settings` replaces the settings whole; its form follows the channel's kind. */
export interface ChannelChange {
  name?: string | undefined
  enabled?: boolean | undefined
  settings?: {
    /** The name a customer sees as the sender. */
    displayName: string
    /**
     * Plain text below each answer.
     * @default ""
     */
    signature?: string | undefined
    /** @default {"kind":"smtp"} */
    inbound?: InboundMailInput | undefined
    /** @default {"kind":"held"} */
    outbound?: OutboundMail | undefined
  } | {
    /** @default "#1f6f5c" */
    colour?: string | undefined
    /** @default "right" */
    position?: 'left' | 'right' | undefined
    /**
     * The first is used where the page states none of them.
     * @default ["fi","sv","en"]
     */
    languages?: Language[] | undefined
    /** @default [] */
    allowedSites?: string[] | undefined
    /** @default {"fi":"","sv":"","en":""} */
    greeting?: {
      fi: string
      sv: string
      en: string
    } | undefined
    /**
     * When somebody answers, in words.
     * @default {"fi":"","sv":"","en":""}
     */
    officeHours?: {
      fi: string
      sv: string
      en: string
    } | undefined
  } | undefined
  address?: string | undefined
  inboundPassword?: string | null | undefined
  outboundPassword?: string | null | undefined
}

export type ChannelDetails = EmailChannel | ChatChannel

/** Why a channel does not work. `not-read`: nobody has read the mailbox for minutes, and no fault is known. `not-answering`: the mail listener or the chat of this installation does not answer. `not-confirmed`: nobody has found for minutes that it does. `site-refused`: a page of a site that is not allowed asks for the chat. */
export type ChannelFault = 'host-not-found' | 'address-not-allowed' | 'port-closed' | 'timed-out' | 'tls-refused' | 'certificate-invalid' | 'login-required' | 'login-refused' | 'mailbox-not-found' | 'mail-not-given' | 'sender-refused' | 'not-a-mail-server' | 'nothing-to-send-with' | 'connection-lost' | 'not-read' | 'not-answering' | 'not-confirmed' | 'site-refused'

/** Whether a channel works, by what has happened. */
export interface ChannelHealth {
  /** It is on, and one of its ways does not work. */
  failing: boolean
  in: ChannelWay
  /** Null where nothing leaves by a server: a chat, or mail that is held. */
  out: ChannelWay | null
  /** Mails that the mailbox’s server does not give, while the others are read. */
  notGiven: {
    count: number
    reason: string
  } | null
}

/** Null where there is nothing to connect to. */
export interface ChannelTest {
  inbound: {
    ok: boolean
    fault: ChannelTestFault | null
    /** What the other side said, for whoever runs it. */
    detail: string | null
  } | null
  outbound: {
    ok: boolean
    fault: ChannelTestFault | null
    /** What the other side said, for whoever runs it. */
    detail: string | null
  } | null
}

export type ChannelTestFault = 'host-not-found' | 'address-not-allowed' | 'port-closed' | 'timed-out' | 'tls-refused' | 'certificate-invalid' | 'login-required' | 'login-refused' | 'mailbox-not-found' | 'mail-not-given' | 'sender-refused' | 'not-a-mail-server' | 'nothing-to-send-with'

/** Settings to try before they are saved; without them those saved are tried. */
export interface ChannelTrial {
  settings?: EmailSettingsInput | undefined
  inboundPassword?: string | null | undefined
  outboundPassword?: string | null | undefined
}

/** One way of a channel, in or out. */
export interface ChannelWay {
  /** `untried`: nothing has come or gone this way yet. */
  state: 'working' | 'failing' | 'untried'
  /** When it last worked. */
  workedAt: Instant | null
  /** When it last failed. */
  failedAt: Instant | null
  /** Since when it has been failing. */
  since: Instant | null
  fault: ChannelFault | null
  /** What the other side said, for whoever runs it. */
  detail: string | null
}

export interface ChatChannel {
  id: Id
  name: string
  enabled: boolean
  createdAt: Instant
  health: ChannelHealth
  kind: 'chat'
  /** The widget's public key, named in the script tag. */
  address: string
  settings: ChatSettings
  has: {
    identitySecret: boolean
  }
}

/** One page of the visit: the path without query and fragment, which may hold secrets. */
export interface ChatPage {
  path: string
  title: string
  at: Instant
}

/** `channels.settings` of a chat channel. Empty texts mean the widget's own. */
export interface ChatSettings {
  /** @default "#1f6f5c" */
  colour: string
  /** @default "right" */
  position: 'left' | 'right'
  /**
   * The first is used where the page states none of them.
   * @default ["fi","sv","en"]
   */
  languages: Language[]
  /** @default [] */
  allowedSites: string[]
  /** @default {"fi":"","sv":"","en":""} */
  greeting: {
    fi: string
    sv: string
    en: string
  }
  /**
   * When somebody answers, in words.
   * @default {"fi":"","sv":"","en":""}
   */
  officeHours: {
    fi: string
    sv: string
    en: string
  }
}

/** `channels.settings` of a chat channel. Empty texts mean the widget's own. */
export interface ChatSettingsInput {
  /** @default "#1f6f5c" */
  colour?: string | undefined
  /** @default "right" */
  position?: 'left' | 'right' | undefined
  /**
   * The first is used where the page states none of them.
   * @default ["fi","sv","en"]
   */
  languages?: Language[] | undefined
  /** @default [] */
  allowedSites?: string[] | undefined
  /** @default {"fi":"","sv":"","en":""} */
  greeting?: {
    fi: string
    sv: string
    en: string
  } | undefined
  /**
   * When somebody answers, in words.
   * @default {"fi":"","sv":"","en":""}
   */
  officeHours?: {
    fi: string
    sv: string
    en: string
  } | undefined
}

/** `too-few` where there is not enough to tell a change from chance. */
export type Comparison = 'above' | 'within' | 'below' | 'too-few'

export interface Countries {
  items: string[]
}

/** A customer with everything that is known of who they are. */
export interface Customer {
  id: Id
  name: string | null
  /** The identifier a person would recognise the customer by: e-mail first, then phone. */
  address: string | null
  addressStatus: IdentifierStatus | null
  language: Language | null
  /** When they last wrote or were written to. */
  lastContactAt: Instant | null
  /** Every address they are known by, the proved ones first. */
  identifiers: Identifier[]
  /** What your organisation records of them, by the names it has for it. */
  attributes: Record<string, string | number | boolean>
  /** Bought within twelve months, cancelled orders left out, in the currency most was bought in. */
  purchases: {
    orders: number
    /** In hundredths of the currency. */
    total: number
    currency: string
  } | null
  createdAt: Instant
  /** How many matters of theirs are not done. */
  openCases: number
  /** Customers who hold one of this customer's addresses too: perhaps the same person. */
  perhapsSame: CustomerSummary[]
  /** Customers who have turned out to be this one. Their ids lead here, and their events name them still. */
  alsoKnownAs: Id[]
}

export interface CustomerAppearedEvent {
  type: 'customer.appeared'
  timestamp: Instant
  data: {
    customerId: Id
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      customer: string
    }
    /** Null where the customer has given no address. */
    identifierId: Id | null
  }
}

export interface CustomerChange {
  name?: string | null | undefined
  language?: Language | null | undefined
  /** Merged with what is known: an attribute not named stays, null takes one away. */
  attributes?: Record<string, string | number | boolean | null> | undefined
}

export interface CustomerChangedEvent {
  type: 'customer.changed'
  timestamp: Instant
  data: {
    customerId: Id
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      customer: string
    }
    fields: string[]
  }
}

export interface CustomerJoinedEvent {
  type: 'customer.joined'
  timestamp: Instant
  /** The customer `from` has turned out to be this one: both ids lead to the same customer now. */
  data: {
    customerId: Id
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      customer: string
    }
    from: Id
  }
}

export interface CustomerPartedEvent {
  type: 'customer.parted'
  timestamp: Instant
  /** The customer `from` is not this one after all: each has again what came to them. */
  data: {
    customerId: Id
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      customer: string
    }
    from: Id
  }
}

/** A customer as lists show them. */
export interface CustomerSummary {
  id: Id
  name: string | null
  /** The identifier a person would recognise the customer by: e-mail first, then phone. */
  address: string | null
  addressStatus: IdentifierStatus | null
  language: Language | null
  /** When they last wrote or were written to. */
  lastContactAt: Instant | null
}

/** `held`: written while there was nothing to send with; it leaves when somebody asks for it. `queued`: waits its turn. `failed`: given up. */
export type DeliveryState = 'held' | 'queued' | 'sending' | 'sent' | 'bounced' | 'failed'

/** What a person has begun to write in a case: at most one reply and one note each. */
export interface Draft {
  kind: DraftKind
  html: string
  /** Uploads that go along; they are kept as long as the draft. */
  attachments: Attachment[]
  /** Who was chosen to have copies; null: nobody has chosen, and it is as `replyTo` says. */
  cc: string[] | null
  /** The latest message its writer had seen: the newest of the case when it was begun, or one named since. Name it when sending. */
  seenUpTo: Id | null
  /** Changes with every change and never comes again. */
  version: number
  updatedAt: Instant
}

export interface DraftChange {
  html: string
  /**
   * Ids of uploaded files.
   * @default []
   */
  attachments?: Id[] | undefined
  /**
   * Who shall have copies; null: whom the case’s `replyTo` says then.
   * @default null
   */
  cc?: string[] | null | undefined
  /** The latest message the writer has seen. Left out or null: the newest there is when the draft is begun, and as it was afterwards. */
  seenUpTo?: Id | null | undefined
  /** The version this was written over; null: there was none. Refused with `draft.changed` when another stands there. Left out: whatever stands there. */
  over?: number | null | undefined
}

/** `reply` is meant for the customer, `note` for colleagues. */
export type DraftKind = 'reply' | 'note'

export interface Drafts {
  items: Draft[]
}

export interface EmailChannel {
  id: Id
  name: string
  enabled: boolean
  createdAt: Instant
  health: ChannelHealth
  kind: 'email'
  /** The address customers write to. */
  address: string
  settings: EmailSettings
  has: {
    inboundPassword: boolean
    outboundPassword: boolean
  }
}

/** `channels.settings` of an e-mail channel. */
export interface EmailSettings {
  /** The name a customer sees as the sender. */
  displayName: string
  /**
   * Plain text below each answer.
   * @default ""
   */
  signature: string
  /** @default {"kind":"smtp"} */
  inbound: InboundMail
  /** @default {"kind":"held"} */
  outbound: OutboundMail
}

/** `channels.settings` of an e-mail channel. */
export interface EmailSettingsInput {
  /** The name a customer sees as the sender. */
  displayName: string
  /**
   * Plain text below each answer.
   * @default ""
   */
  signature?: string | undefined
  /** @default {"kind":"smtp"} */
  inbound?: InboundMailInput | undefined
  /** @default {"kind":"held"} */
  outbound?: OutboundMail | undefined
}

export type ErrorCode = 'request.invalid' | 'request.too-large' | 'request.too-slow' | 'request.unsupported-media' | 'request.rate-limited' | 'request.foreign-origin' | 'request.key-reused' | 'request.in-progress' | 'route.not-found' | 'cursor.invalid' | 'service.unavailable' | 'service.disk-full' | 'service.outcome-unknown' | 'service.failed' | 'calendar.not-found' | 'calendar.too-many' | 'calendar.never-open' | 'calendar.overlaps' | 'calendar.is-default' | 'calendar.no-such-country' | 'case.not-found' | 'case.transition-refused' | 'case.nothing-forwarded' | 'case.changed' | 'case.undo-gone' | 'case.no-recipient' | 'draft.changed' | 'channel.not-found' | 'channel.address-taken' | 'channel.in-use' | 'channel.holds-mail' | 'channel.wrong-kind' | 'blocked-sender.not-found' | 'inbound.not-found' | 'inbound.not-kept' | 'inbound.not-failed' | 'chat.channel-unknown' | 'chat.site-refused' | 'chat.session-unknown' | 'chat.not-begun' | 'chat.too-fast' | 'chat.busy' | 'chat.empty' | 'chat.attachment-refused' | 'chat.too-many-addresses' | 'chat.identity-off' | 'chat.identity-invalid' | 'chat.identity-expired' | 'chat.identity-other-channel' | 'chat.identity-taken' | 'cost.in-the-past' | 'customer.not-found' | 'customer.already-one' | 'customer.union-not-found' | 'customer.too-many-attributes' | 'field.not-found' | 'field.retired' | 'field.too-many' | 'field.without-choices' | 'field.value-unfit' | 'field.values-lost' | 'field.required' | 'matter.link-unknown' | 'matter.link-ended' | 'matter.signed-out' | 'matter.not-found' | 'matter.nothing-said' | 'matter.too-long' | 'matter.file-refused' | 'message.not-found' | 'message.already-sent' | 'message.empty' | 'message.time-refused' | 'message.too-large' | 'message.copies-refused' | 'file.quota' | 'file.not-found' | 'person.not-found' | 'person.last-owner' | 'person.role-above-own' | 'person.already-member' | 'person.own-recovery' | 'person.member-elsewhere' | 'person.no-mail' | 'person.password-weak' | 'person.password-wrong' | 'team.not-found' | 'team.name-taken' | 'invitation.not-found' | 'invitation.pending' | 'api-key.not-found' | 'promise.not-found' | 'promise.not-by-hand' | 'promise.not-ahead' | 'promise.too-many' | 'promise-policy.not-found' | 'promise-policy.too-many' | 'promise-policy.promises-nothing' | 'reason.not-found' | 'reason.retired' | 'reason.used' | 'reason.circle' | 'reason.too-many' | 'reason.tree-begun' | 'reason.required' | 'search.nothing-asked' | 'search.too-many-words' | 'search.unknown-value' | 'set-up.link-invalid' | 'set-up.done' | 'auth.required' | 'auth.key-invalid' | 'auth.forbidden' | 'auth.wrong-credentials' | 'auth.wrong-code' | 'auth.code-used' | 'auth.challenge-over' | 'auth.passkey-refused' | 'auth.session-old' | 'auth.too-many-attempts' | 'auth.session-needed' | 'session.not-found' | 'link.invalid' | 'tag.not-found' | 'tag.name-taken' | 'tag.retired' | 'tag.too-many' | 'webhook.not-found' | 'webhook.address-refused' | 'webhook.off' | 'webhook.too-many' | 'webhook-delivery.not-found'

export interface FailingChannel {
  id: Id
  name: string
  kind: 'email' | 'chat'
  way: 'in' | 'out'
  since: Instant | null
  fault: ChannelFault | null
}

export interface FieldFilled {
  /** Null: empties the field. */
  value: string | number | null
}

/** What it holds: a line of text, a number, one of its choices, a day. */
export type FieldKind = 'text' | 'number' | 'choice' | 'date'

/** Its name in each language, in one at least. */
export interface FieldNames {
  fi?: string | undefined
  sv?: string | undefined
  en?: string | undefined
}

/** What came of reading a file for the search: its words are found only where it was `read`. `nothing` has no words, or none that are read. */
export type FileStanding = 'read' | 'nothing' | 'encrypted' | 'too-large' | 'broken'

/** One thing that a search has found. */
export interface Found {
  kind: FoundKind
  /** Of the message, note, case, customer, order or attachment. */
  id: Id
  /** The case it stands in. */
  caseId: Id | null
  /** The message it stands in, where it does: to lead to the very place. */
  messageId: Id | null
  customerId: Id | null
  occurredAt: Instant
  /** What it stands in: the subject of the case, the name of the customer or file. */
  title: string
  /** Who wrote it, or whose it is. */
  who: string | null
  caseNumber: number | null
  /** What was found, or what stands around it. */
  text: string
  /** Where in `text` the words stand: from and to, in UTF-16 units. */
  marks: number[][]
  /** What was found, as it is spelt where it stands, each spelling once: to be marked there. */
  words: string[]
}

/** What was found. A `case` is found by its subject or number, a `file` by its name or what it holds. */
export type FoundKind = 'message' | 'note' | 'case' | 'customer' | 'order' | 'file'

export interface HandlingBeat {
  /** Of this beat: told again, it counts once. */
  id: Id
  /** How long until now the case was in sight and the person at work. */
  seconds: number
}

export interface HeldFiles {
  /** Ids of your own uploaded files; any other is passed over. They are held for 30 days. */
  attachments: Id[]
}

/** Mail of a channel that was written while nothing left by it. */
export interface HeldMail {
  count: number
  /** When the oldest was written; null where none is held. */
  oldest: Instant | null
  /** How many were written more than 7 days ago. */
  old: number
}

export interface HeldMailSent {
  /** How many are on their way now. */
  count: number
}

export interface Holiday {
  rule: string
  date: string
  names: {
    fi: string
    sv: string
    en: string
  }
  /** `customary`: no public holiday, and closed in many places all the same. */
  kind: 'public' | 'customary'
}

export interface Holidays {
  items: Holiday[]
}

/** An address by which a customer reaches us. A claimed one was typed or came unauthenticated. */
export interface Identifier {
  id: Id
  kind: IdentifierKind
  /** The address itself, in the one form it is compared in. */
  value: string
  status: IdentifierStatus
  firstSeenAt: Instant
  lastSeenAt: Instant
}

/** `visitor`: of the chat. `external`: what another system of yours calls the customer. */
export type IdentifierKind = 'email' | 'phone' | 'visitor' | 'external' | 'loyalty'

/** `verified`: proved to be theirs. `claimed`: typed, or came without proof. */
export type IdentifierStatus = 'verified' | 'claimed'

export interface IdentifierVerifiedEvent {
  type: 'identifier.verified'
  timestamp: Instant
  data: {
    customerId: Id
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      customer: string
    }
    identifierId: Id
  }
}

/** How many mails of the ledger are in each state. */
export interface InboundCounts {
  received: number
  shown: number
  duplicate: number
  failed: number
  dropped: number
  /** No state is counted further than this. */
  upTo: number
}

/** Why it failed for good, where a person can do something: reading it took longer than any mail may, or ended the reader; it is larger than what is taken in, and stays in its mailbox; or the mailbox’s server does not give it. */
export type InboundFault = 'unreadable' | 'too-large' | 'not-given'

/** A line of the ledger: nothing that was acknowledged is missing from it. */
export interface InboundItem {
  id: Id
  channelId: Id
  source: 'smtp' | 'imap'
  state: InboundState
  /** Why it is a duplicate, failed or was dropped. */
  reason: string | null
  fault: InboundFault | null
  messageId: string | null
  /** The sender as the mail says, else as the server before us said. */
  from: string | null
  /** Known once it is shown. */
  subject: string | null
  /** Bytes as they came. */
  size: number
  attempts: number
  caseId: Id | null
  receivedAt: Instant
  settledAt: Instant | null
  /** Whether the raw bytes are still kept. */
  hasRaw: boolean
}

/** How mail reaches a channel: straight to the built-in listener, or from a mailbox elsewhere. */
export type InboundMail = {
  kind: 'smtp'
} | {
  host: string
  port: number
  security: MailSecurity
  user: string | null
  kind: 'imap'
  /** @default "INBOX" */
  mailbox: string
}

/** How mail reaches a channel: straight to the built-in listener, or from a mailbox elsewhere. */
export type InboundMailInput = {
  kind: 'smtp'
} | {
  host: string
  port: number
  security: MailSecurity
  user: string | null
  kind: 'imap'
  /** @default "INBOX" */
  mailbox?: string | undefined
}

/** What became of something that came in: stored and not read yet, shown in a case, the same as something shown already, a mail of our own, or set aside because it could not be read. */
export type InboundState = 'received' | 'shown' | 'duplicate' | 'failed' | 'dropped'

/** A meeting somebody was asked to by mail. */
export interface Invitation {
  /** `REQUEST` asks, `REPLY` answers, `CANCEL` calls off. */
  method: string
  summary: string | null
  /** A moment; a time without a zone where the sender gave none; or a date for whole days. */
  start: string | null
  /** Like `start`; the day after the last of whole days. */
  end: string | null
  /** The organiser’s time zone, as in `Europe/Stockholm` or `+02:00`, when the invitation says. */
  zone: string | null
  /** It changes one that was sent before. */
  updated: boolean
  cancelled: boolean
  location: string | null
  /** Plain text, in lines. */
  description: string | null
  organiser: string | null
}

/** Why an answer did not leave at its time. The customer has written since it was decided on, a colleague has replied, the case was solved or closed, or was marked as spam; who wrote it is here no more, or may only read; there is no address, or no channel, to send it by. */
export type KeptBack = 'customer-wrote' | 'colleague-replied' | 'case-settled' | 'spam' | 'author-gone' | 'no-recipient'

/** A holiday that is kept each year, with the hours of that day. */
export interface KeptHoliday {
  /** As `listHolidays` names it. */
  rule: string
  /** None: closed. */
  hours: OpenBlock[]
}

/** Finnish, Swedish or English. */
export type Language = 'fi' | 'sv' | 'en'

export interface LikelyReason {
  reason: CaseReason
  /** How sure Polku is, as far as it can tell. */
  probability: number
}

/** Learnt from the cases of the organisation that were given a reason. */
export interface LikelyReasons {
  /** The likeliest first; none where none fits, or too few cases have been given a reason. */
  items: LikelyReason[]
}

export interface MadeWebhook {
  id: Id
  url: string
  description: string
  /** The types it is told of; null for all, also those to come. */
  types: WebhookType[] | null
  enabled: boolean
  /** Why it was switched off without anybody doing so: it answered 410, or failed for five days. */
  offReason: 'gone' | 'failing' | null
  /** Since when nothing has got through; null while it works. */
  failingSince: Instant | null
  lastDeliveredAt: Instant | null
  /** Deliveries to be made or tried again; exact up to 999. */
  waiting: number
  /** Until when calls are signed with the secret before as well. */
  previousSecretUntil: Instant | null
  createdAt: Instant
  secret: string
}

/** A copy of a mail of ours, to somebody who is not the customer. */
export interface MailCopy {
  address: string
  /** `bounced`: came back. `failed`: the mail server refused it for this address. */
  state: 'queued' | 'sent' | 'bounced' | 'failed'
  error: string | null
  reason?: NonDelivery | null | undefined
  delay?: MailDelay | null | undefined
}

/** A mail server on the way has the mail, could not hand it on yet, and still tries. */
export interface MailDelay {
  /** When that was last said. */
  at: Instant
  /** Until when it is tried, as far as is known. */
  until: Instant
  reason: NonDelivery
  /** What the mail server said, in its own words. */
  error: string | null
}

/** What an automatic mail says, where that can be told: our mail was opened; was answered with one sign; was called unwanted; has arrived; is late, and still being tried. */
export type MailNotice = 'receipt' | 'reaction' | 'complaint' | 'delivered' | 'delayed'

/** `tls`: from the first byte; `starttls`: required after the greeting; `none`: in the clear. */
export type MailSecurity = 'tls' | 'starttls' | 'none'

/** How the content is sealed or packed so that it cannot be shown: S/MIME, PGP, or Outlook’s winmail.dat; or `raw`, where the mail could not be taken apart and `text` is all of it as it came. */
export type MailWrapping = 'smime' | 'pgp' | 'tnef' | 'raw'

/** Who is asking, in which organisation, and what they may do there. */
export interface Me {
  person: {
    id: Id
    name: string
    email: string
    language: Language
    theme: Theme
    twoFactor: boolean
    /** How they want to be told that somebody waits in chat. */
    alerts: Alert[]
  } | null
  role: Role
  workspace: {
    id: Id
    name: string
    language: Language
    timeZone: string
    demo: boolean
  }
  permissions: string[]
}

/** What is counted of a day. `opened`: cases customers opened. `replied`: cases that got their first reply. `solved`: cases that were solved and still were at the end of the day. `waiting`: customers whose turn is ours to answer, now. `too-long`: those of them who have waited longer than a day by e-mail or ten minutes in chat. Spam is left out of all of them. */
export type Measure = 'opened' | 'replied' | 'solved' | 'waiting' | 'too-long'

/** Something said in a case. */
export interface Message {
  /** The same before and after a pending answer is sent. */
  id: Id
  caseId: Id
  /** `note` is internal. `auto-reply`, `bounce` and `list` came from machines. */
  kind: 'message' | 'note' | 'auto-reply' | 'bounce' | 'list' | 'system'
  /** `in` from the customer, `out` to them, `internal` among colleagues. */
  direction: 'in' | 'out' | 'internal'
  channel: Channel
  author: {
    /** `other`: somebody who wrote into the customer’s case and is not the customer, as who had a copy; `mail.from` is their address. */
    kind: 'customer' | 'other' | 'person' | 'system'
    id: Id | null
    name: string | null
  }
  /** The visible part: without quoted history and signature. */
  text: string
  /** What was folded away, as it stood. */
  folded: string | null
  /** `getMessageHtml` shows it as it was formatted. */
  hasHtml: boolean
  /** The text alone loses something: a table, a picture in its place. Better shown as HTML. */
  htmlSaysMore: boolean
  /** What a person wrote here, as formatted: a few plain tags, sanitised. Null for what came in. */
  html: string | null
  attachments: Attachment[]
  /** Calendar invitations that came with it. */
  invitations: Invitation[]
  /** What is known of the mail it came or went as. */
  mail: {
    subject: string | null
    from: string
    /** The form, group or list that passed it on; then nothing proves who wrote it. */
    via: string | null
    to: string[]
    cc: string[]
    spf: string | null
    dkim: string | null
    dmarc: string | null
    verified: boolean
    /** Why a sender counts as unverified, as a stable code. */
    reason: string | null
    wrapping: MailWrapping | null
    notice: MailNotice | null
  } | null
  /** How a mail of ours is doing on its way; null for what came in, for chat and while it is pending. */
  delivery: {
    state: DeliveryState
    to: string
    /** To whom it went besides, and whether it got there. */
    cc: MailCopy[]
    attempts: number
    /** What the mail server said, in its own words. */
    error: string | null
    reason: NonDelivery | null
    /** The address is no good, and trying again will not help; null where nothing went wrong. */
    hard: boolean | null
    /** It has been sent, and is late. */
    delay: MailDelay | null
  } | null
  /** Null for what has been said. */
  pending: Pending | null
  /** The customer wrote it on the page of their own matter, by the link in a mail or signed in. */
  onPage: boolean
  /** Chat: when the other side had seen it. */
  seenAt: Instant | null
  /** When it was written, or came in. */
  occurredAt: Instant
}

export interface MessageAutomaticEvent {
  type: 'message.automatic'
  timestamp: Instant
  /** An automatic reply, a bounce, a mailing list: it moves no case. */
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
      messages: string
    }
    messageId: Id
    kind: 'auto-reply' | 'bounce' | 'list' | 'system'
  }
}

export interface MessageDeliveryChangedEvent {
  type: 'message.delivery_changed'
  timestamp: Instant
  data: {
    caseId: Id
    messageId: Id
    channel: Channel
    state: DeliveryState
    links: {
      case: string
      messages: string
    }
  }
}

export interface MessageReceivedEvent {
  type: 'message.received'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
      messages: string
    }
    messageId: Id
    identifierId: Id | null
  }
}

export interface MessageSentEvent {
  type: 'message.sent'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
      messages: string
    }
    messageId: Id
    /**
     * The case had no reply before.
     * @default false
     */
    first: boolean
  }
}

export interface NewBlockedSender {
  /** An address, or a whole domain written `@domain`. */
  pattern: string
}

export interface NewCase {
  /** To whom. */
  customerId: Id
  subject: string
  /** To which of the customer’s addresses; see `getWaysToWrite`. Left out: the first of them. */
  identifierId?: Id | undefined
  /** By which channel, of a kind that reaches the address; see `getWaysToWrite`. Left out: the first that does. */
  channelId?: Id | undefined
  message: NewMessage
}

export interface NewCaseField {
  names: FieldNames
  kind: FieldKind
  /** @default [] */
  choices?: Array<{
    /** Left out: a new choice. */
    id?: Id | undefined
    names: FieldNames
  }> | undefined
  /** @default false */
  required?: boolean | undefined
}

export type NewChannel = NewEmailChannel | NewChatChannel

/** A channel to try before it is added. */
export interface NewChannelTrial {
  address: string
  settings: EmailSettingsInput
  inboundPassword?: string | null | undefined
  outboundPassword?: string | null | undefined
}

export interface NewChatChannel {
  kind: 'chat'
  name: string
  /** @default {} */
  settings?: ChatSettingsInput | undefined
}

export interface NewEmailChannel {
  kind: 'email'
  name: string
  address: string
  settings: EmailSettingsInput
  inboundPassword?: string | null | undefined
  outboundPassword?: string | null | undefined
}

export interface NewHourCost {
  amount: number
  currency: string
  /** Where the figure comes from. */
  source: string
  /** From when on; never in the past. Left out: from now on. */
  validFrom?: Instant | undefined
}

export interface NewMessage {
  /** `reply` goes to the customer; `note` is seen by colleagues only. */
  kind: 'reply' | 'note'
  /** What is said, as plain text. */
  text: string
  /** The same with formatting, for mail; sanitised. */
  html?: string | undefined
  /**
   * Ids of uploaded files.
   * @default []
   */
  attachments?: Id[] | undefined
  /**
   * Addresses that get a copy: only of a reply by mail, and none by itself. Whom the customer has copied stands in `replyTo` of the case.
   * @default []
   */
  cc?: string[] | undefined
  /**
   * Seconds during which sending can be undone; replies by mail wait that long.
   * @default 0
   */
  undoSeconds?: number | undefined
  /** When a reply by mail is to be sent, at most a year ahead, in place of `undoSeconds`. It is `pending` until then; what happens in the case meanwhile may keep it back. */
  sendAt?: Instant | undefined
  /**
   * Solve the case with this reply.
   * @default false
   */
  solve?: boolean | undefined
  /** The version of your own draft that this was written from; null: there was none. A draft that another window of yours has changed since stays. Left out: the draft ends with the message, whatever its version. */
  draftVersion?: number | null | undefined
  /** The latest message the writer has seen. A reply is refused with `case.changed` when a colleague has replied after it; whoever wants it sent all the same names the colleague’s reply, or leaves this out. */
  seenUpTo?: Id | undefined
}

export interface NewPromise {
  /** What is promised, such as “I call you back”. */
  what: string
  /** Ahead of now, within a year. */
  dueAt: Instant
  /** Who keeps it; left out: whoever asks. */
  ownerId?: Id | undefined
  /**
   * How many minutes before the owner is told.
   * @default 30
   */
  remindBefore?: number | undefined
}

export interface NewPromisePolicy {
  name: string
  conditions?: {
    /** Came by any of these; none: whichever. */
    channels?: Channel[] | undefined
    /** Is any of these teams’; none: whichever. */
    teams?: Id[] | undefined
    /** Was given any of these reasons, or one that is a part of them; none: whichever. */
    reasons?: Id[] | undefined
    /** Has any of these tags; none: whichever. */
    tags?: Id[] | undefined
    /** Was written in any of these; none: whichever. */
    languages?: Language[] | undefined
    /** All of these are recorded of the customer. */
    attributes?: Array<{
      name: string
      value: string | number | boolean
    }> | undefined
  } | undefined
  /**
   * Within how long the first answer comes, in minutes of open hours; null: not promised.
   * @default null
   */
  first?: number | null | undefined
  /**
   * Within how long each next answer comes, in minutes of open hours; null: not promised.
   * @default null
   */
  next?: number | null | undefined
  /**
   * Within how long the matter is solved, in minutes of open hours; null: not promised.
   * @default null
   */
  solution?: number | null | undefined
  /**
   * At how many per cent of the time gone the owner of the case is told.
   * @default 80
   */
  warnAt?: number | undefined
}

export interface NewReason {
  names: ReasonNames
  /** @default "unclear" */
  kind?: ReasonKind | undefined
  /** @default null */
  teamId?: Id | null | undefined
  /** @default null */
  guideline?: string | null | undefined
  /**
   * Null: at the top.
   * @default null
   */
  parentId?: Id | null | undefined
}

export interface NewTag {
  name: string
  /** @default "grey" */
  colour?: TagColour | undefined
}

export interface NewTeam {
  name: string
}

export interface NewUnitCost {
  channel: Channel
  reasonId: Id
  /** In hundredths; null: worked out from handling time again. */
  amount: number | null
  currency: string
  /** Where the figure comes from. */
  source: string
  /** From when on; never in the past. Left out: from now on. */
  validFrom?: Instant | undefined
}

export interface NewWebhook {
  url: string
  /** @default "" */
  description?: string | undefined
  /** @default null */
  types?: WebhookType[] | null | undefined
  /** @default true */
  enabled?: boolean | undefined
}

/** Why a mail did not arrive. Nobody is at the address (`no-address`), or nowhere (`no-domain`); the mailbox is out of use (`inactive`) or `full`; the mail was `too-large`, taken for `spam`, or `refused` by a rule there; our server is `blocked`; theirs was `unreachable`, too `busy` or `faulty`. */
export type NonDelivery = 'no-address' | 'no-domain' | 'inactive' | 'full' | 'too-large' | 'spam' | 'refused' | 'blocked' | 'unreachable' | 'busy' | 'faulty' | 'unknown'

export interface NoteWrittenEvent {
  type: 'note.written'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
      messages: string
    }
    messageId: Id
  }
}

export interface OpenBlock {
  /** A time of day, such as 09:00; 24:00 is the day’s end. */
  from: string
  /** Earlier than `from`: on the day after. */
  to: string
}

export interface OpenHours {
  /** A name of the IANA time zone database, such as Europe/Helsinki. */
  zone: string
  /** The blocks in which it is open, in order; those that meet are one. */
  items: Array<{
    from: Instant
    to: Instant
  }>
}

/** What a customer bought, and how it is on its way. */
export interface Order {
  id: Id
  customerId: Id
  /** As the shop and the customer know it. */
  number: string
  state: OrderState
  placedAt: Instant
  /** By when the customer was told it would be there. */
  promisedAt: Instant | null
  /** In hundredths of the currency. */
  total: number
  /** ISO 4217, such as EUR. */
  currency: string
  method: 'pick-up' | 'locker' | 'cold-box' | 'home'
  /** The address, pick-up point or locker. */
  destination: string
  /** The shop it comes from. */
  sender: string
  carrier: string
  /** Who brings it, once that is known. */
  driver: string | null
  trackingCode: string | null
  lines: OrderLine[]
}

export interface OrderLine {
  sku: string
  title: string
  quantity: number
  /** In hundredths of the order's currency. */
  unitPrice: number
}

export type OrderState = 'placed' | 'packed' | 'on-its-way' | 'late' | 'failed' | 'arrived' | 'collected' | 'cancelled'

/** How mail leaves a channel: by a server of its own, by the one given to the installation (`POLKU_SMTP_URL`), or not at all: answers are then kept as `held`. */
export type OutboundMail = {
  host: string
  port: number
  security: MailSecurity
  user: string | null
  kind: 'smtp'
} | {
  kind: 'installation'
} | {
  kind: 'held'
}

/** A day with hours of its own. */
export interface OwnDay {
  date: string
  name: string
  /** None: closed. */
  hours: OpenBlock[]
}

/** An answer that has not been sent yet, and can be taken back. */
export interface Pending {
  /** When it leaves. */
  until: Instant
  /** Somebody has chosen that time; false for the seconds in which sending can be undone. */
  chosen: boolean
  /** It waits for somebody to decide; null while it leaves by itself. */
  keptBack: KeptBack | null
  /** Who is to have a copy. */
  cc: string[]
  /** It will solve the case. */
  solve: boolean
}

/** A person of the organisation. */
export interface Person {
  id: Id
  name: string
  email: string
  role: Role
  teams: Array<{
    id: Id
    name: string
  }>
  twoFactor: boolean
  joinedAt: Instant
  /** When a session of theirs was last used; null when they are signed out everywhere. */
  lastSeenAt: Instant | null
}

export interface PersonRef {
  id: Id
  name: string
}

/** A problem document (RFC 9457) with a stable `code`. A request answered with one changed nothing. */
export interface Problem {
  /** Where the code is explained. */
  type: string
  /** What the code means, for integrators. The wording may change. */
  title: string
  /** As the status of the answer. */
  status: number
  code: ErrorCode
  /** What was wrong this time. */
  detail?: string | undefined
  /** For `request.invalid`: what was wrong where, as JSON pointers. */
  errors?: Array<{
    path: string
    message: string
  }> | undefined
}

export interface PromiseBrokenEvent {
  type: 'promise.broken'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    promiseId: Id
    promise: PromiseKind
    dueAt: Instant
    /** What broke it. */
    because: 'time-ran-out' | 'by-hand'
  }
}

export interface PromiseChange {
  what?: string | undefined
  /** Ahead of now, within a year. */
  dueAt?: Instant | undefined
  ownerId?: Id | undefined
}

/** Which cases: those for which all of it holds. */
export interface PromiseConditions {
  /** Came by any of these; none: whichever. */
  channels: Channel[]
  /** Is any of these teams’; none: whichever. */
  teams: Id[]
  /** Was given any of these reasons, or one that is a part of them; none: whichever. */
  reasons: Id[]
  /** Has any of these tags; none: whichever. */
  tags: Id[]
  /** Was written in any of these; none: whichever. */
  languages: Language[]
  /** All of these are recorded of the customer. */
  attributes: Array<{
    name: string
    value: string | number | boolean
  }>
}

export type PromiseHealth = 'running' | 'soon' | 'broken'

export interface PromiseKeptEvent {
  type: 'promise.kept'
  timestamp: Instant
  data: {
    caseId: Id
    customerId: Id
    channel: Channel
    /** Who did it. `id` is the person’s, the API key’s or the customer’s; the system has none. */
    actor: {
      kind: 'person' | 'api-key' | 'customer' | 'system'
      id: Id | null
    }
    links: {
      case: string
      customer: string
    }
    promiseId: Id
    promise: PromiseKind
    /** What kept it. */
    because: 'answered' | 'solved' | 'by-hand'
  }
}

/** `first`: an answer to what opened the case, `next`: to what was written after that, `solution`: that it is solved; `own`: something a colleague promised by hand. */
export type PromiseKind = 'first' | 'next' | 'solution' | 'own'

export interface PromiseList {
  /** All that were made in the case, the latest first; 200 at most. */
  items: CasePromise[]
}

/** `withdrawn`: it is no longer wanted. `open`: what was said of it is taken back. */
export interface PromiseOutcome {
  outcome: 'kept' | 'broken' | 'withdrawn' | 'open'
}

export interface PromisePolicies {
  /** In their order. */
  items: PromisePolicy[]
}

/** What is promised, and to whom. Of those whose conditions hold the first counts. */
export interface PromisePolicy {
  id: Id
  name: string
  conditions: PromiseConditions
  /** Within how long the first answer comes, in minutes of open hours; null: not promised. */
  first: number | null
  /** Within how long each next answer comes, in minutes of open hours; null: not promised. */
  next: number | null
  /** Within how long the matter is solved, in minutes of open hours; null: not promised. */
  solution: number | null
  /** At how many per cent of the time gone the owner of the case is told. */
  warnAt: number
  /** Counts up with each change; a promise keeps the version it was made under. */
  version: number
  /** How many promises run that were made under it; counted up to 100. */
  running: number
}

export interface PromisePolicyChange {
  name?: string | undefined
  conditions?: {
    /** Came by any of these; none: whichever. */
    channels?: Channel[] | undefined
    /** Is any of these teams’; none: whichever. */
    teams?: Id[] | undefined
    /** Was given any of these reasons, or one that is a part of them; none: whichever. */
    reasons?: Id[] | undefined
    /** Has any of these tags; none: whichever. */
    tags?: Id[] | undefined
    /** Was written in any of these; none: whichever. */
    languages?: Language[] | undefined
    /** All of these are recorded of the customer. */
    attributes?: Array<{
      name: string
      value: string | number | boolean
    }> | undefined
  } | undefined
  /** Within how long the first answer comes, in minutes of open hours; null: not promised. */
  first?: number | null | undefined
  /** Within how long each next answer comes, in minutes of open hours; null: not promised. */
  next?: number | null | undefined
  /** Within how long the matter is solved, in minutes of open hours; null: not promised. */
  solution?: number | null | undefined
  /** At how many per cent of the time gone the owner of the case is told. */
  warnAt?: number | undefined
  /** Behind which of the others; null: the first. */
  after?: Id | null | undefined
}

/** Why people contact the organisation, in its own words. */
export interface Reason {
  id: Id
  names: ReasonNames
  kind: ReasonKind
  /** Who answers for there being fewer of these, or better ones. */
  team: {
    id: Id
    name: string
  } | null
  /** How such a matter is dealt with. */
  guideline: string | null
  /** The reason that it is a part of. */
  parentId: Id | null
  /** It is counted, shown and found as this one. */
  mergedInto: Id | null
  /** It is given no longer; the cases that have it keep it. */
  retired: boolean
}

export interface ReasonChange {
  names?: ReasonNames | undefined
  kind?: ReasonKind | undefined
  teamId?: Id | null | undefined
  guideline?: string | null | undefined
  /** Null: at the top. */
  parentId?: Id | null | undefined
  /** Behind which of those beside it; null: the first. Left out: where it is, or last elsewhere. */
  after?: Id | null | undefined
  /** Null: it is one of its own again, with the cases it had. */
  mergedInto?: Id | null | undefined
  retired?: boolean | undefined
}

export interface ReasonGiven {
  reasonId: Id
}

/** `avoidable`: had all gone well, nobody would have had to write. `of-value`: a contact worth having. */
export type ReasonKind = 'avoidable' | 'of-value' | 'unclear'

/** Its name in each language, in one at least. */
export interface ReasonNames {
  fi?: string | undefined
  sv?: string | undefined
  en?: string | undefined
}

/** What the organisation asks for of reasons. */
export interface ReasonSettings {
  /** No case is solved without a reason. */
  required: boolean
  /** No case of these teams is solved without one. */
  requiredByTeams: Id[]
  /** A customer who comes again for the same reason within so many days is a repeated contact. */
  repeatDays: number
}

export interface ReasonTree {
  /** All of them, each after the one it is a part of, in their order. */
  items: Reason[]
}

/** From the most trusted to the least; each may do all that those after it may. */
export type Role = 'owner' | 'admin' | 'lead' | 'agent' | 'reader'

/** A part of the year with other hours, such as the summer. */
export interface Season {
  name: string
  /** Its first day. */
  from: string
  /** Its last day. */
  to: string
  /** It comes again each year; of `from` and `to` only month and day count. */
  yearly: boolean
  /** From Monday to Sunday. */
  week: OpenBlock[][]
}

export interface SendingTime {
  /** At most a year ahead. */
  sendAt: Instant
}

/** Something of this moment that concerns whoever asks, with how many there are of it. */
export interface Sentence {
  kind: SentenceName
  /** Something does not work, somebody waits too long, it is our turn, or something is half done. */
  urgency: 'broken' | 'late' | 'turn' | 'unfinished'
  count: number
  /** The most pressing of them. */
  rows: SentenceRow[]
}

export type SentenceName = 'case.too-long' | 'case.own-too-long' | 'case.undelivered' | 'case.own-undelivered' | 'case.own-kept-back' | 'case.own-waiting' | 'case.unassigned' | 'case.unassigned-in-teams' | 'case.waiting' | 'case.own-drafts' | 'channel.failing' | 'inbound.failed' | 'promise.broken' | 'promise.own-broken' | 'promise.own-breaking' | 'webhook.failing'

/** One of those a sentence tells of. */
export interface SentenceRow {
  /** Of what the row is about, as the kind says: a case, a channel, a webhook, a mail. */
  id: Id
  customer: {
    id: Id
    name: string | null
    address: string | null
  } | null
  /** What it is about or called, in a few words. */
  about: string | null
  channel: Channel | null
  /** What is wrong with it, as a code of its kind. */
  amiss: string | null
  /** Who has it; null: nobody. */
  owner: {
    id: Id
    name: string
  } | null
  since: Instant | null
}

export interface Sentences {
  /** The most urgent first, five at most; empty where all is well. */
  items: Sentence[]
}

/** A cost that somebody has set. */
export interface SetCost {
  /** In hundredths of the currency. */
  amount: number
  currency: string
  /** Where the figure comes from. */
  source: string
  validFrom: Instant
  /** The name of whoever set it. */
  setBy: string | null
  setAt: Instant
}

export interface SettledShares {
  /** Of how many days, which end before the time in which the customer may come again. */
  days: number
  /** Of each reason with such contacts. */
  items: Array<{
    reasonId: Id
    /** How many contacts are known to be settled by the first answer, or not. */
    n: number
    /** How many of them are. */
    settled: number
  }>
}

export interface SeveralCases {
  /** Of the cases, 200 at most. */
  ids: Id[]
  change: SeveralChange
}

/** What is done with each of the cases: one thing, under its name. */
export interface SeveralChange {
  assign?: Assignment | undefined
  solve?: true | undefined
  snooze?: Snooze | undefined
  spam?: true | undefined
  /** Gives a reason; null takes it away. */
  reason?: {
    reasonId: Id | null
  } | undefined
  /** Gives tags, and takes others away. */
  tag?: {
    give?: Id[] | undefined
    take?: Id[] | undefined
  } | undefined
}

/** What became of each of several cases. */
export interface SeveralChanged {
  /** By which it is undone as a whole within the day; null where nothing changed. */
  id: Id | null
  /** The cases that it changed. What was so already is not among them. */
  changed: Id[]
  /** The cases that stayed as they were, each with why. */
  refused: Array<{
    id: Id
    code: string
    title: string
  }>
}

export interface Snooze {
  /** In the future. A message from the customer ends it earlier. */
  until: Instant
}

/** Why a case is in the spam view: its sender is blocked, the sender’s domain asks to refuse such mail, a spam filter on the way has marked it, it reports about a mail that we never sent, or a person put it there. */
export type SpamReason = 'blocked-sender' | 'refused-by-domain' | 'marked-upstream' | 'stray-report' | 'person'

/** A word of the organisation’s own by which its cases are found again. */
export interface Tag {
  id: Id
  name: string
  colour: TagColour
  /** It is given no longer; the cases that have it keep it. */
  retired: boolean
}

export interface TagChange {
  name?: string | undefined
  colour?: TagColour | undefined
  retired?: boolean | undefined
}

export type TagColour = 'grey' | 'red' | 'orange' | 'yellow' | 'green' | 'teal' | 'blue' | 'purple'

export interface TagRef {
  id: Id
  name: string
  colour: TagColour
}

export interface Team {
  id: Id
  name: string
  members: Array<{
    id: Id
    name: string
  }>
}

export interface TeamChange {
  name?: string | undefined
  /** Everyone who belongs to the team from now on. */
  memberIds?: Id[] | undefined
}

export interface TeamRef {
  id: Id
  name: string
}

export type Theme = 'light' | 'dark' | 'system'

/** Groups of event kinds a timeline can be narrowed to. */
export type TimelineFilter = 'cases' | 'messages' | 'notes' | 'orders' | 'visits'

/** One thing that happened with a customer. */
export interface TimelineItem {
  /** Position-independent id of the event, as text. */
  id: string
  /** The event’s, such as `message.received` or `case.solved`. */
  kind: string
  /** Where it happened, if on a channel. */
  channel: string | null
  /** When it happened, which may be before it was known. */
  occurredAt: Instant
  /** Of which matter, if of one. */
  caseId: Id | null
  /** What a message says, without quoted history and signature. */
  text?: string | undefined
  /** `in` from the customer, `out` to them, `internal` among colleagues. */
  direction?: 'in' | 'out' | 'internal' | undefined
  /** For messages and notes. */
  messageId?: Id | undefined
  author?: {
    kind: 'customer' | 'other' | 'person' | 'system'
    name: string | null
  } | undefined
  /** The matter's subject, for items of a case. */
  subject?: string | null | undefined
  /** Numbers and codes of the event itself, such as an order number. */
  data: Record<string, unknown>
}

export interface Today {
  date: string
  zone: string
  /** Up to when the day is counted: now, or its end. */
  until: Instant
  analytics: AnalyticsState
  /** From the desk itself, exact even while the figures are not to be had. */
  waiting: {
    count: number
    /** Longer than a day by e-mail or ten minutes in chat. */
    tooLong: number
    longest: TodayRow[]
  }
  /** Channels that are on and do not work: what customers write there is not seen, or answers do not leave. */
  failingChannels: FailingChannel[]
  /** Null while ClickHouse does not answer. */
  figures: TodayFigures | null
}

export interface TodayFigures {
  opened: {
    count: number
    usual: UsualRange | null
    comparison: Comparison
  }
  solved: {
    count: number
    usual: UsualRange | null
    comparison: Comparison
  }
  firstReply: {
    count: number
    medianMs: number | null
    p90Ms: number | null
    usual: UsualRange | null
    comparison: Comparison
  }
  channels: Array<{
    channel: Channel
    opened: number
    solved: number
    replied: number
    medianMs: number | null
  }>
  hours: Array<{
    hour: number
    opened: number
    solved: number
    /** Cases usually opened in this hour of this weekday (the median); null where too few to say. */
    usualOpened: number | null
  }>
}

export interface TodayRow {
  caseId: Id
  number: number
  subject: string | null
  /** The latest that was said, shortened. */
  preview: string
  state: CaseState
  channel: Channel
  customer: {
    id: Id
    name: string | null
    address: string | null
  }
  /** Who has the case, by name; null: nobody. */
  assignee: string | null
  assigneeId: Id | null
  /** When the case was opened, replied to or solved; for `waiting`, since when the customer waits. */
  at: Instant
  /** For `replied` and `waiting`: how long the customer waited, or has waited. */
  waitedMs: number | null
}

/** What a contact by this channel for this reason costs. */
export interface UnitCost {
  channel: Channel
  reason: CaseReason
  /** How many solved contacts of the last 90 days the handling time comes from. */
  n: number
  /** Handling time of a contact; null where none was measured. */
  seconds: {
    mean: number
    /** A quarter of the contacts took no longer. */
    low: number
    /** A quarter of the contacts took longer. */
    high: number
  } | null
  /** Handling time × cost of work, in hundredths; null where either is unknown. */
  workedOut: number | null
  /** What finance has set instead. */
  set: SetCost | null
}

export interface UnitCosts {
  /** The moment that the costs are those of. */
  at: Instant
  /** What an hour of work costs. */
  hour: SetCost | null
  /** By reason and channel, those that take most time altogether first. */
  items: UnitCost[]
}

/** What taking a message back has left. */
export interface Unsent {
  /** False when the message had opened the case: it went with it, and nobody was told of it. */
  caseRemains: boolean
}

/** Where 19 of 20 ordinary days fall, reckoned from the same weekday of the weeks before. */
export interface UsualRange {
  low: number
  high: number
  days: number
}

/** What an agent sees of the visit in which a case's customer wrote. */
export interface Visit {
  id: Id
  /** The site the chat was on. */
  site: string
  /** The site the visitor came from, when it told. */
  referrer: string | null
  beganAt: Instant
  pages: ChatPage[]
}

/** Somebody who has the chat open and waits for an answer. */
export interface VisitorWaiting {
  caseId: Id
  customerName: string | null
  /** The beginning of what they said last. */
  preview: string
  waitingSince: Instant
  /** When they last wrote. */
  saidAt: Instant
  /** The asking person has the case; else nobody has. */
  mine: boolean
}

export interface VisitorsWaiting {
  items: VisitorWaiting[]
}

/** To which addresses, and from which, a customer can be written to first. */
export interface WaysToWrite {
  customer: CustomerSummary
  /** The customer’s addresses, the proved and latest first. */
  to: Array<{
    identifierId: Id
    address: string
    status: IdentifierStatus
    /** By which kinds of channel it is reached. */
    kinds: Channel[]
  }>
  /** The organisation’s channels in use by which one can write first, of each kind the first made first. */
  from: Array<{
    channelId: Id
    kind: Channel
    /** The name a customer sees as the sender. */
    name: string
    address: string
    /** Nothing leaves by it: there is nothing to send with, and what is written is kept as `held`. */
    held: boolean
  }>
}

export interface Webhook {
  id: Id
  url: string
  description: string
  /** The types it is told of; null for all, also those to come. */
  types: WebhookType[] | null
  enabled: boolean
  /** Why it was switched off without anybody doing so: it answered 410, or failed for five days. */
  offReason: 'gone' | 'failing' | null
  /** Since when nothing has got through; null while it works. */
  failingSince: Instant | null
  lastDeliveredAt: Instant | null
  /** Deliveries to be made or tried again; exact up to 999. */
  waiting: number
  /** Until when calls are signed with the secret before as well. */
  previousSecretUntil: Instant | null
  createdAt: Instant
}

export interface WebhookChange {
  url?: string | undefined
  description?: string | undefined
  types?: WebhookType[] | null | undefined
  enabled?: boolean | undefined
}

export interface WebhookDelivery {
  id: Id
  /** The header `webhook-id`: the same each time this is sent. */
  eventId: string
  type: string
  state: WebhookDeliveryState
  attempts: number
  createdAt: Instant
  lastAttemptAt: Instant | null
  /** When it is tried next; null once it is settled. */
  nextAttemptAt: Instant | null
  fault: WebhookFault | null
  /** Of the last answer. */
  status: number | null
  /** The beginning of the last answer, where it was text. */
  answer: string | null
  durationMs: number | null
  /** The body as it is sent. */
  payload: Record<string, unknown>
}

export type WebhookDeliveryState = 'waiting' | 'delivered' | 'failed'

/** Why an attempt failed. `refused`: an answer that is not 2xx; `gone`: 410. */
export type WebhookFault = 'host-not-found' | 'address-not-allowed' | 'connection-refused' | 'connection-lost' | 'timed-out' | 'tls-refused' | 'certificate-invalid' | 'redirected' | 'refused' | 'gone'

export interface WebhookRecovery {
  /** From when on; a time that has passed. */
  since: Instant
  /**
   * Also what has been delivered already, under its same id.
   * @default false
   */
  delivered: boolean
}

export interface WebhookRecoveryInput {
  /** From when on; a time that has passed. */
  since: Instant
  /**
   * Also what has been delivered already, under its same id.
   * @default false
   */
  delivered?: boolean | undefined
}

/** `whsec_` and the key in base64. Shown once. */
export interface WebhookSecret {
  secret: string
  previousSecretUntil: Instant | null
}

export type WebhookType = 'case.opened' | 'case.assigned' | 'case.snoozed' | 'case.woken' | 'case.solved' | 'case.reopened' | 'case.closed' | 'case.marked_spam' | 'case.unmarked_spam' | 'case.customer_changed' | 'customer.appeared' | 'customer.changed' | 'customer.joined' | 'customer.parted' | 'identifier.verified' | 'case.field_filled' | 'message.received' | 'message.automatic' | 'message.sent' | 'message.delivery_changed' | 'note.written' | 'promise.kept' | 'promise.broken' | 'case.reason_given' | 'case.tagged' | 'case.untagged'

export interface WorkspaceChange {
  name?: string | undefined
  language?: Language | undefined
  /** A name of the IANA time zone database, such as Europe/Helsinki. */
  timeZone?: string | undefined
}

export interface ListCustomersQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
  /** Part of a name or of an address, or the whole number of an order. */
  search?: string | undefined
  /** Exactly this address, instead of `search`: first the customer it is proved for, then those it was claimed for. */
  email?: string | undefined
}

export interface ListTimelineQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the newest page. */
  before?: string | undefined
  /** Only items of this group. */
  filter?: TimelineFilter | undefined
  /** Only items whose text holds this. */
  search?: string | undefined
}

export interface ListOrdersQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
}

export interface ListCasesQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
  /**
   * Which view of the inbox.
   * @default "all"
   */
  view?: CaseView | undefined
  /** Only cases of this channel. */
  channel?: Channel | undefined
  /** Only cases of this team. */
  team?: Id | undefined
  /** Only cases of this customer. */
  customer?: Id | undefined
  /** Only cases that any of these people has: ids with commas between. `nobody`: those nobody has. */
  assignee?: 'nobody' | string | undefined
  /** Only cases in any of these states, with commas between, so far as the view holds them. */
  state?: string | undefined
  /** Only cases whose customer has waited for an answer at least this many hours. */
  waitingHours?: number | undefined
  /** Only cases in which nobody has written for at least this many days. */
  quietDays?: number | undefined
  /** The one case of this number, in whichever view it is; all else asked for is left aside. */
  number?: number | undefined
  /** Only cases whose subject holds this, three characters at least, whatever their case. */
  search?: string | undefined
  /**
   * Which come first.
   * @default "latest"
   */
  order?: CaseOrder | undefined
  /** Only cases whose field holds exactly this: the id of the field, a colon, the value. */
  field?: string | undefined
  /** Only cases with a promise that `running`: runs, `soon`: breaks within the hour or is broken, `broken`: is broken and still waited for. */
  promise?: PromiseHealth | undefined
  /** Only cases with any of these reasons, or of one that is a part of them: ids with commas between. */
  reason?: string | undefined
  /** Only cases with any of these tags: ids with commas between. */
  tag?: string | undefined
}

export interface ListMessagesQuery {
  /**
   * How many at most, up to 200.
   * @default 100
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the newest page. */
  before?: string | undefined
}

export interface GetMessageHtmlQuery {
  /** `true` loads pictures from other servers, which then learn that the mail was read. */
  images?: string | undefined
  /**
   * The colours of the page.
   * @default "light"
   */
  theme?: 'light' | 'dark' | undefined
  /** Of the words around the mail; else as the browser asks. */
  language?: Language | undefined
}

export interface ListTagsQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
}

export interface SearchQuery {
  /** Words, in any inflection; "phrases"; beginnings*; -without; `from:`, `to:`, `team:`, `reason:`, `tag:`, `state:`, `channel:`, `before:`, `after:` (2026-11-30), `has:file`. */
  q: string
  /** Only these. */
  kind?: FoundKind | undefined
  /** The last word may not be finished yet: whatever begins so is found too. */
  typing?: string | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
  /**
   * How many at most, up to 50.
   * @default 20
   */
  limit?: number | undefined
}

export interface GetTodayQuery {
  /** The day asked about; today in the zone when left out. */
  date?: string | undefined
  /**
   * A name of the IANA time zone database, such as Europe/Helsinki.
   * @default "UTC"
   */
  zone?: string | undefined
}

export interface ListTodayRowsQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
  /** The day asked about; today in the zone when left out. */
  date?: string | undefined
  /**
   * A name of the IANA time zone database, such as Europe/Helsinki.
   * @default "UTC"
   */
  zone?: string | undefined
  /** Which number of the day. */
  measure: Measure
  /** Only cases of this channel. */
  channel?: Channel | undefined
  /** The hour of the day in the zone, 0–23. */
  hour?: number | undefined
}

export interface ListPeopleQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
}

export interface ListTeamsQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
}

export interface ListAuditQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
}

export interface GetOpenHoursQuery {
  /** From this moment on; left out: now. */
  from?: Instant | undefined
  /**
   * So many days.
   * @default 14
   */
  days?: number | undefined
}

export interface PreviewCalendarQuery {
  /** The first day; left out: today. */
  from?: string | undefined
  /**
   * So many days.
   * @default 42
   */
  days?: number | undefined
  /**
   * In which holidays are named.
   * @default "en"
   */
  language?: Language | undefined
}

export interface ListHolidaysQuery {
  /** As ISO 3166 writes it: FI, SE, EE… */
  country: string
  /** Of which year. */
  year: number
}

export interface ListBlockedSendersQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
}

export interface ReadUnitCostsQuery {
  /** As the costs were at this moment; left out: now. */
  at?: Instant | undefined
}

export interface ListInboundQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
  /** Only items in this state. */
  state?: InboundState | undefined
}

export interface ListWebhookDeliveriesQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
  /** Only those that stand so. */
  state?: WebhookDeliveryState | undefined
}

/** What a webhook is told, by its type. */
export type WebhookEvent = CaseOpenedEvent | CaseAssignedEvent | CaseSnoozedEvent | CaseWokenEvent | CaseSolvedEvent | CaseReopenedEvent | CaseClosedEvent | CaseMarkedSpamEvent | CaseUnmarkedSpamEvent | CaseCustomerChangedEvent | CustomerAppearedEvent | CustomerChangedEvent | CustomerJoinedEvent | CustomerPartedEvent | IdentifierVerifiedEvent | CaseFieldFilledEvent | MessageReceivedEvent | MessageAutomaticEvent | MessageSentEvent | MessageDeliveryChangedEvent | NoteWrittenEvent | PromiseKeptEvent | PromiseBrokenEvent | CaseReasonGivenEvent | CaseTaggedEvent | CaseUntaggedEvent

/** Everything an API key can do, by the names the API gives it. */
export interface PolkuClient {
  /**
   * Find customers by name or address, latest contact first.
   *
   * `GET /api/v1/customers`
   */
  listCustomers(query?: ListCustomersQuery, options?: Options): Pages<CustomerSummary>
  /**
   * Open a customer.
   *
   * `GET /api/v1/customers/{id}`
   */
  getCustomer(customerId: string, options?: Options): Promise<Customer>
  /**
   * Change a customer's name, language or attributes.
   *
   * `PATCH /api/v1/customers/{id}`
   */
  changeCustomer(customerId: string, body: CustomerChange, options?: KeyedOptions): Promise<Customer>
  /**
   * Read a customer's timeline, newest first.
   *
   * `GET /api/v1/customers/{id}/timeline`
   */
  listTimeline(customerId: string, query?: ListTimelineQuery, options?: Options): Pages<TimelineItem>
  /**
   * List a customer's orders, latest first.
   *
   * `GET /api/v1/customers/{id}/orders`
   */
  listOrders(customerId: string, query?: ListOrdersQuery, options?: Options): Pages<Order>
  /**
   * List the cases of a view, latest message first.
   *
   * `GET /api/v1/cases`
   */
  listCases(query?: ListCasesQuery, options?: Options): Pages<CaseSummary>
  /**
   * Write to a customer first.
   *
   * `POST /api/v1/cases`
   */
  createCase(body: NewCase, options?: KeyedOptions): Promise<Case>
  /**
   * Count the cases of each view, exactly up to 99.
   *
   * `GET /api/v1/cases/counts`
   */
  countCases(options?: Options): Promise<CaseCounts>
  /**
   * List to which addresses, and from which, a customer can be written to.
   *
   * `GET /api/v1/customers/{id}/ways-to-write`
   */
  getWaysToWrite(customerId: string, options?: Options): Promise<WaysToWrite>
  /**
   * Hold uploads for what you have begun to write to a customer; naming none lets them go.
   *
   * `PUT /api/v1/customers/{id}/letter/files`
   */
  holdLetterFiles(customerId: string, body: HeldFiles, options?: Options): Promise<void>
  /**
   * Open a case.
   *
   * `GET /api/v1/cases/{id}`
   */
  getCase(caseId: string, options?: Options): Promise<Case>
  /**
   * Solve a case.
   *
   * `PUT /api/v1/cases/{id}/solution`
   */
  solveCase(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Reopen a case.
   *
   * `DELETE /api/v1/cases/{id}/solution`
   */
  reopenCase(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Wake a snoozed case.
   *
   * `DELETE /api/v1/cases/{id}/snooze`
   */
  wakeCase(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Put a case aside until a time.
   *
   * `PUT /api/v1/cases/{id}/snooze`
   */
  snoozeCase(caseId: string, body: Snooze, options?: Options): Promise<Case>
  /**
   * Mark a case as spam.
   *
   * `PUT /api/v1/cases/{id}/spam`
   */
  markSpam(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Take a case out of spam.
   *
   * `DELETE /api/v1/cases/{id}/spam`
   */
  markNotSpam(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Give a case that a colleague forwarded to who wrote it first.
   *
   * `PUT /api/v1/cases/{id}/first-writer`
   */
  creditFirstWriter(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Give such a case back to the colleague.
   *
   * `DELETE /api/v1/cases/{id}/first-writer`
   */
  returnToForwarder(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Mark a case read.
   *
   * `PUT /api/v1/cases/{id}/read`
   */
  markRead(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Mark a case unread.
   *
   * `DELETE /api/v1/cases/{id}/read`
   */
  markUnread(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Give a case to a person or a team.
   *
   * `PUT /api/v1/cases/{id}/assignment`
   */
  assignCase(caseId: string, body: Assignment, options?: Options): Promise<Case>
  /**
   * Read what you have begun to write in a case.
   *
   * `GET /api/v1/cases/{id}/drafts`
   */
  getDrafts(caseId: string, options?: Options): Promise<Drafts>
  /**
   * Keep your draft in a case; an empty one is dropped.
   *
   * `PUT /api/v1/cases/{id}/drafts/{kind}`
   */
  keepDraft(caseId: string, draftId: string, body: DraftChange, options?: Options): Promise<Draft | null>
  /**
   * Drop your draft in a case.
   *
   * `DELETE /api/v1/cases/{id}/drafts/{kind}`
   */
  dropDraft(caseId: string, draftId: string, options?: Options): Promise<void>
  /**
   * Hold uploads for a text that stands on your device beside the draft that is kept here.
   *
   * `PUT /api/v1/files/held`
   */
  holdFiles(body: HeldFiles, options?: Options): Promise<void>
  /**
   * Do one thing with several cases.
   *
   * `POST /api/v1/cases/changes`
   */
  changeCases(body: SeveralCases, options?: KeyedOptions): Promise<SeveralChanged>
  /**
   * Undo what you have done with several cases, as a whole.
   *
   * `DELETE /api/v1/cases/changes/{changeId}`
   */
  undoChangeOfCases(changeId: string, options?: KeyedOptions): Promise<SeveralChanged>
  /**
   * The pages of the visit in which the customer wrote, and where an unseen answer goes.
   *
   * `GET /api/v1/cases/{id}/visit`
   */
  getCaseVisit(caseId: string, options?: Options): Promise<CaseVisit>
  /**
   * List who waits live in chat, in your cases and in those nobody has taken.
   *
   * `GET /api/v1/chat/waiting`
   */
  listVisitorsWaiting(options?: Options): Promise<VisitorsWaiting>
  /**
   * Read the messages of a case.
   *
   * `GET /api/v1/cases/{id}/messages`
   */
  listMessages(caseId: string, query?: ListMessagesQuery, options?: Options): Pages<Message>
  /**
   * Reply to the customer, or write an internal note.
   *
   * `POST /api/v1/cases/{id}/messages`
   */
  writeMessage(caseId: string, body: NewMessage, options?: KeyedOptions): Promise<Message>
  /**
   * Take a pending reply back.
   *
   * `DELETE /api/v1/cases/{id}/messages/{messageId}/sending`
   */
  undoSending(caseId: string, messageId: string, options?: Options): Promise<Unsent>
  /**
   * Send a pending reply now, or a failed, bounced or held mail again.
   *
   * `PUT /api/v1/cases/{id}/messages/{messageId}/sending`
   */
  sendAgain(caseId: string, messageId: string, options?: Options): Promise<Message>
  /**
   * Choose another time for a pending reply.
   *
   * `PUT /api/v1/cases/{id}/messages/{messageId}/sending-time`
   */
  chooseSendingTime(caseId: string, messageId: string, body: SendingTime, options?: Options): Promise<Message>
  /**
   * Upload a file to attach to a message (multipart/form-data).
   *
   * `POST /api/v1/files`
   */
  uploadFile(file: Blob, options?: Options): Promise<Attachment>
  /**
   * Download a file.
   *
   * `GET /api/v1/files/{id}`
   */
  downloadFile(fileId: string, options?: Options): Promise<Response>
  /**
   * Show the HTML a mail came with, sanitised, for a sandboxed frame.
   *
   * `GET /api/v1/messages/{id}/html`
   */
  getMessageHtml(messageId: string, query?: GetMessageHtmlQuery, options?: Options): Promise<Response>
  /**
   * List the tags of the organisation.
   *
   * `GET /api/v1/tags`
   */
  listTags(query?: ListTagsQuery, options?: Options): Pages<Tag>
  /**
   * Make a tag.
   *
   * `POST /api/v1/tags`
   */
  createTag(body: NewTag, options?: KeyedOptions): Promise<Tag>
  /**
   * Rename, recolour or retire a tag, or take it up again.
   *
   * `PATCH /api/v1/tags/{id}`
   */
  changeTag(tagId: string, body: TagChange, options?: Options): Promise<Tag>
  /**
   * Give a case a tag.
   *
   * `PUT /api/v1/cases/{id}/tags/{tagId}`
   */
  tagCase(caseId: string, tagId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Take a tag from a case.
   *
   * `DELETE /api/v1/cases/{id}/tags/{tagId}`
   */
  untagCase(caseId: string, tagId: string, options?: KeyedOptions): Promise<Case>
  /**
   * List the fields of the organisation’s own.
   *
   * `GET /api/v1/fields`
   */
  listFields(options?: Options): Promise<CaseFields>
  /**
   * Make a field.
   *
   * `POST /api/v1/fields`
   */
  createField(body: NewCaseField, options?: KeyedOptions): Promise<CaseField>
  /**
   * Rename, move, change or retire a field, or take it up again.
   *
   * `PATCH /api/v1/fields/{id}`
   */
  changeField(fieldId: string, body: CaseFieldChange, options?: Options): Promise<CaseField>
  /**
   * Fill in a field of a case, or empty it.
   *
   * `PUT /api/v1/cases/{id}/fields/{fieldId}`
   */
  fillField(caseId: string, fieldId: string, body: FieldFilled, options?: KeyedOptions): Promise<Case>
  /**
   * List the reasons of the organisation, as a tree.
   *
   * `GET /api/v1/reasons`
   */
  listReasons(options?: Options): Promise<ReasonTree>
  /**
   * Add a reason.
   *
   * `POST /api/v1/reasons`
   */
  createReason(body: NewReason, options?: KeyedOptions): Promise<Reason>
  /**
   * Show how many contacts the first answer settled, by reason.
   *
   * `GET /api/v1/reasons/settled-shares`
   */
  readSettledShares(options?: Options): Promise<SettledShares>
  /**
   * Begin the tree with what most organisations are asked about.
   *
   * `POST /api/v1/reasons/starter-set`
   */
  beginWithStarterSet(options?: KeyedOptions): Promise<ReasonTree>
  /**
   * Rename, move, merge or retire a reason, or take that back.
   *
   * `PATCH /api/v1/reasons/{id}`
   */
  changeReason(reasonId: string, body: ReasonChange, options?: Options): Promise<Reason>
  /**
   * Delete a reason that has never been used.
   *
   * `DELETE /api/v1/reasons/{id}`
   */
  deleteReason(reasonId: string, options?: KeyedOptions): Promise<void>
  /**
   * List the reasons that the case is likely to have.
   *
   * `GET /api/v1/cases/{id}/likely-reasons`
   */
  likelyReasons(caseId: string, options?: Options): Promise<LikelyReasons>
  /**
   * Say for which reason they contacted us.
   *
   * `PUT /api/v1/cases/{id}/reason`
   */
  giveReason(caseId: string, body: ReasonGiven, options?: KeyedOptions): Promise<Case>
  /**
   * Take the reason from a case.
   *
   * `DELETE /api/v1/cases/{id}/reason`
   */
  takeReason(caseId: string, options?: KeyedOptions): Promise<Case>
  /**
   * Show whether a reason is asked for before a case is solved.
   *
   * `GET /api/v1/reason-settings`
   */
  getReasonSettings(options?: Options): Promise<ReasonSettings>
  /**
   * Ask for a reason before a case is solved, or no longer.
   *
   * `PUT /api/v1/reason-settings`
   */
  changeReasonSettings(body: ReasonSettings, options?: Options): Promise<ReasonSettings>
  /**
   * Note how long somebody has just been at work on a case.
   *
   * `POST /api/v1/cases/{id}/handling`
   */
  countHandling(caseId: string, body: HandlingBeat, options?: Options): Promise<void>
  /**
   * List what is promised, and to whom.
   *
   * `GET /api/v1/promise-policies`
   */
  listPromisePolicies(options?: Options): Promise<PromisePolicies>
  /**
   * Promise something from now on.
   *
   * `POST /api/v1/promise-policies`
   */
  createPromisePolicy(body: NewPromisePolicy, options?: KeyedOptions): Promise<PromisePolicy>
  /**
   * Promise something else from now on, or put it elsewhere in the order.
   *
   * `PATCH /api/v1/promise-policies/{id}`
   */
  changePromisePolicy(promisePolicieId: string, body: PromisePolicyChange, options?: Options): Promise<PromisePolicy>
  /**
   * Promise that no longer; what was promised stands.
   *
   * `DELETE /api/v1/promise-policies/{id}`
   */
  deletePromisePolicy(promisePolicieId: string, options?: Options): Promise<void>
  /**
   * List what was promised in a case.
   *
   * `GET /api/v1/cases/{id}/promises`
   */
  listPromises(caseId: string, options?: Options): Promise<PromiseList>
  /**
   * Promise something by hand.
   *
   * `POST /api/v1/cases/{id}/promises`
   */
  givePromise(caseId: string, body: NewPromise, options?: KeyedOptions): Promise<Case>
  /**
   * Reword a promise by hand, or move it to another moment or owner.
   *
   * `PATCH /api/v1/promises/{id}`
   */
  changePromise(promiseId: string, body: PromiseChange, options?: Options): Promise<Case>
  /**
   * Say what became of a promise by hand.
   *
   * `PUT /api/v1/promises/{id}/outcome`
   */
  settlePromise(promiseId: string, body: PromiseOutcome, options?: KeyedOptions): Promise<Case>
  /**
   * Search everything by what it holds, newest first.
   *
   * `GET /api/v1/search`
   */
  search(query: SearchQuery, options?: Options): Pages<Found>
  /**
   * Count a day: cases in and out, first replies, who waits.
   *
   * Figures lag the desk by about a second. While ClickHouse does not answer, `figures` is null and `analytics` says since when; the rest is exact all the same.
   *
   * `GET /api/v1/insights/today`
   */
  getToday(query?: GetTodayQuery, options?: Options): Promise<Today>
  /**
   * Tell what needs whoever asks now, the most urgent first.
   *
   * Which sentences there are goes by the role: agents are told of their own customers, leads of everybody’s, admins of what is broken. Exact, and from the desk itself: it needs no ClickHouse.
   *
   * `GET /api/v1/insights/today/sentences`
   */
  listTodaySentences(options?: Options): Promise<Sentences>
  /**
   * List the cases behind one number of a day.
   *
   * `GET /api/v1/insights/today/rows`
   */
  listTodayRows(query: ListTodayRowsQuery, options?: Options): Pages<TodayRow>
  /**
   * Who is asking, and what they may do.
   *
   * `GET /api/v1/me`
   */
  getMe(options?: Options): Promise<Me>
  /**
   * Change the organisation's name or language.
   *
   * `PATCH /api/v1/workspace`
   */
  changeWorkspace(body: WorkspaceChange, options?: Options): Promise<Me>
  /**
   * List the people of the organisation.
   *
   * `GET /api/v1/people`
   */
  listPeople(query?: ListPeopleQuery, options?: Options): Pages<Person>
  /**
   * List teams.
   *
   * `GET /api/v1/teams`
   */
  listTeams(query?: ListTeamsQuery, options?: Options): Pages<Team>
  /**
   * Make a team.
   *
   * `POST /api/v1/teams`
   */
  createTeam(body: NewTeam, options?: Options): Promise<Team>
  /**
   * Rename a team or say who belongs to it.
   *
   * `PATCH /api/v1/teams/{id}`
   */
  changeTeam(teamId: string, body: TeamChange, options?: Options): Promise<Team>
  /**
   * Delete a team.
   *
   * `DELETE /api/v1/teams/{id}`
   */
  deleteTeam(teamId: string, options?: Options): Promise<void>
  /**
   * Who changed or exported what, newest first.
   *
   * `GET /api/v1/audit`
   */
  listAudit(query?: ListAuditQuery, options?: Options): Pages<AuditItem>
  /**
   * List the calendars of the organisation, the default first.
   *
   * `GET /api/v1/calendars`
   */
  listCalendars(options?: Options): Promise<Calendars>
  /**
   * Add a calendar.
   *
   * `POST /api/v1/calendars`
   */
  createCalendar(body: CalendarGiven, options?: KeyedOptions): Promise<Calendar>
  /**
   * Put a calendar as given; what runs by it is worked out anew.
   *
   * `PUT /api/v1/calendars/{id}`
   */
  changeCalendar(calendarId: string, body: CalendarGiven, options?: Options): Promise<Calendar>
  /**
   * Delete a calendar; what went by it goes by the default.
   *
   * `DELETE /api/v1/calendars/{id}`
   */
  deleteCalendar(calendarId: string, options?: Options): Promise<void>
  /**
   * Show when a calendar is open.
   *
   * `GET /api/v1/calendars/{id}/hours`
   */
  getOpenHours(calendarId: string, query?: GetOpenHoursQuery, options?: Options): Promise<OpenHours>
  /**
   * Show the days to come by a calendar before it is kept.
   *
   * `POST /api/v1/calendars/preview`
   */
  previewCalendar(body: CalendarGiven, query?: PreviewCalendarQuery, options?: Options): Promise<CalendarPreview>
  /**
   * List the holidays of a country in a year.
   *
   * `GET /api/v1/holidays`
   */
  listHolidays(query: ListHolidaysQuery, options?: Options): Promise<Holidays>
  /**
   * List the countries whose holidays are known.
   *
   * `GET /api/v1/holidays/countries`
   */
  listHolidayCountries(options?: Options): Promise<Countries>
  /**
   * List channels.
   *
   * `GET /api/v1/channels`
   */
  listChannels(options?: Options): Pages<ChannelDetails>
  /**
   * Add a channel.
   *
   * `POST /api/v1/channels`
   */
  createChannel(body: NewChannel, options?: Options): Promise<ChannelDetails>
  /**
   * Open a channel.
   *
   * `GET /api/v1/channels/{id}`
   */
  getChannel(channelId: string, options?: Options): Promise<ChannelDetails>
  /**
   * Change a channel; settings replace the settings whole.
   *
   * `PATCH /api/v1/channels/{id}`
   */
  changeChannel(channelId: string, body: ChannelChange, options?: Options): Promise<ChannelDetails>
  /**
   * Delete a channel that has carried nothing yet.
   *
   * `DELETE /api/v1/channels/{id}`
   */
  deleteChannel(channelId: string, options?: Options): Promise<void>
  /**
   * Try the mail servers of a channel before it is added.
   *
   * `POST /api/v1/channels/test`
   */
  testNewChannel(body: NewChannelTrial, options?: Options): Promise<ChannelTest>
  /**
   * Connect to the mail servers and say what is wrong.
   *
   * `POST /api/v1/channels/{id}/test`
   */
  testChannel(channelId: string, body: ChannelTrial, options?: Options): Promise<ChannelTest>
  /**
   * Count the mail a channel holds, and say since when.
   *
   * `GET /api/v1/channels/{id}/held-mail`
   */
  getHeldMail(channelId: string, options?: Options): Promise<HeldMail>
  /**
   * Send all the mail a channel holds.
   *
   * Held mail never leaves by itself, also not once outgoing mail has been set up.
   *
   * `PUT /api/v1/channels/{id}/held-mail/sending`
   */
  sendHeldMail(channelId: string, options?: Options): Promise<HeldMailSent>
  /**
   * List blocked senders.
   *
   * `GET /api/v1/blocked-senders`
   */
  listBlockedSenders(query?: ListBlockedSendersQuery, options?: Options): Pages<BlockedSender>
  /**
   * Block an address or a domain.
   *
   * `POST /api/v1/blocked-senders`
   */
  blockSender(body: NewBlockedSender, options?: Options): Promise<BlockedSender>
  /**
   * Stop blocking a sender.
   *
   * `DELETE /api/v1/blocked-senders/{pattern}`
   */
  unblockSender(pattern: string, options?: Options): Promise<void>
  /**
   * Show what contacts cost, by channel and reason, now or as it was at a moment.
   *
   * `GET /api/v1/unit-costs`
   */
  readUnitCosts(query?: ReadUnitCostsQuery, options?: Options): Promise<UnitCosts>
  /**
   * Set what a contact by a channel for a reason costs from now on, or have it worked out again.
   *
   * `POST /api/v1/unit-costs`
   */
  setUnitCost(body: NewUnitCost, options?: KeyedOptions): Promise<UnitCosts>
  /**
   * Set what an hour of work costs from now on.
   *
   * `PUT /api/v1/unit-costs/hour`
   */
  setHourCost(body: NewHourCost, options?: KeyedOptions): Promise<UnitCosts>
  /**
   * List what has come in and what became of it.
   *
   * `GET /api/v1/inbound`
   */
  listInbound(query?: ListInboundQuery, options?: Options): Pages<InboundItem>
  /**
   * Count what has come in by what became of it.
   *
   * `GET /api/v1/inbound/counts`
   */
  countInbound(options?: Options): Promise<InboundCounts>
  /**
   * Read a failed item again.
   *
   * `POST /api/v1/inbound/{id}/retry`
   */
  retryInbound(inboundItemId: string, options?: Options): Promise<InboundItem>
  /**
   * Download a mail exactly as it came.
   *
   * `GET /api/v1/inbound/{id}/raw`
   */
  downloadInbound(inboundItemId: string, options?: Options): Promise<Response>
  /**
   * List webhooks.
   *
   * `GET /api/v1/webhooks`
   */
  listWebhooks(options?: Options): Pages<Webhook>
  /**
   * Add a webhook; its secret is shown once.
   *
   * `POST /api/v1/webhooks`
   */
  createWebhook(body: NewWebhook, options?: Options): Promise<MadeWebhook>
  /**
   * Open a webhook.
   *
   * `GET /api/v1/webhooks/{id}`
   */
  getWebhook(webhookId: string, options?: Options): Promise<Webhook>
  /**
   * Change a webhook, or switch it on or off.
   *
   * `PATCH /api/v1/webhooks/{id}`
   */
  changeWebhook(webhookId: string, body: WebhookChange, options?: Options): Promise<Webhook>
  /**
   * Delete a webhook.
   *
   * `DELETE /api/v1/webhooks/{id}`
   */
  deleteWebhook(webhookId: string, options?: Options): Promise<void>
  /**
   * Make a new secret, shown once; the one before signs along for a day.
   *
   * `POST /api/v1/webhooks/{id}/secret`
   */
  rotateWebhookSecret(webhookId: string, options?: Options): Promise<WebhookSecret>
  /**
   * Send a test event now and say what was answered.
   *
   * `POST /api/v1/webhooks/{id}/test`
   */
  testWebhook(webhookId: string, options?: Options): Promise<WebhookDelivery>
  /**
   * List what was sent in the last 30 days and what was answered, newest first.
   *
   * `GET /api/v1/webhooks/{id}/deliveries`
   */
  listWebhookDeliveries(webhookId: string, query?: ListWebhookDeliveriesQuery, options?: Options): Pages<WebhookDelivery>
  /**
   * Send one delivery again, under its same id.
   *
   * `POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/retry`
   */
  retryWebhookDelivery(webhookId: string, deliveryId: string, options?: KeyedOptions): Promise<WebhookDelivery>
  /**
   * Send everything since a time that has not been delivered.
   *
   * `POST /api/v1/webhooks/{id}/recovery`
   */
  recoverWebhook(webhookId: string, body: WebhookRecoveryInput, options?: KeyedOptions): Promise<WebhookRecovery>
}
