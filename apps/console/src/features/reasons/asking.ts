import type { Case, ReasonSettings } from '@polku/contract'
import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { reasonSettingsKey } from './use-reason-settings.ts'

interface Asked {
  caseId: string
  /** What was to be done when the reason was missing. */
  goOn: () => void
}

let asked: Asked | null = null
const listeners = new Set<() => void>()

export function ask(next: Asked | null): void {
  asked = next
  for (const listener of listeners) listener()
}

/** What waits for a reason of this case, if anything. */
export function useAsked(caseId: string): Asked | null {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked,
  )
  return now?.caseId === caseId ? now : null
}

/** Has the reason chosen first, where the organisation or the team asks for one; the server refuses it otherwise. */
export function beforeSolving(about: { one: Case; client: QueryClient; solve: () => void }): boolean {
  const { one, client, solve } = about
  const settings = client.getQueryData<ReasonSettings>(reasonSettingsKey)
  if (one.reason || !settings || !isRequired(settings, one.team?.id)) return false
  ask({ caseId: one.id, goOn: solve })
  return true
}

export const isRequired = (
  { required, requiredByTeams }: Pick<ReasonSettings, 'required' | 'requiredByTeams'>,
  teamId: string | undefined,
): boolean => required || (teamId !== undefined && requiredByTeams.includes(teamId))
