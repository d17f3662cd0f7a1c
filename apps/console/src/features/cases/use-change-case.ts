import { useQueryClient } from '@tanstack/react-query'
import type { CaseChange } from '../../lib/feature.ts'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { patchCase, refreshCase } from './cached-case.ts'

/** Goes on from a case that is dealt with. Gives the way back to it. */
export type GoOn = () => () => void

type Change = CaseChange & {
  /** The case is dealt with: the next one comes. */
  leaves?: boolean
}

/** Changes a case: shown at once, taken back if the server refuses, undone if one regrets. */
export function useChangeCase(caseId: string, goOn?: GoOn): (change: Change) => Promise<void> {
  const client = useQueryClient()
  const tellError = useErrorToast()
  return async ({ ask, patch, said, failed, undo, leaves }) => {
    const back = leaves ? goOn?.() : undefined
    const rollBack = patchCase(client, caseId, patch)
    const run = () => {
      undo?.()
      back?.()
    }
    const unsay = said && toast(said, undo ? { undo: run } : {})
    try {
      await ask()
    } catch (error) {
      if (unsay) unsay()
      rollBack()
      back?.()
      tellError(error, failed)
    }
    refreshCase(client, caseId)
  }
}
