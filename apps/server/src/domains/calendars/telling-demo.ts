import type { KeptHoliday, Season } from '@polku/contract'
import { HOURS, type HoursRecord } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import { demoOwner, demoStaff } from '../people/demo-staff.ts'
import { holidaysOf } from './holidays.ts'
import { createCalendar } from './managing.ts'
import { allCalendars } from './queries.ts'

export const calendarsOfDemo: DemoSource<Context> = { prepare: keepHours }

/** The company's hours, unless it has some. */
async function keepHours(ctx: Context, demo: Demo): Promise<void> {
  if ((await allCalendars(ctx.db, demo.workspaceId)).length > 0) return
  const owner = await demoOwner(ctx, demo.workspaceId)
  const { teams } = await demoStaff(ctx, demo)
  for (const record of HOURS)
    await createCalendar(ctx, owner, {
      ...{ name: record.name, zone: record.zone, week: record.week, country: record.country },
      holidays: await kept(record, demo),
      seasons: seasonsOf(record, demo),
      days: [],
      isDefault: record.isDefault,
      teams: record.teams.flatMap((key) => teams.get(key) ?? []),
      channels: [],
    })
}

/** Every public holiday, and what is customary with its hours. */
async function kept({ country, customary }: HoursRecord, { now }: Demo): Promise<KeptHoliday[]> {
  const listed = await holidaysOf(country, [new Date(now).getUTCFullYear()])
  const closed = new Set(listed.filter(({ kind }) => kind === 'public').map(({ rule }) => rule))
  return [...[...closed].map((rule) => ({ rule, hours: [] })), ...customary]
}

function seasonsOf({ summer }: HoursRecord, { now }: Demo): Season[] {
  if (!summer) return []
  const year = new Date(now).getUTCFullYear()
  const { name, week } = summer
  return [{ name, from: `${year}-${summer.from}`, to: `${year}-${summer.to}`, yearly: true, week }]
}
