/** What Today keeps in the query cache under which name. */
export const todayKeys = {
  all: ['today'] as const,
  sentences: ['today', 'sentences'] as const,
  day: (date: string | undefined) => ['today', 'day', date ?? null] as const,
  rows: (rows: object) => ['today', 'rows', rows] as const,
}
