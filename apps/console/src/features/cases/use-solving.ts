import type { Case } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useFeatures } from '../../lib/use-features.ts'

/** Solves the open case, after what the features ask for first. */
export function useSolving(one: Case, solve: () => void): () => void {
  const client = useQueryClient()
  const features = useFeatures()
  return () => {
    if (!features.some(({ beforeSolving }) => beforeSolving?.({ one, client, solve }))) solve()
  }
}
