import { useQueryClient } from '@tanstack/react-query'
import { todayKeys } from './keys.ts'

/** Reads Today again once something has been done about a row. */
export function useFreshRows(): () => void {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: todayKeys.all })
}
