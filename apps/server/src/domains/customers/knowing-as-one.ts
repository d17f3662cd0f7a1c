import type { Reader, Trx } from '../../platform/db/database.ts'
import { provedElsewhere } from './identifier-queries.ts'
import { wholeOf } from './union-queries.ts'

/** Whether two ids lead to the same customer. */
export const areOne = async (db: Reader, workspaceId: string, one: string, other: string): Promise<boolean> =>
  one === other || (await wholeOf(db, workspaceId, one)).members.includes(other)

/** Whether all we know a customer by is a dialogue in chat: nobody has proved an address as theirs. */
export const isPassingVisitor = async (trx: Trx, workspaceId: string, customerId: string): Promise<boolean> =>
  !(await provedElsewhere(trx, workspaceId, customerId))
