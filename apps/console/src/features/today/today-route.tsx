import { getRouteApi } from '@tanstack/react-router'
import { TodayPage } from './today-page.tsx'

const route = getRouteApi('/desk/today')

export const TodayRoute = () => <TodayPage date={route.useSearch().date} />
