/** What is kept of customers in the query cache under which name, so that a live hint finds all it concerns. */
export const keys = {
  all: ['customers'] as const,
  list: (search: string) => ['customers', 'list', search] as const,
  open: ['customers', 'one'] as const,
  one: (customerId: string) => ['customers', 'one', customerId] as const,
  timelines: (customerId: string) => ['customers', 'timeline', customerId] as const,
  timeline: (customerId: string, filter: object) => ['customers', 'timeline', customerId, filter] as const,
}
