// Written from the description of the API by `npm run client`; not to be edited.

import type {
  Alert,
  Assignment,
  Attachment,
  AuditItem,
  BlockedSender,
  Calendar,
  CalendarGiven,
  CalendarPreview,
  Calendars,
  Case,
  CaseCounts,
  CaseField,
  CaseFieldChange,
  CaseFields,
  CaseSummary,
  CaseVisit,
  ChannelChange,
  ChannelDetails,
  ChannelTest,
  ChannelTrial,
  Countries,
  Customer,
  CustomerChange,
  CustomerSummary,
  Draft,
  DraftChange,
  DraftKind,
  Drafts,
  FieldFilled,
  Found,
  GetMessageHtmlQuery,
  GetOpenHoursQuery,
  GetTodayQuery,
  HandlingBeat,
  HeldFiles,
  HeldMail,
  HeldMailSent,
  Holidays,
  Id,
  InboundCounts,
  InboundItem,
  Instant,
  Language,
  LikelyReasons,
  ListAuditQuery,
  ListBlockedSendersQuery,
  ListCasesQuery,
  ListCustomersQuery,
  ListHolidaysQuery,
  ListInboundQuery,
  ListMessagesQuery,
  ListOrdersQuery,
  ListPeopleQuery,
  ListTagsQuery,
  ListTeamsQuery,
  ListTimelineQuery,
  ListTodayRowsQuery,
  ListWebhookDeliveriesQuery,
  MadeWebhook,
  Me,
  Message,
  NewBlockedSender,
  NewCase,
  NewCaseField,
  NewChannel,
  NewChannelTrial,
  NewHourCost,
  NewMessage,
  NewPromise,
  NewPromisePolicy,
  NewReason,
  NewTag,
  NewTeam,
  NewUnitCost,
  NewWebhook,
  OpenHours,
  Order,
  Person,
  PreviewCalendarQuery,
  PromiseChange,
  PromiseList,
  PromiseOutcome,
  PromisePolicies,
  PromisePolicy,
  PromisePolicyChange,
  ReadUnitCostsQuery,
  Reason,
  ReasonChange,
  ReasonGiven,
  ReasonSettings,
  ReasonTree,
  Role,
  SearchQuery,
  SendingTime,
  Sentences,
  SettledShares,
  SeveralCases,
  SeveralChanged,
  Snooze,
  Tag,
  TagChange,
  Team,
  TeamChange,
  Theme,
  TimelineItem,
  Today,
  TodayRow,
  UnitCosts,
  Unsent,
  VisitorsWaiting,
  WaysToWrite,
  Webhook,
  WebhookChange,
  WebhookDelivery,
  WebhookRecovery,
  WebhookRecoveryInput,
  WebhookSecret,
  WorkspaceChange,
} from '@polku/client'

export interface AcceptInvitation {
  token: string
  name: string
  /** Long enough that guessing is hopeless; no rules about signs. One that would be guessed early is refused with `person.password-weak` where it is set. */
  password: string
  language: Language
}

export interface ApiKey {
  id: Id
  name: string
  /** The beginning, by which a person recognises it. */
  start: string
  /** What it may do at most; never more than the person it acts as. */
  role: Role
  actsAs: {
    id: Id
    name: string
  }
  createdAt: Instant
  lastUsedAt: Instant | null
}

