import type { CaseSummary } from '@polku/contract'
import { useRef } from 'react'
import { type Steady, steady } from './steady-list.ts'

/** The rows to show now; another list (`identity`) begins afresh. */
export function useSteadyRows(
  identity: string,
  fresh: readonly CaseSummary[] | undefined,
  held: boolean,
): Steady<CaseSummary> {
  const memory = useRef<{ identity: string; rows: readonly CaseSummary[] }>({ identity, rows: [] })
  if (memory.current.identity !== identity) memory.current = { identity, rows: [] }
  const now = steady(memory.current.rows, fresh ?? memory.current.rows, held)
  memory.current.rows = now.rows
  return now
}
