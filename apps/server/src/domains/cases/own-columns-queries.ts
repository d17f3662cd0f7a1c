import type { CasesQuery } from '@polku/contract'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'

type Asked = Pick<z.output<typeof CasesQuery>, 'assignee' | 'state' | 'waitingHours' | 'quietDays'>

/** What a list is narrowed by that stands in the case's own row: who has it, its state, how long it has waited. */
export function byOwnColumns({ assignee, state, waitingHours, quietDays }: Asked): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = []
  if (assignee === 'nobody') conditions.push(sql`c.assignee_id is null`)
  else if (assignee) conditions.push(sql`c.assignee_id = any(${assignee.split(',')}::uuid[])`)
  if (state) conditions.push(sql`c.state = any(${state.split(',')}::text[])`)
  if (waitingHours !== undefined)
    conditions.push(sql`c.waiting_since <= now() - make_interval(hours => ${waitingHours})`)
  if (quietDays !== undefined)
    conditions.push(sql`c.last_message_at <= now() - make_interval(days => ${quietDays})`)
  return conditions
}
