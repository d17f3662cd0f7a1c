import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { unusableIdAs } from '../../lib/api-error.ts'
import { keys } from './keys.ts'

export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: keys.one(caseId),
    queryFn: ({ signal }) =>
      api.get('/api/v1/cases/{id}', { path: { id: caseId }, signal }).catch(unusableIdAs('case.not-found')),
  })

export const useCase = (caseId: string) => useQuery(caseQuery(caseId))
