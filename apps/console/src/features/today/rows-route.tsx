import { getRouteApi } from '@tanstack/react-router'
import { TodayRowsPage } from './rows-page.tsx'

const route = getRouteApi('/desk/today/rows')

export const TodayRowsRoute = () => <TodayRowsPage rows={route.useSearch()} />
