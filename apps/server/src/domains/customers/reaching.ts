import type { Reader } from '../../platform/db/database.ts'
import { reachableBy } from './identifier-queries.ts'

export interface Reach {
  id: string
  /** Which of those who have turned out to be one it came with. */
  customerId: string
  value: string
  status: 'verified' | 'claimed'
}

/** By what a customer can be reached, the best known first. */
export const reachesOf = async (
  db: Reader,
  workspaceId: string,
  customerId: string,
  kind: 'email' | 'phone' | null,
): Promise<Reach[]> => (kind ? reachableBy(db, workspaceId, customerId, kind) : [])

/** Their mail addresses: where answers go that leave as mail. */
export const mailAddressesOf = (db: Reader, workspaceId: string, customerId: string): Promise<Reach[]> =>
  reachableBy(db, workspaceId, customerId, 'email')
