import { useRef } from 'react'
import { type Row, type Steady, steady } from './steady-list.ts'

/** The rows to show now; another list (`identity`) begins afresh. */
export function useSteadyRows<R extends Row>(
  identity: string,
  fresh: readonly R[] | undefined,
  held: boolean,
): Steady<R> {
  const memory = useRef<{ identity: string; rows: readonly R[] }>({ identity, rows: [] })
  if (memory.current.identity !== identity) memory.current = { identity, rows: [] }
  const now = steady(memory.current.rows, fresh ?? memory.current.rows, held)
  memory.current.rows = now.rows
  return now
}
