import type { MailNotice, NonDelivery } from '@polku/contract'

/** A mail as it is understood, whatever state its bytes are in. */
export type ParsedMail = {
  /** Without angle brackets, as are all ids here; null when the sender gave none. */
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  from: Mailbox | null
  replyTo: Mailbox | null
  to: Mailbox[]
  cc: Mailbox[]
  subject: string | null
  /** What the sender says; may lie in the future or be missing. */
  date: Date | null
  /** The plain text, made from the HTML where the mail has nothing else. */
  text: string
  /** As it came: to be sanitised before anybody sees it. */
  html: string | null
  attachments: MailAttachment[]
  invitations: Invitation[]
  kind: MailKind
  notice: MailNotice | null
  wrapping: MailWrapping | null
  bounce: Bounce | null
  feedback: Feedback | null
  /** Unfolded headers in order, names in lower case. */
  headers: MailHeader[]
  /** True when the structure was beyond reading and the text is the raw body. */
  unreadable: boolean
}

export type Mailbox = { name: string | null; address: string }
export type MailHeader = { name: string; value: string }

/** Only a `message` is written by somebody who waits for an answer. */
export type MailKind = 'message' | 'auto-reply' | 'bounce' | 'list'

/**
 * Encrypted or signed as a sealed whole by S/MIME, encrypted by PGP, or packed into Outlook's winmail.dat; or shown
 * raw, because it could not be taken apart.
 */
export type MailWrapping = 'smime' | 'pgp' | 'tnef' | 'raw'

export type MailAttachment = {
  name: string
  /** By content. */
  mediaType: string
  /** What the sender called it. */
  declaredType: string
  size: number
  contentId: string | null
  inline: boolean
  content: Buffer
}

export type Invitation = {
  method: string
  summary: string | null
  /** UTC with a Z, local time where the zone is not known, or a date alone for a whole day. */
  start: string | null
  end: string | null
  /** Where the organiser's clock hangs, by name or as an offset; null where the times do not say. */
  zone: string | null
  /** Not the first to be sent of this event. */
  updated: boolean
  cancelled: boolean
  location: string | null
  /** In lines, as it was written. */
  description: string | null
  organiser: string | null
}

export type Bounce = {
  recipients: BouncedRecipient[]
  /** The mail that could not be delivered, when the report says. */
  originalMessageId: string | null
  /**
   * What says so: the machine-readable report that the standard asks for; a report in a server's own words, sent by
   * a server; or such words alone, which a person may have passed on.
   */
  evidence: 'standard' | 'server' | 'words'
}

export type BouncedRecipient = {
  address: string
  action: 'failed' | 'delayed'
  /** Such as 5.1.1. */
  status: string | null
  diagnostic: string | null
  reason: NonDelivery
  /** Until when it is tried, where the report says. */
  until: Date | null
  /** The address itself is no good; false where a later mail, or another one, may arrive. */
  hard: boolean
}

/** What a provider tells of what a recipient made of our mail, mostly that it is spam (RFC 5965). */
export type Feedback = {
  /** `abuse`, `opt-out`, `auth-failure`… */
  type: string
  recipients: string[]
  originalMessageId: string | null
}
