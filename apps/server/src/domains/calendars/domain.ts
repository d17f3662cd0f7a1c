import type { Context } from '../../context.ts'
import type { Domain } from '../../platform/domain.ts'
import { planHolidays } from './planning-holidays.ts'
import { manageCalendars, readCalendars } from './policy.ts'
import { routes } from './routes.ts'
import { calendarsOfDemo } from './telling-demo.ts'

/** When somebody is there: hours, seasons and holidays, each calendar in its own zone. */
export const calendars: Domain<Context> = {
  name: 'calendars',
  api: [
    {
      name: 'Calendars',
      description: 'When somebody is there: hours, seasons and holidays.',
      settings: true,
      concerns: ['calendar', 'team', 'channel'],
    },
  ],
  permissions: [readCalendars, manageCalendars],
  routes,
  jobs: (ctx) => ({ 'plan-holidays': () => planHolidays(ctx) }),
  cron: { 'plan-holidays': '41 3 1 * *' },
  demo: calendarsOfDemo,
}
