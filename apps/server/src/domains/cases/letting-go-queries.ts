import type { Trx } from '../../platform/db/database.ts'

// Closed cases keep who had them, as a record of who settled them.

export const takeFromPerson = (trx: Trx, workspaceId: string, personId: string) =>
  trx
    .updateTable('cases')
    .set({ assigneeId: null })
    .where('workspaceId', '=', workspaceId)
    .where('assigneeId', '=', personId)
    .where('state', '!=', 'closed')
    .returning(['id', 'customerId', 'channel', 'assigneeId', 'teamId'])
    .execute()

export const takeFromTeam = (trx: Trx, workspaceId: string, teamId: string) =>
  trx
    .updateTable('cases')
    .set({ teamId: null })
    .where('workspaceId', '=', workspaceId)
    .where('teamId', '=', teamId)
    .where('state', '!=', 'closed')
    .returning(['id', 'customerId', 'channel', 'assigneeId', 'teamId'])
    .execute()
