import { type ClickHouseClient, ClickHouseError } from '@clickhouse/client'
import type { Db } from '../db/database.ts'
import { openClickHouse } from './client.ts'
import { backlog, currentCopy, markUnavailable } from './queries.ts'

export type AnalyticsState =
  | { state: 'available' }
  | { state: 'catching-up'; behind: number }
  /** `since` is null when this installation has no ClickHouse. */
  | { state: 'unavailable'; since: Date | null }

/** ClickHouse as the desk sees it: asked where it answers, done without where it does not. */
export interface Analytics {
  clickhouse: ClickHouseClient | null
  /** Rows of a query; throws AnalyticsUnavailable where ClickHouse does not answer. */
  ask<Row>(query: string, params: Record<string, unknown>): Promise<Row[]>
  state(): Promise<AnalyticsState>
  close(): Promise<void>
}

export class AnalyticsUnavailable extends Error {}

const unknownTable = '60'
/** A screen waits no longer than this. */
const patienceMs = 5_000
const screenBounds = { max_execution_time: patienceMs / 1000, max_memory_usage: '500000000' }
/** After a failure nobody else waits for the same for a while. */
const restMs = 2_000
/** Behind for longer than this is worth telling. */
const usualLagMs = 15_000
/** Counted exactly up to here; more is still "many". */
const countedUpTo = 100_000

export function openAnalytics(url: string | undefined, db: Db): Analytics {
  const clickhouse = url === undefined ? null : openClickHouse(url)
  let restsUntil = 0
  return {
    clickhouse,
    async ask<Row>(query: string, params: Record<string, unknown>) {
      if (!clickhouse) throw new AnalyticsUnavailable('This installation has no ClickHouse')
      if (Date.now() < restsUntil) throw new AnalyticsUnavailable('ClickHouse did not answer just now')
      try {
        const asked = {
          query,
          query_params: params,
          format: 'JSONEachRow',
          clickhouse_settings: screenBounds,
          abort_signal: AbortSignal.timeout(patienceMs + 1_000),
        } as const
        return await (await clickhouse.query(asked)).json<Row>()
      } catch (error) {
        // Answered with a fault of our own making? A missing table only means that copying has not begun.
        if (error instanceof ClickHouseError && error.code !== unknownTable) throw error
        restsUntil = Date.now() + restMs
        await markUnavailable(db)
        throw new AnalyticsUnavailable('ClickHouse does not answer', { cause: error })
      }
    },
    async state() {
      if (!clickhouse) return { state: 'unavailable', since: null }
      const { unavailableSince } = await currentCopy(db)
      if (unavailableSince) return { state: 'unavailable', since: unavailableSince }
      const { behind, oldest } = await backlog(db, countedUpTo)
      if (!oldest || Date.now() - oldest.getTime() < usualLagMs) return { state: 'available' }
      return { state: 'catching-up', behind }
    },
    async close() {
      await clickhouse?.close()
    },
  }
}
