import type { Trx } from '../db/database.ts'

/** What a domain asks of a case before one of us solves it; throws a refusal where it lacks that. */
export type BeforeSolving = (
  trx: Trx,
  one: { workspaceId: string; id: string; teamId: string | null },
) => Promise<void>
