export const policiesKey = ['promise-policies'] as const
/** Under which what breaks soon of one's own is kept. */
export const inHand = ['promises', 'in hand'] as const
export const promisedTo = (customerId: string) => ['promises', 'to', customerId] as const
