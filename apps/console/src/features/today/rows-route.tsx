import { getRouteApi } from '@tanstack/react-router'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { rowsOf } from './rows-of.ts'
import { TodayRowsPage } from './rows-page.tsx'

const route = getRouteApi('/desk/today/rows')

export function TodayRowsRoute() {
  const channels = useChannelKinds().map(({ kind }) => kind)
  return <TodayRowsPage rows={rowsOf(route.useSearch(), channels)} />
}
