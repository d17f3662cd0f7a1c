import type { Holding } from '../holding.ts'

/** The log is no domain's; what happened with a customer names them, whether it stands on their path or not. */
export const heldInLog: readonly Holding[] = [{ table: 'events', by: 'customer_id' }]
