import { ClickHouseFailure } from './clickhouse-failure.ts'
import type { Statement } from './clickhouse-store.ts'

/** Parameters of the HTTP interface itself; every other one is a setting of the query. */
const ownParameters = new Set([
  'query',
  'query_id',
  'database',
  'default_format',
  'user',
  'password',
  'role',
  'quota_key',
  'session_id',
  'session_timeout',
  'session_check',
  'compress',
  'decompress',
  'enable_http_compression',
  'wait_end_of_query',
  'buffer_size',
  'http_response_buffer_size',
  'http_headers_progress_interval_ms',
  'send_progress_in_http_headers',
])

/** What a request asks for; no statement where an insert came without a single row. */
export const readRequest = (
  url: URLSearchParams,
  body: Buffer,
): { statement: Statement | undefined; writes: boolean } => {
  const query = url.get('query')
  const text = body.toString('utf8')
  const sql = query === null ? text : text ? `${query}\n${text}` : query
  if (!sql.trim()) throw new ClickHouseFailure(62, 'SYNTAX_ERROR', 'Empty query')
  const writes = /^\s*insert\b/i.test(sql)
  const withoutRows = writes && query !== null && !text.trim() && /\bformat\s+\w+\s*;?\s*$/i.test(query)
  if (withoutRows) return { statement: undefined, writes }

  const settings: Record<string, string> = {}
  const parameters: Record<string, string> = {}
  for (const [name, value] of url) {
    if (ownParameters.has(name)) continue
    if (!/^\w+$/.test(name)) throw new ClickHouseFailure(115, 'UNKNOWN_SETTING', `Unknown setting '${name}'`)
    if (name.startsWith('param_')) parameters[name.slice(6)] = value
    else settings[name] = value
  }
  const format = url.get('default_format') ?? 'TabSeparated'
  return {
    statement: { sql, format, database: url.get('database') ?? undefined, settings, parameters },
    writes,
  }
}
