import type { CaseRecord, MailboxKey, Picture } from '@polku/demo'

/** Who the generator's agents and teams are in this workspace. */
export interface Roster {
  workspaceId: string
  people: ReadonlyMap<string, { id: string; name: string }>
  teams: ReadonlyMap<string, string>
  mailboxes: Readonly<Record<MailboxKey, Mailbox>>
  chatChannelId: string
  photographs: ReadonlyMap<Picture, { hash: string; size: number; mediaType: string }>
  /** Where the shop with the chat on it is. */
  site: string
}

interface Mailbox {
  channelId: string
  address: string
  source: 'smtp' | 'imap'
  /** Since when nothing has come from it. */
  silentSince: number
}

/** Where a case's mail has come. What came after the business mailbox fell silent was written to everybody's. */
export function mailboxOf(
  { mailboxes: { service, business } }: Roster,
  { team, steps }: CaseRecord,
): Mailbox {
  const heard = steps.every(({ kind, at }) => kind !== 'received' || at < business.silentSince)
  return team === 'business' && heard ? business : service
}

/** A row as PostgreSQL names its columns; times as ISO text. */
export type Row = Record<string, unknown>

export const iso = (at: number): string => new Date(at).toISOString()
export const isoOrNull = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : iso(at)
