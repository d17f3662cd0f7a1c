import type { Case } from '@polku/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unusableIdAs } from '../../lib/api.ts'
import { keys } from '../../lib/query-keys.ts'

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: keys.case(caseId),
    queryFn: ({ signal }) =>
      api.get<Case>(`/api/v1/cases/${caseId}`, { signal }).catch(unusableIdAs('case.not-found')),
  })

export const useCase = (caseId: string) => useQuery(caseQuery(caseId))
