import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { CalendarClock } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'
import { calendarsKey } from './keys.ts'

const list = createRoute({
  getParentRoute: () => settings,
  path: '/calendars',
  component: lazyRouteComponent(() => import('./calendars-page.tsx'), 'CalendarsPage'),
})
const one = createRoute({
  getParentRoute: () => settings,
  path: '/calendars/$calendarId',
  component: lazyRouteComponent(() => import('./calendar-page.tsx'), 'CalendarPage'),
})

export const calendars = feature({
  routes: { settings: [list, one] },
  settings: [
    {
      to: '/settings/calendars',
      icon: CalendarClock,
      name: { en: 'Opening hours', fi: 'Aukioloajat', sv: 'Öppettider' },
      needs: 'calendar.read',
    },
  ],
  goesStale: [{ after: ({ kind }) => kind.startsWith('calendar.'), lists: [{ queryKey: calendarsKey }] }],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
