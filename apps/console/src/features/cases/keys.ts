/** What is kept of cases in the query cache under which name, so that a live hint finds all it concerns. */
export const keys = {
  lists: ['cases', 'list'] as const,
  list: (filter: object) => ['cases', 'list', filter] as const,
  search: (text: string) => ['cases', 'search', text] as const,
  counts: ['cases', 'counts'] as const,
  open: ['cases', 'one'] as const,
  one: (caseId: string) => ['cases', 'one', caseId] as const,
  messages: (caseId: string) => ['cases', 'messages', caseId] as const,
  of: (customerId: string) => ['cases', 'of', customerId] as const,
  waysToWrite: (customerId: string) => ['cases', 'ways to write', customerId] as const,
}
