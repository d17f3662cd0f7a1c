import type { Alert, Language } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { sessionQuery } from '../../lib/session.ts'
import type { Theme } from '../../lib/theme.ts'

export const useChangeMe = () =>
  useMutation({
    mutationFn: (body: { name?: string; language?: Language; theme?: Theme; alerts?: Alert[] }) =>
      api.patch('/api/v1/me', { body }),
    onSuccess: (me) => queryClient.setQueryData(sessionQuery.queryKey, me),
  })
