import type { Picture } from '@polku/demo'

/** Who the generator's agents and teams are in this workspace. */
export interface Roster {
  workspaceId: string
  people: ReadonlyMap<string, { id: string; name: string }>
  teams: ReadonlyMap<string, string>
  mailChannelId: string
  chatChannelId: string
  address: string
  photographs: ReadonlyMap<Picture, { hash: string; size: number; mediaType: string }>
  /** Where the shop with the chat on it is. */
  site: string
}

/** A row as PostgreSQL names its columns; times as ISO text. */
export type Row = Record<string, unknown>

export const iso = (at: number): string => new Date(at).toISOString()
export const isoOrNull = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : iso(at)
