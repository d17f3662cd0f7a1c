/** What is kept in the query cache under which name, so that a live hint finds all it concerns. */
export const keys = {
  cases: ['cases'] as const,
  caseLists: ['cases', 'list'] as const,
  caseList: (filter: object) => ['cases', 'list', filter] as const,
  caseSearch: (text: string) => ['cases', 'search', text] as const,
  caseCounts: ['cases', 'counts'] as const,
  case: (caseId: string) => ['cases', 'one', caseId] as const,
  messages: (caseId: string) => ['cases', 'messages', caseId] as const,
  draft: (caseId: string) => ['cases', 'draft', caseId] as const,
  customers: ['customers'] as const,
  customerList: (search: string) => ['customers', 'list', search] as const,
  openCustomers: ['customers', 'one'] as const,
  customer: (customerId: string) => ['customers', 'one', customerId] as const,
  waysToWrite: (customerId: string) => ['customers', 'one', customerId, 'ways to write'] as const,
  timelines: (customerId: string) => ['customers', 'timeline', customerId] as const,
  timeline: (customerId: string, filter: object) => ['customers', 'timeline', customerId, filter] as const,
  casesOf: (customerId: string) => ['customers', 'cases', customerId] as const,
  people: ['people'] as const,
  teams: ['teams'] as const,
}

/** Live hints come at once, but a hint may be held up; nobody should wait on it for longer than this. */
export const safetyNet = 15_000
