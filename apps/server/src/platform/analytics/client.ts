import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client'

/**
 * A query cannot be stopped from outside and ClickHouse's own memory limit is 90 % of the machine,
 * so every one that leaves here is bounded.
 */
const bounds = { max_execution_time: 30, max_memory_usage: '1000000000' }

export const openClickHouse = (url: string): ClickHouseClient =>
  createClient({
    url,
    application: 'polku',
    request_timeout: 35_000,
    max_open_connections: 8,
    // Ids and counts stay far below 2^53, so they read as numbers; a transaction id is compared as it is.
    clickhouse_settings: {
      ...bounds,
      date_time_input_format: 'best_effort',
      output_format_json_quote_64bit_integers: 0,
    },
    log: { level: ClickHouseLogLevel.OFF },
  })
