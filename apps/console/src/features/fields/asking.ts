import type { Case, CaseField } from '@polku/contract'
import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { fieldsKey } from './use-fields.ts'

let asked: string | null = null
const listeners = new Set<() => void>()

export function ask(caseId: string | null): void {
  asked = caseId
  for (const listener of listeners) listener()
}

/** Whether solving this case waits for what it lacks. */
export const useIsAsked = (caseId: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked === caseId,
  )

/** Has what is required filled in first; the server refuses it otherwise. */
export function beforeSolving({ one, client }: { one: Case; client: QueryClient }): boolean {
  const fields = client.getQueryData<CaseField[]>(fieldsKey) ?? []
  if (!fields.some((field) => isLacking(field, one))) return false
  ask(one.id)
  return true
}

export const isLacking = (field: CaseField, one: Pick<Case, 'fields'>): boolean =>
  field.required && !field.retired && !one.fields.some(({ id }) => id === field.id)
