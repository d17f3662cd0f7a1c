import type { CaseField } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, type Body } from '../../lib/api.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { fieldsKey } from './use-fields.ts'

/** Changes a field of the organisation where it stands in the list. */
export function useChangingField(field: CaseField) {
  const client = useQueryClient()
  const tellError = useErrorToast()
  return useMutation({
    mutationFn: (body: Body<'PATCH', '/api/v1/fields/{id}'>) =>
      api.patch('/api/v1/fields/{id}', { path: { id: field.id }, body }),
    onError: (error) => tellError(error),
    onSettled: () => client.invalidateQueries({ queryKey: fieldsKey }),
  })
}
