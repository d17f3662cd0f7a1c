import type { Channel } from '@polku/contract'
/** What every event of a case says of it. */
export const aboutCase = (row: { id: string; customerId: string; channel: Channel }) => ({
  customerId: row.customerId,
  caseId: row.id,
  channel: row.channel,
})