export interface ApiKeyPage {
  items: ApiKey[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface AuditPage {
  items: AuditItem[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface BlockedSenderList {
  items: BlockedSender[]
  next: string | null
}

export interface CasePage {
  items: CaseSummary[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface ChannelList {
  items: ChannelDetails[]
  next: null
  /** Where mail can be forwarded to, and whether mail can leave without a server of one’s own. */
  installation: {
    mailHost: string
    mailPort: number
    /** Whether it has a mail server of its own for mail that leaves. */
    sends: boolean
  }
}

export interface CustomerPage {
  items: CustomerSummary[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

/** Shown once, when it is made. Making a new one ends the old one. */
export interface IdentitySecret {
  identitySecret: string
}

export interface InboundPage {
  items: InboundItem[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface InvitationPage {
  items: MemberInvitation[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

/** What whoever holds the link may see before accepting. */
export interface InvitationPreview {
  workspace: string
  language: Language
  email: string
  role: Role
  invitedBy: string
  /** They sign in elsewhere in this installation already: their own password is asked for. */
  known: boolean
}

/** The key is shown once; only its hash is kept. */
export interface MadeApiKey {
  id: Id
  name: string
  /** The beginning, by which a person recognises it. */
  start: string
  /** What it may do at most; never more than the person it acts as. */
  role: Role
  actsAs: {
    id: Id
    name: string
  }
  createdAt: Instant
  lastUsedAt: Instant | null
  key: string
}

/** The link is shown once; only its hash is kept. */
export interface MadeInvitation {
  id: Id
  email: string
  role: Role
  teamIds: Id[]
  invitedBy: {
    id: Id
    name: string
  }
  createdAt: Instant
  expiresAt: Instant
  expired: boolean
  link: string
  /** Whether the link also goes out by mail. */
  mailed: boolean
}

export interface MailRecoveryLink {
  /** The link as it was made. */
  link: string
}

export interface MailedRecoveryLink {
  to: string
}

export interface MeChange {
  name?: string | undefined
  language?: Language | undefined
  theme?: Theme | undefined
  alerts?: Alert[] | undefined
}

/** An invitation to join the organisation. */
export interface MemberInvitation {
  id: Id
  email: string
  role: Role
  teamIds: Id[]
  invitedBy: {
    id: Id
    name: string
  }
  createdAt: Instant
  expiresAt: Instant
  expired: boolean
}

/** Newest page first asked, each page in chronological order; `next` leads to older ones. Answers that are pending stand at the end of the newest page, beyond its `limit`. */
export interface MessagePage {
  items: Message[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface NewApiKey {
  name: string
  role: Role
}

export interface NewInvitation {
  email: string
  role: Role
  /** @default [] */
  teamIds?: Id[] | undefined
}

export interface OpenInvitation {
  token: string
}

export interface OrderPage {
  items: Order[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface PersonPage {
  items: Person[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

/** A locked-out owner with a link from `npm run owner`. */
export interface Recovery {
  token: string
  /** Long enough that guessing is hopeless; no rules about signs. One that would be guessed early is refused with `person.password-weak` where it is set. */
  password: string
}

/** Works once, and is shown once; only its hash is kept. Whoever opens it sets a new password, is signed out everywhere and has no second factors left. */
export interface RecoveryLink {
  link: string
  expiresAt: Instant
  /** Where it can be sent by mail; null where the installation cannot send. */
  mailTo: string | null
}

export interface RecoveryPreview {
  name: string
  email: string
  language: Language
}

export interface RoleChange {
  role: Role
}

/** What has to be looked for long comes in parts: a page may hold less than was asked for, even nothing, while `next` leads on. */
export interface SearchPage {
  items: Found[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

/** One's own session on one device. */
export interface Session {
  id: Id
  current: boolean
  address: string | null
  userAgent: string | null
  createdAt: Instant
  lastUsedAt: Instant
}

export interface SessionList {
  items: Session[]
  next: string | null
}

export interface SetUp {
  token: string
  language: Language
  /**
   * A name of the IANA time zone database, such as Europe/Helsinki.
   * @default "Europe/Helsinki"
   */
  timeZone?: string | undefined
  organisation: string
  owner: {
    name: string
    email: string
    /** Long enough that guessing is hopeless; no rules about signs. One that would be guessed early is refused with `person.password-weak` where it is set. */
    password: string
  }
  start: 'empty' | 'demo'
}

/** Asks whether a link is good before the form is filled in. */
export interface SetUpLink {
  token: string
}

/** How far the demo company has been loaded; null where none was asked for. */
export interface SetUpProgress {
  demo: {
    state: 'waiting' | 'running' | 'done' | 'failed'
    done: number
    total: number
    error: string | null
  } | null
}

export interface SetUpState {
  done: boolean
}

export interface TagPage {
  items: Tag[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface TeamPage {
  items: Team[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface TimelinePage {
  items: TimelineItem[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface TodayRowPage {
  items: TodayRow[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface WebhookDeliveryPage {
  items: WebhookDelivery[]
  /** Leads to the following page; null on the last. */
  next: string | null
}

export interface WebhookList {
  items: Webhook[]
  next: null
}

export interface ListInvitationsQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
}

export interface ListApiKeysQuery {
  /**
   * How many at most, up to 200.
   * @default 50
   */
  limit?: number | undefined
  /** The `next` of the page before; leave out for the first page. */
  after?: string | undefined
}

/** What each address is given, and what it answers. */
export interface Operations {
  GET: {
    /** Who is asking, and what they may do. */
    '/api/v1/me': { answer: Me }
    /** List where you are signed in. */
    '/api/v1/me/sessions': { answer: SessionList }
    /** Whether the installation has been set up. */
    '/api/v1/set-up': { answer: SetUpState }
    /** How far the demo company has been loaded. */
    '/api/v1/set-up/progress': { answer: SetUpProgress }
    /** List the people of the organisation. */
    '/api/v1/people': { query?: ListPeopleQuery; answer: PersonPage }
    /** List invitations that are open. */
    '/api/v1/invitations': { query?: ListInvitationsQuery; answer: InvitationPage }
    /** List teams. */
    '/api/v1/teams': { query?: ListTeamsQuery; answer: TeamPage }
    /** List API keys. */
    '/api/v1/api-keys': { query?: ListApiKeysQuery; answer: ApiKeyPage }
    /** Who changed or exported what, newest first. */
    '/api/v1/audit': { query?: ListAuditQuery; answer: AuditPage }
    /** List the calendars of the organisation, the default first. */
    '/api/v1/calendars': { answer: Calendars }
    /** Show when a calendar is open. */
    '/api/v1/calendars/{id}/hours': { path: { id: Id }; query?: GetOpenHoursQuery; answer: OpenHours }
    /** List the holidays of a country in a year. */
    '/api/v1/holidays': { query: ListHolidaysQuery; answer: Holidays }
    /** List the countries whose holidays are known. */
    '/api/v1/holidays/countries': { answer: Countries }
    /** List channels. */
    '/api/v1/channels': { answer: ChannelList }
    /** Open a channel. */
    '/api/v1/channels/{id}': { path: { id: Id }; answer: ChannelDetails }
    /** List blocked senders. */
    '/api/v1/blocked-senders': { query?: ListBlockedSendersQuery; answer: BlockedSenderList }
    /** Find customers by name or address, latest contact first. */
    '/api/v1/customers': { query?: ListCustomersQuery; answer: CustomerPage }
    /** Open a customer. */
    '/api/v1/customers/{id}': { path: { id: Id }; answer: Customer }
    /** Read a customer's timeline, newest first. */
    '/api/v1/customers/{id}/timeline': { path: { id: Id }; query?: ListTimelineQuery; answer: TimelinePage }
    /** List a customer's orders, latest first. */
    '/api/v1/customers/{id}/orders': { path: { id: Id }; query?: ListOrdersQuery; answer: OrderPage }
    /** List the cases of a view, latest message first. */
    '/api/v1/cases': { query?: ListCasesQuery; answer: CasePage }
    /** Count the cases of each view, exactly up to 99. */
    '/api/v1/cases/counts': { answer: CaseCounts }
    /** List to which addresses, and from which, a customer can be written to. */
    '/api/v1/customers/{id}/ways-to-write': { path: { id: Id }; answer: WaysToWrite }
    /** Open a case. */
    '/api/v1/cases/{id}': { path: { id: Id }; answer: Case }
    /** Read what you have begun to write in a case. */
    '/api/v1/cases/{id}/drafts': { path: { id: Id }; answer: Drafts }
    /** Read the messages of a case. */
    '/api/v1/cases/{id}/messages': { path: { id: Id }; query?: ListMessagesQuery; answer: MessagePage }
    /** Download a file. */
    '/api/v1/files/{id}': { path: { id: Id }; answer: never }
    /** Show the HTML a mail came with, sanitised, for a sandboxed frame. */
    '/api/v1/messages/{id}/html': { path: { id: Id }; query?: GetMessageHtmlQuery; answer: never }
    /** List the tags of the organisation. */
    '/api/v1/tags': { query?: ListTagsQuery; answer: TagPage }
    /** List the fields of the organisation’s own. */
    '/api/v1/fields': { answer: CaseFields }
    /** List the reasons of the organisation, as a tree. */
    '/api/v1/reasons': { answer: ReasonTree }
    /** Show how many contacts the first answer settled, by reason. */
    '/api/v1/reasons/settled-shares': { answer: SettledShares }
    /** List the reasons that the case is likely to have. */
    '/api/v1/cases/{id}/likely-reasons': { path: { id: Id }; answer: LikelyReasons }
    /** Show whether a reason is asked for before a case is solved. */
    '/api/v1/reason-settings': { answer: ReasonSettings }
    /** Show what contacts cost, by channel and reason, now or as it was at a moment. */
    '/api/v1/unit-costs': { query?: ReadUnitCostsQuery; answer: UnitCosts }
    /** List what is promised, and to whom. */
    '/api/v1/promise-policies': { answer: PromisePolicies }
    /** List what was promised in a case. */
    '/api/v1/cases/{id}/promises': { path: { id: Id }; answer: PromiseList }
    /** Count the mail a channel holds, and say since when. */
    '/api/v1/channels/{id}/held-mail': { path: { id: Id }; answer: HeldMail }
    /** List what has come in and what became of it. */
    '/api/v1/inbound': { query?: ListInboundQuery; answer: InboundPage }
    /** Count what has come in by what became of it. */
    '/api/v1/inbound/counts': { answer: InboundCounts }
    /** Download a mail exactly as it came. */
    '/api/v1/inbound/{id}/raw': { path: { id: Id }; answer: never }
    /** The pages of the visit in which the customer wrote, and where an unseen answer goes. */
    '/api/v1/cases/{id}/visit': { path: { id: Id }; answer: CaseVisit }
    /** List who waits live in chat, in your cases and in those nobody has taken. */
    '/api/v1/chat/waiting': { answer: VisitorsWaiting }
    /** Search everything by what it holds, newest first. */
    '/api/v1/search': { query: SearchQuery; answer: SearchPage }
    /** Count a day: cases in and out, first replies, who waits. */
    '/api/v1/insights/today': { query?: GetTodayQuery; answer: Today }
    /** Tell what needs whoever asks now, the most urgent first. */
    '/api/v1/insights/today/sentences': { answer: Sentences }
    /** List the cases behind one number of a day. */
    '/api/v1/insights/today/rows': { query: ListTodayRowsQuery; answer: TodayRowPage }
    /** List webhooks. */
    '/api/v1/webhooks': { answer: WebhookList }
    /** Open a webhook. */
    '/api/v1/webhooks/{id}': { path: { id: Id }; answer: Webhook }
    /** List what was sent in the last 30 days and what was answered, newest first. */
    '/api/v1/webhooks/{id}/deliveries': { path: { id: Id }; query?: ListWebhookDeliveriesQuery; answer: WebhookDeliveryPage }
  }
  POST: {
    /** Make the organisation and its owner, with the one-time link. */
    '/api/v1/set-up': { body: SetUp; answer: SetUpState }
    /** Ask whether a set-up link is good. */
    '/api/v1/set-up/link': { body: SetUpLink; answer: undefined }
    /** Whom a recovery link lets back in. */
    '/api/v1/recovery/preview': { body: SetUpLink; answer: RecoveryPreview }
    /** Set a new password with a link from npm run owner. */
    '/api/v1/recovery': { body: Recovery; answer: undefined }
    /** Make a link by which somebody sets a new password. */
    '/api/v1/people/{id}/recovery-link': { path: { id: Id }; answer: RecoveryLink }
    /** Send a recovery link that was just made to the one it is for. */
    '/api/v1/people/{id}/recovery-link/mail': { path: { id: Id }; body: MailRecoveryLink; answer: MailedRecoveryLink }
    /** Invite somebody; the link is shown once. */
    '/api/v1/invitations': { body: NewInvitation; answer: MadeInvitation }
    /** Make a new link for an open invitation; the old one ends. */
    '/api/v1/invitations/{id}/link': { path: { id: Id }; answer: MadeInvitation }
    /** What whoever holds the link is invited to. */
    '/api/v1/invitations/preview': { body: OpenInvitation; answer: InvitationPreview }
    /** Accept an invitation with a name and a password. */
    '/api/v1/invitations/accept': { body: AcceptInvitation; answer: {
      email: string
    } }
    /** Make a team. */
    '/api/v1/teams': { body: NewTeam; answer: Team }
    /** Make an API key; it is shown once. */
    '/api/v1/api-keys': { body: NewApiKey; answer: MadeApiKey }
    /** Add a calendar. */
    '/api/v1/calendars': { body: CalendarGiven; key?: string; answer: Calendar }
    /** Show the days to come by a calendar before it is kept. */
    '/api/v1/calendars/preview': { query?: PreviewCalendarQuery; body: CalendarGiven; answer: CalendarPreview }
    /** Add a channel. */
    '/api/v1/channels': { body: NewChannel; answer: ChannelDetails }
    /** Block an address or a domain. */
    '/api/v1/blocked-senders': { body: NewBlockedSender; answer: BlockedSender }
    /** Write to a customer first. */
    '/api/v1/cases': { body: NewCase; key?: string; answer: Case }
    /** Reply to the customer, or write an internal note. */
    '/api/v1/cases/{id}/messages': { path: { id: Id }; body: NewMessage; key?: string; answer: Message }
    /** Upload a file to attach to a message (multipart/form-data). */
    '/api/v1/files': { file: File; answer: Attachment }
    /** Do one thing with several cases. */
    '/api/v1/cases/changes': { body: SeveralCases; key?: string; answer: SeveralChanged }
    /** Make a tag. */
    '/api/v1/tags': { body: NewTag; key?: string; answer: Tag }
    /** Make a field. */
    '/api/v1/fields': { body: NewCaseField; key?: string; answer: CaseField }
    /** Add a reason. */
    '/api/v1/reasons': { body: NewReason; key?: string; answer: Reason }
    /** Begin the tree with what most organisations are asked about. */
    '/api/v1/reasons/starter-set': { key?: string; answer: ReasonTree }
    /** Note how long somebody has just been at work on a case. */
    '/api/v1/cases/{id}/handling': { path: { id: Id }; body: HandlingBeat; answer: undefined }
    /** Set what a contact by a channel for a reason costs from now on, or have it worked out again. */
    '/api/v1/unit-costs': { body: NewUnitCost; key?: string; answer: UnitCosts }
    /** Promise something from now on. */
    '/api/v1/promise-policies': { body: NewPromisePolicy; key?: string; answer: PromisePolicy }
    /** Promise something by hand. */
    '/api/v1/cases/{id}/promises': { path: { id: Id }; body: NewPromise; key?: string; answer: Case }
    /** Try the mail servers of a channel before it is added. */
    '/api/v1/channels/test': { body: NewChannelTrial; answer: ChannelTest }
    /** Connect to the mail servers and say what is wrong. */
    '/api/v1/channels/{id}/test': { path: { id: Id }; body: ChannelTrial; answer: ChannelTest }
    /** Read a failed item again. */
    '/api/v1/inbound/{id}/retry': { path: { id: Id }; answer: InboundItem }
    /** Make the secret by which a shop signs who its visitors are; it is shown once. */
    '/api/v1/channels/{id}/identity-secret': { path: { id: Id }; answer: IdentitySecret }
    /** Add a webhook; its secret is shown once. */
    '/api/v1/webhooks': { body: NewWebhook; answer: MadeWebhook }
    /** Make a new secret, shown once; the one before signs along for a day. */
    '/api/v1/webhooks/{id}/secret': { path: { id: Id }; answer: WebhookSecret }
    /** Send a test event now and say what was answered. */
    '/api/v1/webhooks/{id}/test': { path: { id: Id }; answer: WebhookDelivery }
    /** Send one delivery again, under its same id. */
    '/api/v1/webhooks/{id}/deliveries/{deliveryId}/retry': { path: { id: Id; deliveryId: Id }; key?: string; answer: WebhookDelivery }
    /** Send everything since a time that has not been delivered. */
    '/api/v1/webhooks/{id}/recovery': { path: { id: Id }; body: WebhookRecoveryInput; key?: string; answer: WebhookRecovery }
  }
  PUT: {
    /** Put a calendar as given; what runs by it is worked out anew. */
    '/api/v1/calendars/{id}': { path: { id: Id }; body: CalendarGiven; answer: Calendar }
    /** Hold uploads for what you have begun to write to a customer; naming none lets them go. */
    '/api/v1/customers/{id}/letter/files': { path: { id: Id }; body: HeldFiles; answer: undefined }
    /** Solve a case. */
    '/api/v1/cases/{id}/solution': { path: { id: Id }; key?: string; answer: Case }
    /** Put a case aside until a time. */
    '/api/v1/cases/{id}/snooze': { path: { id: Id }; body: Snooze; answer: Case }
    /** Mark a case as spam. */
    '/api/v1/cases/{id}/spam': { path: { id: Id }; key?: string; answer: Case }
    /** Give a case that a colleague forwarded to who wrote it first. */
    '/api/v1/cases/{id}/first-writer': { path: { id: Id }; key?: string; answer: Case }
    /** Mark a case read. */
    '/api/v1/cases/{id}/read': { path: { id: Id }; key?: string; answer: Case }
    /** Give a case to a person or a team. */
    '/api/v1/cases/{id}/assignment': { path: { id: Id }; body: Assignment; answer: Case }
    /** Keep your draft in a case; an empty one is dropped. */
    '/api/v1/cases/{id}/drafts/{kind}': { path: { id: Id; kind: DraftKind }; body: DraftChange; answer: Draft | null }
    /** Hold uploads for a text that stands on your device beside the draft that is kept here. */
    '/api/v1/files/held': { body: HeldFiles; answer: undefined }
    /** Send a pending reply now, or a failed, bounced or held mail again. */
    '/api/v1/cases/{id}/messages/{messageId}/sending': { path: { id: Id; messageId: Id }; answer: Message }
    /** Choose another time for a pending reply. */
    '/api/v1/cases/{id}/messages/{messageId}/sending-time': { path: { id: Id; messageId: Id }; body: SendingTime; answer: Message }
    /** Give a case a tag. */
    '/api/v1/cases/{id}/tags/{tagId}': { path: { id: Id; tagId: Id }; key?: string; answer: Case }
    /** Fill in a field of a case, or empty it. */
    '/api/v1/cases/{id}/fields/{fieldId}': { path: { id: Id; fieldId: Id }; body: FieldFilled; key?: string; answer: Case }
    /** Say for which reason they contacted us. */
    '/api/v1/cases/{id}/reason': { path: { id: Id }; body: ReasonGiven; key?: string; answer: Case }
    /** Ask for a reason before a case is solved, or no longer. */
    '/api/v1/reason-settings': { body: ReasonSettings; answer: ReasonSettings }
    /** Set what an hour of work costs from now on. */
    '/api/v1/unit-costs/hour': { body: NewHourCost; key?: string; answer: UnitCosts }
    /** Say what became of a promise by hand. */
    '/api/v1/promises/{id}/outcome': { path: { id: Id }; body: PromiseOutcome; key?: string; answer: Case }
    /** Send all the mail a channel holds. */
    '/api/v1/channels/{id}/held-mail/sending': { path: { id: Id }; answer: HeldMailSent }
  }
  PATCH: {
    /** Change your own name, language, theme, or how you are told of who waits. */
    '/api/v1/me': { body: MeChange; answer: Me }
    /** Change the organisation's name or language. */
    '/api/v1/workspace': { body: WorkspaceChange; answer: Me }
    /** Give somebody another role. */
    '/api/v1/people/{id}': { path: { id: Id }; body: RoleChange; answer: Person }
    /** Rename a team or say who belongs to it. */
    '/api/v1/teams/{id}': { path: { id: Id }; body: TeamChange; answer: Team }
    /** Change a channel; settings replace the settings whole. */
    '/api/v1/channels/{id}': { path: { id: Id }; body: ChannelChange; answer: ChannelDetails }
    /** Change a customer's name, language or attributes. */
    '/api/v1/customers/{id}': { path: { id: Id }; body: CustomerChange; key?: string; answer: Customer }
    /** Rename, recolour or retire a tag, or take it up again. */
    '/api/v1/tags/{id}': { path: { id: Id }; body: TagChange; answer: Tag }
    /** Rename, move, change or retire a field, or take it up again. */
    '/api/v1/fields/{id}': { path: { id: Id }; body: CaseFieldChange; answer: CaseField }
    /** Rename, move, merge or retire a reason, or take that back. */
    '/api/v1/reasons/{id}': { path: { id: Id }; body: ReasonChange; answer: Reason }
    /** Promise something else from now on, or put it elsewhere in the order. */
    '/api/v1/promise-policies/{id}': { path: { id: Id }; body: PromisePolicyChange; answer: PromisePolicy }
    /** Reword a promise by hand, or move it to another moment or owner. */
    '/api/v1/promises/{id}': { path: { id: Id }; body: PromiseChange; answer: Case }
    /** Change a webhook, or switch it on or off. */
    '/api/v1/webhooks/{id}': { path: { id: Id }; body: WebhookChange; answer: Webhook }
  }
  DELETE: {
    /** Sign out somewhere. */
    '/api/v1/me/sessions/{id}': { path: { id: Id }; answer: undefined }
    /** Remove somebody. */
    '/api/v1/people/{id}': { path: { id: Id }; answer: undefined }
    /** Withdraw an invitation. */
    '/api/v1/invitations/{id}': { path: { id: Id }; answer: undefined }
    /** Delete a team. */
    '/api/v1/teams/{id}': { path: { id: Id }; answer: undefined }
    /** End an API key at once. */
    '/api/v1/api-keys/{id}': { path: { id: Id }; answer: undefined }
    /** Delete a calendar; what went by it goes by the default. */
    '/api/v1/calendars/{id}': { path: { id: Id }; answer: undefined }
    /** Delete a channel that has carried nothing yet. */
    '/api/v1/channels/{id}': { path: { id: Id }; answer: undefined }
    /** Stop blocking a sender. */
    '/api/v1/blocked-senders/{pattern}': { path: { pattern: string }; answer: undefined }
    /** Reopen a case. */
    '/api/v1/cases/{id}/solution': { path: { id: Id }; key?: string; answer: Case }
    /** Wake a snoozed case. */
    '/api/v1/cases/{id}/snooze': { path: { id: Id }; key?: string; answer: Case }
    /** Take a case out of spam. */
    '/api/v1/cases/{id}/spam': { path: { id: Id }; key?: string; answer: Case }
    /** Give such a case back to the colleague. */
    '/api/v1/cases/{id}/first-writer': { path: { id: Id }; key?: string; answer: Case }
    /** Mark a case unread. */
    '/api/v1/cases/{id}/read': { path: { id: Id }; key?: string; answer: Case }
    /** Drop your draft in a case. */
    '/api/v1/cases/{id}/drafts/{kind}': { path: { id: Id; kind: DraftKind }; answer: undefined }
    /** Take a pending reply back. */
    '/api/v1/cases/{id}/messages/{messageId}/sending': { path: { id: Id; messageId: Id }; answer: Unsent }
    /** Undo what you have done with several cases, as a whole. */
    '/api/v1/cases/changes/{changeId}': { path: { changeId: Id }; key?: string; answer: SeveralChanged }
    /** Take a tag from a case. */
    '/api/v1/cases/{id}/tags/{tagId}': { path: { id: Id; tagId: Id }; key?: string; answer: Case }
    /** Delete a reason that has never been used. */
    '/api/v1/reasons/{id}': { path: { id: Id }; key?: string; answer: undefined }
    /** Take the reason from a case. */
    '/api/v1/cases/{id}/reason': { path: { id: Id }; key?: string; answer: Case }
    /** Promise that no longer; what was promised stands. */
    '/api/v1/promise-policies/{id}': { path: { id: Id }; answer: undefined }
    /** Delete a webhook. */
    '/api/v1/webhooks/{id}': { path: { id: Id }; answer: undefined }
  }
}
