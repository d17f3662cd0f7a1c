import type { Found } from '@polku/contract'

/** Where something that was found stands: a message in its case, with the words marked and the file lit, an order beside its customer. */
export function placeOf({ kind, id, caseId, messageId, customerId, words }: Found) {
  if (caseId)
    return {
      to: '/inbox/$view/$caseId',
      params: { view: 'all', caseId },
      search: messageId
        ? {
            message: messageId,
            ...(words.length > 0 ? { marked: words.join(' ') } : {}),
            ...(kind === 'file' ? { file: id } : {}),
          }
        : {},
    } as const
  return {
    to: '/customers/$customerId',
    params: { customerId: kind === 'customer' ? id : (customerId ?? id) },
    search: {},
  } as const
}
