import { Navigate } from '@tanstack/react-router'
import { useIsPhone } from '../../lib/media.ts'
import { useSettingsPlaces } from '../../lib/use-features.ts'

/** On phones the list of settings is a page of its own; elsewhere it stands beside the first of them. */
export function SettingsIndex() {
  const isPhone = useIsPhone()
  const [first] = useSettingsPlaces()
  return isPhone || !first ? null : <Navigate to={first.to} replace />
}
