import { useActions } from '../../lib/actions.ts'
import { useViewActions } from './use-view-actions.ts'

export function ViewCommands(): null {
  useActions(useViewActions())
  return null
}
