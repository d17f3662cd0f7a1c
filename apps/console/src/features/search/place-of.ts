import type { Found } from '@polku/contract'

/** Where something that was found stands: a message in its case, an order beside its customer. */
export function placeOf({ kind, id, caseId, messageId, customerId }: Found) {
  if (caseId)
    return {
      to: '/inbox/$view/$caseId',
      params: { view: 'all', caseId },
      search: messageId ? { message: messageId } : {},
    } as const
  return {
    to: '/customers/$customerId',
    params: { customerId: kind === 'customer' ? id : (customerId ?? id) },
    search: {},
  } as const
}
