import {
  Calendar,
  CalendarGiven,
  CalendarPreview,
  Calendars,
  Countries,
  Holidays,
  HolidaysQuery,
  HoursQuery,
  Id,
  OpenHours,
  PreviewQuery,
} from '@polku/contract'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { type App, actorOf } from '../../platform/http/app.ts'
import { changeCalendar, createCalendar, removeCalendar } from './managing.ts'
import {
  listCalendars,
  listCountries,
  listHolidays,
  previewCalendar,
  readCalendar,
  readHours,
} from './reading.ts'

const params = z.object({ id: Id })
const tags = ['Calendars']
const idempotent = { config: { idempotent: true } } as const

export function routes(app: App, ctx: Context): void {
  app.get(
    '/calendars',
    {
      schema: {
        tags,
        operationId: 'listCalendars',
        summary: 'List the calendars of the organisation, the default first',
        response: { 200: Calendars },
      },
    },
    async (request) => listCalendars(ctx, actorOf(request)),
  )
  app.post(
    '/calendars',
    {
      ...idempotent,
      schema: {
        tags,
        operationId: 'createCalendar',
        summary: 'Add a calendar',
        body: CalendarGiven,
        response: { 201: Calendar },
      },
    },
    async (request, reply) => {
      const id = await createCalendar(ctx, actorOf(request), request.body)
      return reply.status(201).send(await readCalendar(ctx, actorOf(request), id))
    },
  )
  app.put(
    '/calendars/:id',
    {
      schema: {
        tags,
        operationId: 'changeCalendar',
        summary: 'Put a calendar as given; what runs by it is worked out anew',
        params,
        body: CalendarGiven,
        response: { 200: Calendar },
      },
    },
    async (request) => {
      await changeCalendar(ctx, actorOf(request), request.params.id, request.body)
      return await readCalendar(ctx, actorOf(request), request.params.id)
    },
  )
  app.delete(
    '/calendars/:id',
    {
      schema: {
        tags,
        operationId: 'deleteCalendar',
        summary: 'Delete a calendar; what went by it goes by the default',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeCalendar(ctx, actorOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  )
  app.get(
    '/calendars/:id/hours',
    {
      schema: {
        tags,
        operationId: 'getOpenHours',
        summary: 'Show when a calendar is open',
        params,
        querystring: HoursQuery,
        response: { 200: OpenHours },
      },
    },
    async (request) => {
      const { from, days } = request.query
      return await readHours(
        ctx,
        actorOf(request),
        request.params.id,
        from ? new Date(from) : new Date(),
        days,
      )
    },
  )
  app.post(
    '/calendars/preview',
    {
      schema: {
        tags,
        operationId: 'previewCalendar',
        summary: 'Show the days to come by a calendar before it is kept',
        querystring: PreviewQuery,
        body: CalendarGiven,
        response: { 200: CalendarPreview },
      },
    },
    async (request) => previewCalendar(actorOf(request), request.body, request.query),
  )
  app.get(
    '/holidays',
    {
      schema: {
        tags,
        operationId: 'listHolidays',
        summary: 'List the holidays of a country in a year',
        querystring: HolidaysQuery,
        response: { 200: Holidays },
      },
    },
    async (request) => listHolidays(actorOf(request), request.query.country, request.query.year),
  )
  app.get(
    '/holidays/countries',
    {
      schema: {
        tags,
        operationId: 'listHolidayCountries',
        summary: 'List the countries whose holidays are known',
        response: { 200: Countries },
      },
    },
    async (request) => listCountries(actorOf(request)),
  )
}
