import { kindOf } from '@polku/contract'
import type { Pool } from 'pg'

interface Row {
  kind: string
  actorKind: string
  actorId: string | null
  timeline: boolean
  audit: boolean
  data: unknown
}

/**
 * What the log of a test holds that the catalogue does not know so, also where SQL wrote it: kinds, shapes, and where
 * they are shown. Kinds that tests make up have no dot.
 */
export async function uncatalogued(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<Row>(`
    select distinct kind, actor_kind as "actorKind", actor_id as "actorId", timeline, audit, data from events
    where kind like '%.%' limit 5000`)
  return rows.flatMap((row) => {
    const kind = kindOf(row.kind)
    if (!kind) return [`${row.kind} is not in the catalogue`]
    const { success, error } = kind.data.strict().safeParse(row.data)
    const byPerson = row.actorKind === 'person' || row.actorKind === 'api-key'
    const audit = kind.audit === 'always' || (kind.audit === 'by-people' && byPerson)
    return [
      ...(success ? [] : [`${row.kind}: ${error.message}`]),
      ...(row.timeline === (kind.timeline !== undefined) ? [] : [`${row.kind}: timeline ${row.timeline}`]),
      ...(row.audit === audit ? [] : [`${row.kind}: audit ${row.audit}`]),
    ]
  })
}
